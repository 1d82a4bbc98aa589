package org.recoup.rulebook;

import java.util.List;
import java.util.Map;
import org.recoup.engine.ExecutableRule;

/**
 * All of a rulebook: rules are data, there is no code.
 *
 * @param name name of the rulebook
 * @param version its version
 * @param digest {@code sha256:} and 64 hexadecimal digits over the names and bytes of the files that decide the advice
 * @param notice what the advice is not
 * @param cards the rules, by name
 * @param questions what to ask for, by field of the athlete file
 * @param asked the field of the athlete file to ask for first, by fact and field ({@code Morning.fatigue}); worked out when
 *     the rulebook is made, because reading annotations costs a start
 * @param topics titles of the topics, by topic
 * @param rules the conditions and conclusions of the rules, in the order of the cards
 */
public record RulebookData(
        String name,
        String version,
        String digest,
        String notice,
        List<RuleCard> cards,
        Map<String, Question> questions,
        Map<String, String> asked,
        Map<String, String> topics,
        List<ExecutableRule> rules) {}
