package org.recoup.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.advice.Reason;
import org.recoup.advice.Recommendation;
import org.recoup.athlete.AthleteFile;
import org.recoup.read.AthleteReader;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesInMemory;

/** Rules that are loaded without a check: what is unknown neither satisfies a condition nor breaks it. */
class UnknownValuesTest {
    private static final String NO_STRAIN = "[{\"date\": \"2026-05-20\", \"stress\": 0, \"fatigue\": 0, \"meals\": 3}]";

    @TempDir
    private Path cache;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Runner( coached )",
                "Runner( !coached )",
                "Runner( coached != true )",
                "Runner( experience != \"beginner\" )",
                "Runner( !( experience == \"beginner\" ) )",
                "Runner( conditions not contains \"heart\" )",
                "Runner( experience not in ( \"beginner\", \"advanced\" ) )",
                "Runner( massKg + 1 > 0 )",
                "Runner( $kg : massKg ) Clock( hourOfDay != $kg )",
            })
    void aRuleOnWhatIsUnknownStaysSilent(String when) {
        assertThat(found(when, "{\"id\": \"a\"}", "[]")).containsOnly(Set.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Morning( stress / fatigue > 3 )",
                "Morning( stress / fatigue < 3 )",
                "Morning( stress / fatigue != 3 )",
                "Morning( 3.5 / fatigue > 3 )",
                "Morning( 3.5 % fatigue not in ( 1, 2 ) )",
                "Morning( meals / 0 != 3 )",
                "Morning( $f : stress / fatigue ) Clock( hourOfDay > $f )",
            })
    void aRuleOnADivisionByZeroStaysSilent(String when) {
        assertThat(found(when, "{\"id\": \"a\"}", NO_STRAIN)).containsOnly(Set.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Morning( stress * -1.5 == 0 )",
                "Morning( stress * -1.5 >= 0 )",
                "Morning( stress * -1.5 in ( 0, 1 ) )",
                "Morning( stress / fatigue == null )",
            })
    void zeroIsZeroOnBothSides(String when) {
        assertThat(found(when, "{\"id\": \"a\"}", NO_STRAIN)).containsOnly(Set.of("any"));
    }

    @Test
    void whatStandsInForAnUnknownValueIsToldAndMakesTheAdviceLessSure() {
        RulesInMemory folder = new RulesInMemory()
                .title("r.any", "Eat")
                .file("guidance.yaml", "S0-01: {certainty: strong}\n")
                .drl("r/r.drl", """
                // Of the test.
                rule "r.any"
                    @guidance("S0-01")
                    @topic("any")
                    @verdict("do")
                    @priority("essential")
                    @assumes("Runner.massKg, Runner.diet")
                when
                    Runner( )
                then
                    conclude.advise();
                end
                """);
        Evaluator evaluator = new Evaluator(RulebookStore.in(cache).load(folder.folder()));
        assertThat(told(evaluator, "\"massKg\": 60, \"diet\": []"))
                .startsWith("strong")
                .doesNotContain("not known");
        assertThat(told(evaluator, "\"diet\": []"))
                .isEqualTo("moderate [not known, so the usual is assumed: body mass]");
        assertThat(told(evaluator, "\"age\": 30"))
                .isEqualTo("weak [not known, so the usual is assumed: body mass, "
                        + "not known, so the usual is assumed: dietary limits]");
    }

    private static String told(Evaluator evaluator, String athlete) {
        AthleteFile file = new AthleteReader()
                .read("test", "{\"asOf\": \"2026-05-20T18:00\", \"athlete\": {\"id\": \"a\", " + athlete + "}}")
                .orThrow();
        Recommendation it =
                evaluator.advise(file, null).advice().recommendations().get(0);
        return it.certainty().code() + " "
                + it.because().stream().map(Reason::text).toList();
    }

    /** What is found for one athlete three times: the first of a process is advised another way than the later ones. */
    private List<Set<String>> found(String when, String athlete, String days) {
        RulesInMemory folder = new RulesInMemory().title("r.any", "any").drl("r/r.drl", """
                // Of the test.
                rule "r.any"
                    @guidance("S0-01")
                when
                    %s
                then
                    conclude.finding( "any" );
                end
                """.formatted(when));
        Evaluator evaluator = new Evaluator(RulebookStore.in(cache).load(folder.folder()));
        AthleteFile file = new AthleteReader()
                .read(
                        "test",
                        "{\"asOf\": \"2026-05-20T18:00\", \"athlete\": %s, \"days\": %s}".formatted(athlete, days))
                .orThrow();
        List<Set<String>> found = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            found.add(Set.copyOf(evaluator.advise(file, null).evaluation().findings()));
        }
        return found;
    }
}
