package org.recoup.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.athlete.AthleteFile;
import org.recoup.read.AthleteReader;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesInMemory;

/** Rules that would go on for ever cost one athlete's advice, and the next one's is as it would have been. */
class RunawayTest {
    @TempDir
    private Path cache;

    private final RulesInMemory folder = new RulesInMemory();
    private final StringBuilder rules = new StringBuilder();

    @BeforeEach
    void anHonestRuleBesideThem() {
        rule("r.nap", "Considering( what == \"nap\" )");
    }

    @Test
    void aJoinWithoutAnEndIsStoppedWithTheNameOfItsRule() {
        rule("r.endless", """
                Considering( $a : index ) Considering( $b : index > $a ) Considering( $c : index > $b )
                    Considering( $d : index > $c ) Considering( $e : index > $d ) Considering( $f : index > $e )
                    not Finding( name == "never" )""");
        costsOneAthleteAlone("r.endless", "joined facts");
    }

    @Test
    void aJoinWithoutAnythingToCompareIsStoppedToo() {
        rule("r.endless", "Considering( ) Considering( ) Considering( ) Considering( ) Considering( ) Considering( )");
        costsOneAthleteAlone("r.endless", "joined facts");
    }

    @Test
    void soIsOneThatIsHiddenInAnAbsence() {
        rule(
                "r.endless",
                "not( Considering( $a : index ) and Considering( ) and Considering( ) and Considering( )"
                        + " and Considering( index > 1000, index != $a ) and Considering( ) )");
        rule(
                "r.other",
                "not( Considering( ) and Considering( ) and Considering( ) and Considering( )"
                        + " and Finding( name == \"never\" ) )");
        costsOneAthleteAlone("r.", "joined facts");
    }

    @Test
    void aRuleThatFiresForeverIsStoppedWithItsName() {
        rule("r.endless", "Considering( ) Considering( )");
        assertThatThrownBy(() -> advise(150))
                .isInstanceOf(RunawayRuleException.class)
                .hasMessageContaining("rule \"r.endless\" fired last of 20000 firings for one athlete");
    }

    private void costsOneAthleteAlone(String rule, String what) {
        Evaluator evaluator = evaluator();
        String before = evaluator.advise(athlete(1), null).advice().toString();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> evaluator.advise(athlete(120), null))
                    .isInstanceOf(RunawayRuleException.class)
                    .hasMessageContaining("rule \"" + rule)
                    .hasMessageContaining(what);
            assertThat(evaluator.advise(athlete(1), null).advice().toString()).isEqualTo(before);
        }
    }

    private void advise(int considered) {
        Evaluator evaluator = evaluator();
        evaluator.advise(athlete(considered), null);
    }

    private Evaluator evaluator() {
        return new Evaluator(RulebookStore.in(cache)
                .load(folder.drl("r/r.drl", rules.toString()).folder()));
    }

    private void rule(String name, String when) {
        folder.title(name, "title of " + name);
        rules.append("// Of the test.\nrule \"" + name
                + "\"\n    @guidance(\"S0-01\") @topic(\"nap\") @verdict(\"info\") @priority(\"info\")\nwhen\n    "
                + when
                + "\nthen\n    conclude.advise();\nend\n");
    }

    private static AthleteFile athlete(int considered) {
        String items = IntStream.range(0, considered)
                .mapToObj(i -> "{\"what\": \"nap\"}")
                .collect(Collectors.joining(","));
        return new AthleteReader()
                .read(
                        "test",
                        "{\"asOf\": \"2026-05-20T18:00\", \"athlete\": {\"id\": \"a\"}, \"considering\": [" + items
                                + "]}")
                .orThrow();
    }
}
