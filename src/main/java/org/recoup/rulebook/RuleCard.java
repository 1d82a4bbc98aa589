package org.recoup.rulebook;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Certainty;
import org.recoup.advice.Decision;
import org.recoup.advice.Priority;
import org.recoup.advice.Status;
import org.recoup.advice.Verdict;

/**
 * What is known of one rule besides its conditions.
 *
 * @param name unique in the rulebook, {@code topic-folder.rule}
 * @param file rule file, relative to the folder of rules
 * @param line line of the rule in it, from 1
 * @param purpose the plain-English line above the rule
 * @param guidance ids of the guidance it rests on
 * @param topic the matter its recommendation is about; null: it gives none
 * @param verdict what it says of the matter; null: it gives no recommendation
 * @param priority how much it matters; null: it gives no recommendation
 * @param certainty how sure its guidance is
 * @param assumes fields of the facts it matches, such as {@code Runner.massKg}, for which the usual stands in where they
 *     are not known: each that is not makes the rule less sure
 * @param window when its recommendation applies; null: not bound to a time
 * @param silences topics it sets aside when it fires, {@code *}: all but safety
 * @param status status it proposes; null: none
 * @param today decision it proposes; null: none
 * @param concludes names of the findings it may state
 * @param patterns its conditions
 * @param stratum 0 for a rule that rests on no absence of a finding; higher numbers are evaluated later
 * @param wording its words
 */
public record RuleCard(
        String name,
        String file,
        int line,
        String purpose,
        List<String> guidance,
        @Nullable String topic,
        @Nullable Verdict verdict,
        @Nullable Priority priority,
        Certainty certainty,
        List<String> assumes,
        @Nullable WindowSpec window,
        Set<String> silences,
        @Nullable Status status,
        @Nullable Decision today,
        Set<String> concludes,
        List<PatternCard> patterns,
        int stratum,
        Wording wording) {

    /** Whether the rule gives a recommendation. */
    public boolean advises() {
        return verdict != null;
    }
}
