package org.recoup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

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
