package org.recoup.author.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recoup.advice.Advice;
import org.recoup.advice.Priority;
import org.recoup.drl.Condition;
import org.recoup.drl.Rule;
import org.recoup.drl.RuleFile;
import org.recoup.rulebook.PatternCard;
import org.recoup.rulebook.RuleCard;

/** No file leaves unanswered what the runner thinks of doing: this is seen from the rules, whatever the file. */
class ConsideredItemsTest {
    private static final RuleLibrary LIBRARY = RuleLibrary.shipped();
    private static final Map<String, Rule> RULES = new TreeMap<>();
    private static List<String> items;

    @BeforeAll
    static void read() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(Advice.class.getResource("/org/recoup/athlete.schema.json"));
        items = new ArrayList<>();
        schema.path("$defs")
                .path("considering")
                .findValues("what")
                .forEach(what -> what.path("enum").forEach(item -> items.add(item.asText())));
        LIBRARY.folder().files().forEach((file, text) -> {
            if (file.endsWith(".drl")) {
                RuleFile.read(file, text).rules().forEach(rule -> RULES.put(rule.name(), rule));
            }
        });
    }

    @Test
    void everyItemHasARuleThatAsksForNothingElse() {
        assertThat(items).hasSizeGreaterThanOrEqualTo(22);
        assertThat(without(card -> conditions(card) == 1))
                .as("items without a rule that has no condition but Considering( what == ... )")
                .isEmpty();
    }

    /** A doctor before anything else silences all but safety, and must leave an answer that needs the item alone. */
    @Test
    void everyItemIsAnsweredWhereEverythingButSafetyIsSilenced() {
        assertThat(withoutSafety("danger-sign")).isEmpty();
    }

    /** A clearance silences what wants one; what does not keeps its usual answer. */
    @Test
    void everyItemIsAnsweredWhereClearanceIsLacking() {
        Set<String> silenced = LIBRARY.rules().cards().stream()
                .filter(card -> card.name().equals("red.clearance-first"))
                .findFirst()
                .orElseThrow()
                .silences();
        assertThat(silenced).contains("heat", "coffee", "hard-session");
        assertThat(without(card -> isSafetyWith("clearance-lacking", card)
                        || conditions(card) == 1 && !silenced.contains(card.topic())))
                .isEmpty();
    }

    /** Items without a rule of priority safety that asks for nothing but the item and the finding. */
    private static List<String> withoutSafety(String finding) {
        return without(card -> isSafetyWith(finding, card));
    }

    private static boolean isSafetyWith(String finding, RuleCard card) {
        return card.priority() == Priority.SAFETY
                && card.patterns().stream()
                        .filter(it -> it.kind() == PatternCard.Kind.PLAIN)
                        .allMatch(it -> it.type().equals("Considering") || finding.equals(it.literal()));
    }

    private static List<String> without(Predicate<RuleCard> answers) {
        List<String> unanswered = new ArrayList<>(items);
        LIBRARY.rules().cards().stream()
                .filter(card -> card.advises() && answers.test(card))
                .forEach(card -> unanswered.removeIf(item -> asksFor(card, item)));
        return unanswered;
    }

    private static int conditions(RuleCard card) {
        return RULES.get(card.name()).when().size();
    }

    /** Whether the rule matches the item whatever else is known of it. */
    private static boolean asksFor(RuleCard card, String item) {
        for (Condition condition : RULES.get(card.name()).when()) {
            if (condition instanceof Condition.Pattern pattern
                    && pattern.type().equals("Considering")
                    && pattern.constraints().stream().allMatch(it -> holds(it.text(), item))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(String constraint, String item) {
        String text = constraint.replace(" ", "");
        return text.equals("what!=null")
                || text.equals("what==\"" + item + "\"")
                || text.matches("what!=\"[^\"]*\"") && !text.contains("\"" + item + "\"")
                || text.matches("whatin\\(.*\\)") && text.contains("\"" + item + "\"");
    }
}
