package org.recoup.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.read.AthleteReader;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesInMemory;

/** Rules that are loaded without a check: what is unknown neither satisfies a condition nor breaks it. */
class UnknownValuesTest {
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
        assertThat(evaluator
                        .advise(
                                new AthleteReader()
                                        .read("test", "{\"asOf\": \"2026-05-20T18:00\", \"athlete\": {\"id\": \"a\"}}")
                                        .orThrow(),
                                null)
                        .evaluation()
                        .findings())
                .isEmpty();
    }
}
