package org.recoup.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.advice.Missing;
import org.recoup.read.AthleteReader;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesInMemory;

class UnheardTest {
    private final RulesInMemory folder = new RulesInMemory();
    private final StringBuilder rules = new StringBuilder();

    @TempDir
    private Path cache;

    @BeforeEach
    void rulesThatWait() {
        folder.file("questions.yaml", """
                athlete.experience: {ask: "How experienced are you?"}
                athlete.massKg: {ask: "What is your mass?"}
                athlete.coached: {ask: "Do you have a coach?"}
                athlete.sex: {ask: "What is your sex?"}
                """);
        rule("r.food", advice("food", "essential"), "Runner( massKg > 60 )", "conclude.advise();");
        rule("r.pace", advice("pace", "beneficial"), "Runner( experience == \"beginner\" )", "conclude.advise();");
        rule("r.frail", "", "Runner( sex == \"female\" )", "conclude.finding( \"frail\" );");
        rule("r.careful", "", "Finding( name == \"frail\" )", "conclude.finding( \"careful\" );");
        rule("r.stop", advice("stop", "safety"), "Finding( name == \"careful\" )", "conclude.advise();");
        rule("r.alone", "", "Runner( coached == false )", "conclude.finding( \"alone\" );");
        rule("r.company", advice("company", "essential"), "Finding( name == \"alone\" )", "conclude.advise();");
    }

    @Test
    void withNothingSetAsideAllAreWaitedFor() {
        assertThat(asked())
                .containsExactlyInAnyOrder("athlete.coached", "athlete.experience", "athlete.massKg", "athlete.sex");
    }

    @Test
    void besideADangerOnlyWhatLeadsToSafetyIsWaitedFor() {
        rule(
                "r.danger",
                advice("danger", "safety") + " @silences(\"*\")",
                "Symptom( sign == \"chest-pain\" )",
                "conclude.advise();");
        assertThat(asked()).containsExactly("athlete.sex");
    }

    @Test
    void whatAnswersASilencedTopicIsNotWaitedFor() {
        rule(
                "r.ill",
                advice("illness", "essential") + " @silences(\"pace, company\")",
                "Symptom( sign == \"chest-pain\" )",
                "conclude.advise();");
        assertThat(asked()).containsExactlyInAnyOrder("athlete.coached", "athlete.massKg", "athlete.sex");
    }

    private static String advice(String topic, String priority) {
        return "@topic(\"%s\") @verdict(\"do\") @priority(\"%s\")".formatted(topic, priority);
    }

    private void rule(String name, String annotations, String when, String then) {
        folder.title(name, "title of " + name);
        rules.append("""
                // Of the test.
                rule "%s"
                    @guidance("S0-01") %s
                when
                    %s
                then
                    %s
                end

                """.formatted(name, annotations, when, then));
    }

    private List<String> asked() {
        Evaluator evaluator = new Evaluator(RulebookStore.in(cache)
                .load(folder.drl("r/r.drl", rules.toString()).folder()));
        return evaluator
                .advise(new AthleteReader().read("test", """
                                        {"asOf": "2026-05-20T18:00", "athlete": {"id": "a"},
                                         "symptoms": [{"sign": "chest-pain"}]}
                                        """).orThrow(), null)
                .evaluation()
                .advice()
                .missing()
                .stream()
                .map(Missing::fact)
                .toList();
    }
}
