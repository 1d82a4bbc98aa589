package org.recoup.author.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Overridden;
import org.recoup.author.explain.Pair;
import org.recoup.evaluate.Evaluation;
import org.recoup.rulebook.PatternCard;
import org.recoup.rulebook.RuleCard;

/**
 * Finds the edited rule behind a change: the rule of the recommendation itself, the one that sets it aside, or one that
 * states a finding on its way. Where several were edited, the nearest counts.
 */
final class Causes {
    private final SortedMap<String, RuleEdit> edits;
    private final Map<String, List<RuleCard>> cards = new HashMap<>();
    private final Map<String, Set<String>> concluding = new HashMap<>();

    Causes(Edition before, Edition after, SortedMap<String, RuleEdit> edits) {
        this.edits = edits;
        for (Edition edition : List.of(before, after)) {
            for (RuleCard card : edition.rulebook().data().cards()) {
                cards.computeIfAbsent(card.name(), any -> new ArrayList<>(2)).add(card);
                card.concludes()
                        .forEach(finding -> concluding
                                .computeIfAbsent(finding, any -> new TreeSet<>())
                                .add(card.name()));
            }
        }
    }

    /** The rule behind a change of a recommendation; the rule of the recommendation where no edit is found. */
    String of(Pair pair, Evaluation before, Evaluation after) {
        String rule = pair.either().id();
        if (pair.before() != null && pair.after() != null) {
            return rule;
        }
        Evaluation with = pair.before() == null ? after : before;
        Evaluation without = pair.before() == null ? before : after;
        if (!without.fired().contains(rule)) {
            return firing(rule, with, without, new HashSet<>());
        }
        String by = setAsideBy(rule, without);
        if (by == null) {
            return rule;
        }
        if (!with.fired().contains(by)) {
            return firing(by, without, with, new HashSet<>());
        }
        return edits.containsKey(by) && !edits.containsKey(rule) ? by : rule;
    }

    private static @Nullable String setAsideBy(String rule, Evaluation evaluation) {
        for (Overridden each : evaluation.advice().overridden()) {
            if (each.id().equals(rule)) {
                return each.by();
            }
        }
        return null;
    }

    /**
     * The rule that decides a word such as the status, which is another in both.
     *
     * @param word the word that a rule proposes; null: it proposes none
     * @return a rule that proposes one of the words and fires on one side alone, or was edited; empty: there is none
     */
    String deciding(
            Function<RuleCard, @Nullable String> word,
            String wordBefore,
            String wordAfter,
            Evaluation before,
            Evaluation after) {
        String edited = "";
        for (String rule : new TreeSet<>(cards.keySet())) {
            boolean then = before.fired().contains(rule);
            boolean now = after.fired().contains(rule);
            if ((then || now) && proposes(rule, word, wordBefore, wordAfter)) {
                if (then != now && proposes(rule, word, now ? wordAfter : wordBefore)) {
                    return rule;
                }
                edited = edits.containsKey(rule) ? rule : edited;
            }
        }
        return edited;
    }

    private boolean proposes(String rule, Function<RuleCard, @Nullable String> word, String... words) {
        return cards.get(rule).stream().map(word).anyMatch(Arrays.asList(words)::contains);
    }

    /** The rule behind another that fires in one of two evaluations, or in both. */
    String firing(String rule, Evaluation one, Evaluation other) {
        boolean inOne = one.fired().contains(rule);
        if (inOne == other.fired().contains(rule)) {
            return rule;
        }
        return inOne ? firing(rule, one, other, new HashSet<>()) : firing(rule, other, one, new HashSet<>());
    }

    private String firing(String rule, Evaluation with, Evaluation without, Set<String> seen) {
        RuleEdit edit = edits.get(rule);
        if ((edit != null && edit.decidesFiring()) || !seen.add(rule)) {
            return rule;
        }
        for (String finding : tested(rule)) {
            boolean stated = with.findings().contains(finding);
            if (stated != without.findings().contains(finding)) {
                String behind = stating(finding, stated ? with : without, stated ? without : with, seen);
                if (behind != null) {
                    return behind;
                }
            }
        }
        return rule;
    }

    private @Nullable String stating(String finding, Evaluation with, Evaluation without, Set<String> seen) {
        for (String rule : concluding.getOrDefault(finding, Set.of())) {
            if (with.fired().contains(rule)) {
                String behind = without.fired().contains(rule) ? rule : firing(rule, with, without, seen);
                if (edits.containsKey(behind)) {
                    return behind;
                }
            }
        }
        return null;
    }

    private Set<String> tested(String rule) {
        Set<String> findings = new TreeSet<>();
        for (RuleCard card : cards.getOrDefault(rule, List.of())) {
            for (PatternCard pattern : card.patterns()) {
                if (pattern.onFinding() && pattern.literal() != null) {
                    findings.add(pattern.literal());
                }
            }
        }
        return findings;
    }
}
