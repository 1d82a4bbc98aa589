package org.recoup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the commands print. With {@code -Dreadme.update=true} it is made so. */
class ReadmeIT {
    private static final Path README = Finished.HOME.resolve("README.md");
    private static final Pattern SHOWN = Pattern.compile("(?s)```console\n\\$ \\./recoup (\\V+)\n(.*?)```");

    @Test
    void outputsAreReal() throws IOException {
        String readme = Files.readString(README);
        Matcher shown = SHOWN.matcher(readme);
        String real = shown.replaceAll(ReadmeIT::withRealOutput);
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(README, real);
        } else {
            assertThat(readme).isEqualTo(real);
        }
        assertThat(shown.reset().find()).isTrue();
    }

    @Test
    void everySampleThatIsNamedExists() throws IOException {
        Matcher named = Pattern.compile("samples/[\\w-]+\\.jsonl?").matcher(Files.readString(README));

        assertThat(named.results().map(MatchResult::group))
                .isNotEmpty()
                .allSatisfy(sample -> assertThat(Finished.HOME.resolve(sample)).exists());
    }

    @Test
    void theAthleteFileThatIsShownIsAdvised(@TempDir Path folder) throws IOException {
        Path jo = Files.writeString(folder.resolve("jo.json"), block("json"));

        Finished finished = Finished.jar("advise", jo.toString());

        assertThat(finished.err()).isEmpty();
        assertThat(finished.out()).startsWith("jo, ").contains("About the ice bath you are considering.");
    }

    /** With the jar alone and what its manifest names, as an embedder has it. */
    @Test
    void theJavaThatIsShownCompilesAndRuns(@TempDir Path folder) throws Exception {
        String shown = block("java");
        int imports = shown.lastIndexOf("import ");
        int body = shown.indexOf('\n', imports);
        Path jo = Files.writeString(folder.resolve("jo.json"), block("json"));
        Path program = Files.writeString(
                folder.resolve("Embed.java"),
                "import java.nio.file.*;\n" + shown.substring(0, body)
                        + "\nclass Embed { public static void main(String[] args) throws Exception {"
                        + shown.substring(body)
                                .replace("\"jo.json\"", "\"" + jo.toString().replace('\\', '/') + "\"")
                        + "} }\n");
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Finished.HOME.resolve("target/recoup.jar").toString(),
                        program.toString())
                .redirectError(folder.resolve("err").toFile())
                .start();

        String out = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(java.waitFor()).as(Files.readString(folder.resolve("err"))).isZero();
        assertThat(out).contains("AVOID ");
    }

    private static String block(String language) throws IOException {
        Matcher block = Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$").matcher(Files.readString(README));
        assertThat(block.find()).isTrue();
        return block.group(1);
    }

    @Test
    void testCommandIsTheOneThatIsRunForEveryChange() throws IOException {
        assertThat(Files.readString(README)).contains("\nmvn -B verify\n");
        assertThat(Files.readString(Finished.HOME.resolve(".ci/run"))).contains("mvn -B verify\n");
    }

    private static String withRealOutput(MatchResult shown) {
        String arguments = shown.group(1);
        Finished finished = Finished.jar(arguments.split(" "));
        assertThat(finished.err()).isEmpty();
        String block = "```console\n$ ./recoup " + arguments + "\n" + finished.out() + "```";
        return Matcher.quoteReplacement(block);
    }
}
