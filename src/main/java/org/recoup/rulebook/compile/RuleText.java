package org.recoup.rulebook.compile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoup.drl.Rule;
import org.recoup.drl.RuleAnnotation;
import org.recoup.rulebook.PatternCard;

/**
 * A rule of a folder with what is derived from its text.
 *
 * @param file its file, relative to the folder
 * @param annotations values by name, in their order
 * @param patterns its conditions, in their order
 */
record RuleText(String file, Rule rule, Map<String, String> annotations, List<PatternCard> patterns) {
    static RuleText of(String file, Rule rule) {
        Map<String, String> annotations = new LinkedHashMap<>();
        for (RuleAnnotation annotation : rule.annotations()) {
            annotations.put(annotation.name(), annotation.value());
        }
        return new RuleText(file, rule, annotations, PatternCards.of(rule.when()));
    }

    String name() {
        return rule.name();
    }

    int line() {
        return rule.span().line();
    }

    /** The plain-English line above the rule; empty: there is none. */
    String purpose() {
        String comment = rule.comment();
        return comment == null ? "" : comment;
    }

    /** Whether it concludes in this way. */
    boolean calls(String call) {
        return rule.conclusions().stream().anyMatch(each -> each.call().equals(call));
    }
}
