package org.recoup.author.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesRefusedException;

/** Each file of the folder of mistakes says in its first line what is expected: code, place and part of the way out. */
class MistakesTest {
    private static final Pattern EXPECT = Pattern.compile("(?://|#) expect (R\\d+) (\\d+):(\\d+) ?(.*)");
    /** What a folder of one small rule always lacks. */
    private static final Set<Code> OF_NO_MATTER =
            Set.of(Code.MISSING_SCENARIO, Code.MISSING_WORDING, Code.UNUSED_FINDING);

    @TempDir
    private Path folder;

    @TempDir
    private Path cache;

    static Stream<String> mistakes() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(resources())) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("plain.drl"))
                    .sorted()
                    .toList();
            return names.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldAtItsPlaceWithTheWayOut(String name) throws IOException, URISyntaxException {
        String ending = name.substring(name.indexOf('.'));
        boolean rules = ending.equals(".drl");
        write("older/older.drl", Files.readString(resources().resolve(rules ? name : "plain.drl")));
        String text = Files.readString(resources().resolve(name));
        if (!rules) {
            write("older/older" + ending, text);
        }
        Matcher expect = EXPECT.matcher(text.lines().findFirst().orElse(""));
        assertThat(expect.matches()).isTrue();

        List<RuleFault> faults = check().stream()
                .filter(fault -> fault.code().id().equals(expect.group(1)) || !OF_NO_MATTER.contains(fault.code()))
                .toList();

        String found = faults.stream()
                .map(fault -> fault.code().id() + " " + fault.line() + ":" + fault.column() + " " + fault.message()
                        + " | " + fault.wayOut())
                .collect(Collectors.joining("\n"));
        assertThat(faults).as(found).hasSize(1);
        RuleFault fault = faults.get(0);
        assertThat(fault.code().id() + " " + fault.line() + ":" + fault.column())
                .as(found)
                .isEqualTo(expect.group(1) + " " + expect.group(2) + ":" + expect.group(3));
        assertThat(fault.wayOut()).isNotBlank().contains(expect.group(4));
        assertThat(fault.message()).isNotBlank();
        assertThat(fault.source()).isNotBlank();
    }

    @Test
    void thereAreAtLeastFortyKinds() throws IOException, URISyntaxException {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void aRuleWithoutMistakesIsLeftAlone() throws IOException, URISyntaxException {
        write("older/older.drl", Files.readString(resources().resolve("plain.drl")));
        assertThat(check()).extracting(RuleFault::code).containsOnly(Code.MISSING_SCENARIO, Code.MISSING_WORDING);
    }

    @Test
    void allMistakesOfAFileAreToldAtOnce() throws IOException, URISyntaxException {
        String header = Files.readString(resources().resolve("plain.drl"));
        write("older/older.drl", header + """

                // Cannot be read.
                rule "older.broken"
                    @guidance("S4-11")
                when
                    Runner( ageYears >= 50 )
                    conclude.finding( "a" );
                end

                // Can be read.
                rule "older.wrong"
                    @guidance("S4-99")
                when
                    Runer( ageYears >= 50 )
                    Finding( name == "a" )
                then
                    conclude.advice();
                end
                """);
        assertThat(check())
                .extracting(RuleFault::code)
                .contains(Code.MISSING_THEN, Code.UNKNOWN_GUIDANCE, Code.UNKNOWN_FACT, Code.WRONG_CONCLUSION)
                .doesNotContain(Code.UNKNOWN_FINDING);
    }

    @Test
    void aFileInAWrongEncodingIsToldAndTheOthersAreChecked() throws IOException, URISyntaxException {
        write("older/older.drl", Files.readString(resources().resolve("unknown-fact.drl")));
        Files.createDirectories(folder.resolve("cold"));
        Files.write(folder.resolve("cold/cold.drl"), new byte[] {'/', '/', ' ', (byte) 0xe9, '\n'});
        assertThat(check())
                .filteredOn(fault -> fault.code() == Code.ENCODING)
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.line() + ":" + fault.column()).isEqualTo("1:4"));
        assertThat(check()).extracting(RuleFault::code).contains(Code.UNKNOWN_FACT);
    }

    /** What follows from a file that cannot be read would bury what is wrong with it. */
    @ParameterizedTest
    @CsvSource({
        "older/older.wordings.yaml, 'older.more-rest: {title: \"Rest\"', YAML",
        "older/older.scenarios.yaml, '- name: \"Rest', SCENARIO",
        "older/older.scenarios.yaml, '- name: Rest\n  rule: older.more-rest\n  fire: true\n', SCENARIO",
        "cold/cold.drl, 'rule \"cold.b\" \u00e9', ENCODING",
    })
    void whatFollowsFromAMistakeIsNotTold(String name, String text, Code code) throws IOException, URISyntaxException {
        String rule = Files.readString(resources().resolve("plain.drl"));
        write("older/older.drl", rule.replace("Runner( ageYears >= 50 )", "Finding( name == \"b\" )"));
        write("older/older.wordings.yaml", "older.more-rest: {title: Rest}\ncold.b: {title: Cold}\n");
        write("older/older.scenarios.yaml", "");
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, text.replace("\\n", "\n").getBytes(StandardCharsets.ISO_8859_1));
        List<RuleFault> faults = check();
        assertThat(faults).extracting(RuleFault::code).contains(code);
        if (name.endsWith(".drl")) {
            assertThat(faults).extracting(RuleFault::code).doesNotContain(Code.UNKNOWN_FINDING, Code.UNUSED_WORDING);
        } else {
            Code follows = name.contains("wordings") ? Code.MISSING_WORDING : Code.MISSING_SCENARIO;
            assertThat(faults).extracting(RuleFault::code).doesNotContain(follows);
        }
    }

    @Test
    void aBaseThatIsMissingIsToldOnce() throws IOException, URISyntaxException {
        write("older/older.drl", Files.readString(resources().resolve("plain.drl")));
        String scenario = "- name: %s\n  base: nobody\n  rule: older.more-rest\n  fires: %s\n";
        write("older/older.scenarios.yaml", scenario.formatted("a", "true") + scenario.formatted("b", "false"));
        write(
                "easy/easy.drl",
                Files.readString(resources().resolve("plain.drl")).replace("older.", "easy."));
        write("easy/easy.scenarios.yaml", scenario.replace("older.", "easy.").formatted("c", "true"));
        assertThat(check())
                .filteredOn(fault -> fault.code() == Code.SCENARIO || fault.code() == Code.MISSING_SCENARIO)
                .singleElement()
                .satisfies(fault -> assertThat(fault.message()).isEqualTo("there is no base nobody"));
    }

    @Test
    void mistakeIsToldHoweverDeepItLies() throws IOException, URISyntaxException {
        write("older/older.drl", Files.readString(resources().resolve("plain.drl")));
        write("a/b/c/d/e/f/g/h/i/deep.drl", "garbage");

        assertThat(check())
                .filteredOn(
                        fault -> fault.level() == Level.ERROR && fault.file().endsWith("i/deep.drl"))
                .isNotEmpty();
    }

    @Test
    void fileLargerThanAnyOfAPersonIsRefused() throws IOException, URISyntaxException {
        write("older/older.drl", Files.readString(resources().resolve("plain.drl")));
        write("older/huge.drl", " ".repeat((4 << 20) + 1));

        assertThatThrownBy(this::check)
                .isInstanceOf(RulesRefusedException.class)
                .hasMessageContaining("huge.drl")
                .hasMessageContaining("larger than");
    }

    @Test
    void idThatAdviceCannotNameIsTold() throws IOException, URISyntaxException {
        String rules = Files.readString(resources().resolve("plain.drl"));
        write("older/older.drl", rules.replace("\"S4-11\"", "\"S4-11, CLUB-1\""));
        check();
        write("guidance.yaml", "S4-11: {certainty: strong}\nCLUB-1: {certainty: weak}\n");

        assertThat(RulesCheck.withoutCompiling(folder).faults())
                .filteredOn(fault -> fault.level() == Level.ERROR && fault.code() != Code.MISSING_WORDING)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.code()).isEqualTo(Code.GUIDANCE_ID);
                    assertThat(fault.source().substring(fault.column() - 1)).startsWith("CLUB-1");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"guidance.yaml", "questions.yaml", "topics.yaml"})
    void aFolderThatLacksOneOfTheSharedFilesIsTold(String name) throws IOException, URISyntaxException {
        write("older/older.drl", Files.readString(resources().resolve("plain.drl")));
        assertThat(check()).extracting(RuleFault::code).doesNotContain(Code.MISSING_FILE);

        Files.delete(folder.resolve(name));

        assertThat(RulesCheck.withoutCompiling(folder).faults())
                .filteredOn(fault -> fault.code() == Code.MISSING_FILE)
                .singleElement()
                .satisfies(fault -> assertThat(fault.file()).endsWith(name));
    }

    @ParameterizedTest
    @CsvSource({
        "older/older.scenarios.yml, Rename it to older/older.scenarios.yaml.",
        "older/older.scenario.yaml, Rename it to older/older.scenarios.yaml.",
        "older/older.DRL, Rename it to older/older.drl.",
        "guidence.yaml, Rename it to guidance.yaml.",
        "older/notes.yaml, 'Rename it, or keep it elsewhere.'"
    })
    void aFileThatNothingReadsIsToldWithTheNameThatIsMeant(String name, String wayOut) throws Exception {
        write("older/older.drl", Files.readString(resources().resolve("plain.drl")));
        write("older/README.md", "Read me.");
        write("older/older.drl~", "an editor's copy");
        assertThat(check()).extracting(RuleFault::code).doesNotContain(Code.UNREAD_FILE);

        write(name, "{}");

        assertThat(check())
                .filteredOn(fault -> fault.code() == Code.UNREAD_FILE)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.file()).endsWith(name);
                    assertThat(fault.wayOut()).isEqualTo(wayOut);
                });
    }

    /** Each was passed over, and with it a certainty or that a question is one of safety. */
    @ParameterizedTest
    @CsvSource({
        "guidance.yaml, 'S4-11: {certainty: strong}\nS2-49:\n  certanty: weak', 3:3, Did you mean certainty?",
        "guidance.yaml, 'S4-11: {certainty: strogn}', 1:9, 'Write strong, moderate, weak.'",
        "guidance.yaml, 'S4-11: {certainty: }', 1:9, 'Write strong, moderate, weak.'",
        "guidance.yaml, 'S4-11: {sources: R01}', 1:9, 'Write a list such as [a, b].'",
        "guidance.yaml, 'S4-11: strong', 1:1, 'Write its parts below it, indented by two spaces.'",
        "questions.yaml, 'athlete.age: {ask: Old?, safety: yes}', 1:26, Write true or false.",
        "questions.yaml, 'athlete.age: {ask: Old?, saftey: true}', 1:26, Did you mean safety?",
        "questions.yaml, 'athlete.age: {ask: [Old?]}', 1:15, Write a text.",
        "sources.yaml, 'R01: {title: Somebody, mark: v}', 1:24, 'Write V, P, S, M.'",
        "topics.yaml, 'rest-days: {title: Rest}', 1:1, Write a text.",
        "rulebook.yaml, 'name: mine\nnotise: none', 2:1, Did you mean notice?"
    })
    void aSlipInASharedFileIsToldByTheCheckAndByTheCompiler(String name, String text, String place, String wayOut)
            throws IOException, URISyntaxException {
        write("older/older.drl", Files.readString(resources().resolve("plain.drl")));
        check();
        write(name, text.replace("\\n", "\n"));

        assertThat(RulesCheck.withoutCompiling(folder).faults())
                .filteredOn(fault -> fault.code() == Code.SHARED_FORM)
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.file()).endsWith(name);
                    assertThat(fault.line() + ":" + fault.column()).isEqualTo(place);
                    assertThat(fault.wayOut()).isEqualTo(wayOut);
                });
        assertThatThrownBy(() -> RulebookStore.in(cache).load(folder))
                .isInstanceOf(RulesRefusedException.class)
                .hasMessageContaining(name + ":" + place + ": ");
    }

    @ParameterizedTest
    @CsvSource({
        "questions.yaml, YAML",
        "older/older.wordings.yaml, YAML",
        "older/older.scenarios.yaml, SCENARIO",
        "older/older.drl, SYNTAX"
    })
    void whatIsNestedTooDeepIsToldAsSuch(String name, Code code) throws IOException, URISyntaxException {
        write("older/older.drl", Files.readString(resources().resolve("plain.drl")));
        check();
        String rule = Files.readString(resources().resolve("plain.drl"));
        String deep = (name.endsWith(".drl") ? "(" : "[").repeat(100_000);
        write(name, name.endsWith(".drl") ? rule.replace(">= 50", ">= " + deep) : "a: " + deep);

        assertThat(RulesCheck.withoutCompiling(folder).faults())
                .filteredOn(fault -> fault.code() == code || fault.code() == Code.PARENTHESIS)
                .isNotEmpty();
        assertThatThrownBy(() -> RulebookStore.in(cache).load(folder)).isInstanceOf(RulesRefusedException.class);
    }

    private List<RuleFault> check() throws IOException {
        write("guidance.yaml", "S4-11: {certainty: strong}\nS2-49: {certainty: weak}\n");
        write("bases/plain.yaml", Files.readString(Path.of("rules/bases/plain.yaml")));
        write("topics.yaml", "rest-days: Rest days\ncold: Cold\nrests: [rest-days]\n");
        write("questions.yaml", "athlete.age: {ask: How old are you?}\n");
        return RulesCheck.withoutCompiling(folder).faults();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

    private static Path resources() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(
                                MistakesTest.class.getResource("/org/recoup/author/check/mistakes/plain.drl"))
                        .toURI())
                .resolveSibling("");
    }
}
