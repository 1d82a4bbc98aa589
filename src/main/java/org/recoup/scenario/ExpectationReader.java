package org.recoup.scenario;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Decision;
import org.recoup.advice.Status;
import org.recoup.advice.Verdict;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads what a scenario expects. */
final class ExpectationReader {
    private static final List<String> KEYS = List.of(
            "recommend", "forbid", "overridden", "findings", "noFindings", "status", "today", "missing", "answers");
    private static final List<String> VERDICTS =
            Arrays.stream(Verdict.values()).map(Verdict::code).toList();
    private static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::code).toList();
    private static final List<String> DECISIONS =
            Arrays.stream(Decision.values()).map(Decision::code).toList();

    private final Yaml yaml;
    private final Consumer<ScenarioFault> faults;

    ExpectationReader(Yaml yaml, Consumer<ScenarioFault> faults) {
        this.yaml = yaml;
        this.faults = faults;
    }

    Expectation read(Node node) {
        Map<String, Yaml.Entry> entries = yaml.entries(node);
        entries.forEach((key, entry) -> {
            if (!KEYS.contains(key)) {
                faults.accept(
                        new ScenarioFault(entry.place(), "nothing can be expected of " + key, WayOut.of(key, KEYS)));
            }
        });
        return new Expectation(
                byRule(entries.get("recommend"), (rule, value) -> word(value, "verdict", VERDICTS, Verdict::of)),
                words(entries.get("forbid")),
                byRule(entries.get("overridden"), (rule, value) -> yaml.text(value)),
                words(entries.get("findings")),
                words(entries.get("noFindings")),
                one(entries.get("status"), "status", STATUSES, Status::of),
                one(entries.get("today"), "decision", DECISIONS, Decision::of),
                words(entries.get("missing")),
                words(entries.get("answers")));
    }

    private <T> Map<String, T> byRule(Yaml.@Nullable Entry entry, BiFunction<String, Node, T> read) {
        Map<String, T> values = new LinkedHashMap<>();
        if (entry != null) {
            yaml.entries(entry.value()).forEach((rule, value) -> values.put(rule, read.apply(rule, value.value())));
        }
        return values;
    }

    private List<String> words(Yaml.@Nullable Entry entry) {
        if (entry == null) {
            return List.of();
        }
        return entry.value() instanceof ScalarNode one
                ? List.of(yaml.text(one))
                : yaml.elements(entry.value()).stream().map(yaml::text).toList();
    }

    private <T> @Nullable T one(Yaml.@Nullable Entry entry, String what, List<String> words, Function<String, T> of) {
        return entry == null ? null : word(entry.value(), what, words, of);
    }

    private <T> T word(Node node, String what, List<String> words, Function<String, T> of) {
        String word = yaml.text(node);
        if (!words.contains(word)) {
            throw new Faulty(yaml.place(node), "there is no " + what + " " + word, WayOut.of(word, words));
        }
        return of.apply(word);
    }
}
