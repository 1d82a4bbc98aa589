package org.recoup.author.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.author.watch.Verdict;
import org.recoup.author.watch.Workbench;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesRefusedException;

class RuleDraftTest {
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

    @TempDir
    private Path folder;

    @TempDir
    private Path kept;

    @BeforeEach
    void aSmallFolder() throws IOException {
        write("older/older.drl", RULES);
        write("older/older.wordings.yaml", "older.rest: {title: Rest}");
        write("older/older.scenarios.yaml", """
                - name: Fifty
                  rule: older.rest
                  fires: true
                  set: {athlete.age: 50}
                - name: Nearly fifty
                  rule: older.rest
                  fires: false
                  set: {athlete.age: 49}
                """);
        write("bases/plain.yaml", "asOf: DT18:00\nathlete.id: plain\n");
    }

    @Test
    void aRuleInANewFolderPassesAsItIs() {
        RuleDraft draft = draft("sore.take-it-easy");
        assertThat(draft.additions())
                .extracting(Addition::file)
                .containsExactly("sore/sore.drl", "sore/sore.wordings.yaml", "sore/sore.scenarios.yaml");
        assertThat(look().isGood()).isTrue();
        assertThat(look().check().rules()).isEqualTo(2);
        assertThat(look().scenarios()).isEqualTo(4);
    }

    @Test
    void aRuleIsAddedBehindTheOthersAndNoOtherByteIsTouched() throws IOException {
        RuleDraft draft = draft("older.sleep-more");
        assertThat(text("older/older.drl")).startsWith(RULES + "\n// TODO").contains("@topic(\"rest-days\")");
        assertThat(text("older/older.wordings.yaml")).startsWith("older.rest: {title: Rest}\nolder.sleep-more:\n");
        Addition rule = draft.additions().get(0);
        assertThat(text("older/older.drl").lines().toList().get(rule.line() - 1))
                .startsWith("// TODO Say");
        assertThat(look().isGood()).isTrue();
    }

    @Test
    void linesEndAsTheOthersOfTheFile() throws IOException {
        write("older/older.drl", RULES.replace("\n", "\r\n"));
        draft("older.sleep-more");
        assertThat(text("older/older.drl").replace("\r\n", "")).doesNotContain("\n");
        assertThat(look().isGood()).isTrue();
    }

    @Test
    void whereThereAreTopicsAndGuidanceItAddsToThem() throws IOException {
        write("topics.yaml", "rest-days: Rest days\n");
        write("guidance.yaml", "S4-11: {article: a, paraphrase: \"Rest.\", certainty: strong, modelled: rule}\n");
        draft("sore.take-it-easy");
        assertThat(text("topics.yaml")).isEqualTo("rest-days: Rest days\nsore: \"TODO Sore\"\n");
        assertThat(text("sore/sore.drl")).contains("@guidance(\"X1-01\")");
        assertThat(text("guidance.yaml")).startsWith("S4-11: ").contains("\nX1-01:\n", "paraphrase: \"TODO ");
        assertThat(look().isGood()).isTrue();
        draft("tired.sleep-more");
        assertThat(text("tired/tired.drl")).contains("@guidance(\"X1-02\")");
    }

    /** What is added stands at the end, so that topics of the shipped rules come after the groups. */
    @Test
    void aTopicIsAddedBelowTopicsAndNotBelowGroupsOfThem() throws IOException {
        List<String> entries = Files.readAllLines(Path.of("rules", "topics.yaml")).stream()
                .filter(line -> line.matches("[a-z].*"))
                .toList();
        assertThat(entries).anyMatch(line -> line.contains(": ["));
        assertThat(entries.get(entries.size() - 1)).doesNotContain("[");
    }

    @Test
    void whereScenariosHaveNoAthleteToStartFromOneIsMade() throws IOException {
        Files.delete(folder.resolve("bases/plain.yaml"));
        Files.delete(folder.resolve("older/older.scenarios.yaml"));
        draft("sore.take-it-easy");
        assertThat(text("bases/plain.yaml")).contains("athlete.id: plain");
        assertThat(look().failed()).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsRefusedWithOneThatIsFree() throws IOException {
        String before = text("older/older.drl");
        assertThatThrownBy(() -> draft("older.rest"))
                .isInstanceOf(DraftRefusedException.class)
                .hasMessageContaining("older.drl:8")
                .hasMessageContaining("older.rest-2");
        assertThat(text("older/older.drl")).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "Older.Rest More, older.rest-more",
        "older, older.what-it-is-about",
        "older.restMore, older.rest-more",
        "../up.out, up.out",
        "older/rest, older.rest",
        "9.lives, topic.lives",
        "'', topic.what-it-is-about"
    })
    void aBadNameIsRefusedWithAGoodOne(String name, String good) {
        assertThatThrownBy(() -> draft(name))
                .isInstanceOf(DraftRefusedException.class)
                .hasMessageContaining("Maybe call it " + good + ".");
    }

    @Test
    void aFolderThatIsNoRulebookIsRefused() {
        assertThatThrownBy(() -> RuleDraft.of(folder.resolve("bases"), "older.more", null))
                .isInstanceOf(RulesRefusedException.class);
        assertThatThrownBy(() -> RuleDraft.of(folder.resolve("none"), "older.more", null))
                .isInstanceOf(RulesRefusedException.class);
    }

    @Test
    void aFileThatNothingCanBeAddedToIsRefusedBeforeAnythingIsWritten() throws IOException {
        write("older/older.wordings.yaml", "{older.rest: {title: Rest}}\n");
        assertThatThrownBy(() -> draft("older.sleep-more"))
                .isInstanceOf(DraftRefusedException.class)
                .hasMessageContaining("older.wordings.yaml");
        assertThat(text("older/older.drl")).isEqualTo(RULES);
    }

    @Test
    void aNewFolderThatIsNearlyCalledAsAnotherIsTold() {
        assertThat(draft("oldr.more").similarTopic()).isEqualTo("older");
        assertThat(draft("older.more").similarTopic()).isNull();
    }

    @Test
    void inTheShippedRulesEveryTopicTakesOneMoreAndAllScenariosPass() throws IOException {
        Path rules = Path.of("rules");
        Path copy = Files.createDirectories(folder.resolve("copy"));
        try (Stream<Path> walk = Files.walk(rules)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                Path target = copy.resolve(rules.relativize(path).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(path, target);
            }
        }
        for (String name : List.of("cold.one-more", "fluid.one-more", "findings.one-more", "brand-new.first")) {
            RuleDraft.of(copy, name, null).write();
        }
        Workbench bench = new Workbench(copy, RulebookStore.in(kept));
        Verdict verdict = Objects.requireNonNull(bench.look());
        assertThat(verdict.check().errors().faults()).isEmpty();
        assertThat(verdict.failed()).isEmpty();
    }

    private RuleDraft draft(String name) {
        RuleDraft draft = RuleDraft.of(folder, name, null);
        draft.write();
        return draft;
    }

    private Verdict look() {
        Workbench bench = new Workbench(folder, RulebookStore.in(kept));
        return Objects.requireNonNull(bench.look());
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }
}
