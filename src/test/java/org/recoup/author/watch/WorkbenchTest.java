package org.recoup.author.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.author.check.Code;
import org.recoup.author.check.RuleFault;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesRefusedException;

/** One rule, its two scenarios, and what an author does to them. */
class WorkbenchTest {
    private static final String RULES = """
            package recoup.rules

            import org.recoup.facts.*

            global org.recoup.conclude.Conclude conclude

            // Rest, from fifty on.
            rule "older.rest"
                @guidance("S4-11") @topic("rest-days") @verdict("do") @priority("essential")
            when
                Runner( ageYears >= 50 )
            then
                conclude.advise();
            end
            """;
    private static final String SCENARIOS = """
            - name: Fifty
              rule: older.rest
              fires: true
              set: {athlete.age: 50}
            - name: Nearly fifty
              rule: older.rest
              fires: false
              set: {athlete.age: 49}
            """;

    @TempDir
    private Path folder;

    @TempDir
    private Path kept;

    private Workbench bench;

    @BeforeEach
    void aGoodFolder() throws IOException {
        write("bases/plain.yaml", "asOf: DT18:00\nathlete.id: plain\n");
        write(
                "guidance.yaml",
                "S4-11: {article: a, paraphrase: \"Two rest days.\", certainty: strong, modelled: rule}\n");
        write("topics.yaml", "rest-days: Rest days\n");
        write("questions.yaml", "athlete.age: {ask: How old are you?}\n");
        write("older/older.drl", RULES);
        write("older/older.wordings.yaml", "older.rest: {title: Rest}\n");
        write("older/older.scenarios.yaml", SCENARIOS);
        bench = new Workbench(folder, RulebookStore.in(kept));
        Verdict first = look();
        assertThat(first.check().faults()).isEmpty();
        assertThat(first.isGood()).isTrue();
        assertThat(first.run()).isEqualTo(2);
    }

    @Test
    void withoutAChangeThereIsNothingToSay() {
        assertThat(bench.look()).isNull();
    }

    @Test
    void aBoundThatMovedFailsItsScenarioAndMovedBackPassesIt() throws IOException {
        write("older/older.drl", RULES.replace("50", "51"));
        Verdict moved = look();
        assertThat(moved.changed()).containsExactly("older/older.drl");
        assertThat(moved.failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.scenario().name()).isEqualTo("Fifty"));
        assertThat(moved.failed().get(0).whyNot()).isNotEmpty();

        write("older/older.drl", RULES);
        assertThat(look().isGood()).isTrue();
    }

    @Test
    void anErrorIsToldAndTheLastGoodRulesStayToCompareWith() throws IOException {
        write("older/older.drl", RULES.replace("ageYears", "ageYear"));
        Verdict broken = look();
        assertThat(broken.isTested()).isFalse();
        assertThat(broken.check().faults()).extracting(RuleFault::code).contains(Code.UNKNOWN_FIELD);

        write("older/older.drl", RULES);
        Verdict mended = look();
        assertThat(mended.isGood()).isTrue();
        assertThat(mended.run()).isZero();
    }

    @Test
    void whatTheFaultyStateChangedIsNotForgottenWhenItIsMended() throws IOException {
        write("older/older.drl", RULES.replace("ageYears >= 50", "ageYear >= 51"));
        look();
        write("older/older.drl", RULES.replace("50", "51"));
        assertThat(look().failed()).hasSize(1);
    }

    @Test
    void aScenarioIsRunAloneWhenItChanges() throws IOException {
        write("older/older.scenarios.yaml", SCENARIOS.replace("athlete.age: 49", "athlete.age: 50"));
        Verdict verdict = look();
        assertThat(verdict.run()).isEqualTo(1);
        assertThat(verdict.failed())
                .singleElement()
                .satisfies(failed -> assertThat(failed.scenario().name()).isEqualTo("Nearly fifty"));
    }

    @Test
    void aScenarioThatOnlyMovedIsNotRunAgainAndIsToldAtItsNewPlace() throws IOException {
        write("older/older.scenarios.yaml", "# Of age.\n" + SCENARIOS);
        assertThat(look().run()).isZero();
        write("older/older.drl", RULES.replace("50", "51"));
        assertThat(look().failed().get(0).scenario().place().line()).isEqualTo(2);
    }

    @Test
    void aBaseThatChangesRunsTheScenariosThatItChanges() throws IOException {
        write("bases/plain.yaml", "asOf: DT18:00\nathlete.id: plain\nathlete.sex: female\n");
        assertThat(look().run()).isEqualTo(2);
    }

    @Test
    void aFileThatIsAddedAndAFolderThatIsDeletedAreSeen() throws IOException {
        write("young/young.drl", RULES.replace("older.rest", "young.rest").replace(">=", "<"));
        write("young/young.wordings.yaml", "young.rest: {title: Rest}\n");
        write(
                "young/young.scenarios.yaml",
                SCENARIOS
                        .replace("older.rest", "young.rest")
                        .replace("50", "30")
                        .replace("49", "60")
                        .replace("Nearly fifty", "Sixty")
                        .replace("Fifty", "Thirty"));
        Verdict added = look();
        assertThat(added.check().rules()).isEqualTo(2);
        assertThat(added.isGood()).isTrue();

        for (String name :
                List.of("young/young.drl", "young/young.wordings.yaml", "young/young.scenarios.yaml", "young")) {
            Files.delete(folder.resolve(name));
        }
        Verdict deleted = look();
        assertThat(deleted.changed()).hasSize(3);
        assertThat(deleted.scenarios()).isEqualTo(2);
        assertThat(deleted.isGood()).isTrue();
    }

    @Test
    void aFolderWithoutRulesIsRefusedAndMayComeBack() throws IOException {
        Files.delete(folder.resolve("older/older.drl"));
        assertThatThrownBy(bench::look).isInstanceOf(RulesRefusedException.class);
        write("older/older.drl", RULES.replace("50", "51"));
        assertThat(look().failed()).hasSize(1);
    }

    private Verdict look() {
        return Objects.requireNonNull(bench.look());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
