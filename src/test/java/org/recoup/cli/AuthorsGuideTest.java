package org.recoup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide for authors tells them to do, done from its first line to its last. */
class AuthorsGuideTest {
    private static final Path GUIDE = Path.of("docs", "authors-guide.md");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)\\)");

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @Test
    void everyCommandDoesWhatTheGuideSays() throws IOException {
        List<String> ran = new ArrayList<>();
        Matcher block = BLOCK.matcher(Files.readString(GUIDE));
        while (block.find()) {
            if (block.group(1).equals("sh")) {
                for (String line : block.group(2).lines().toList()) {
                    run(line);
                    ran.add(line);
                }
            } else {
                fillIn(block.group(1), block.group(2));
            }
        }
        assertThat(ran).anyMatch(line -> line.startsWith("./recoup rules new")).hasSizeGreaterThan(15);
        assertThat(Files.readString(folder.resolve("my-rules/sleep/sleep.drl"))).doesNotContain("TODO");
    }

    private void run(String line) throws IOException {
        if (line.equals("cp -r rules my-rules")) {
            copy(Path.of("rules"), folder.resolve("my-rules"));
            return;
        }
        if (line.startsWith("./recoup rules watch")) {
            // It does not end by itself; RulesWatchTest watches one.
            return;
        }
        String[] command = line.split(" > ");
        List<String> words = new ArrayList<>();
        for (String word : command[0].split(" ")) {
            words.add(word.startsWith("my-") ? folder.resolve(word).toString() : word);
        }
        assertThat(words.remove(0)).isEqualTo("./recoup");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Streams streams = new Streams(InputStream.nullInputStream(), out, new PrintWriter(err, true), false, false);
        ExitCode code = new Shell(streams, Map.of()).run(words.toArray(new String[0]));
        // A difference is what rules diff is for.
        assertThat(code)
                .as(line + "\n" + err + out.toString(StandardCharsets.UTF_8))
                .isIn(line.contains(" diff ") ? List.of(ExitCode.DONE, ExitCode.FOUND) : List.of(ExitCode.DONE));
        assertThat(out.size()).as(line).isPositive();
        if (command.length > 1) {
            Files.write(folder.resolve(command[1]), out.toByteArray());
        }
    }

    /** In place of what was begun stands what the guide shows. */
    private void fillIn(String form, String text) throws IOException {
        String name = form.equals("drl")
                ? "sleep.drl"
                : text.lines().findFirst().orElseThrow().replace("# ", "");
        Path file = folder.resolve("my-rules/sleep").resolve(name);
        String shipped = Files.readString(Path.of("rules", "sleep", name));
        assertThat(Files.readString(file)).startsWith(shipped).contains("TODO");
        Files.writeString(file, shipped + (form.equals("drl") ? "\n" : "") + text);
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        Matcher link = LINK.matcher(Files.readString(GUIDE));
        while (link.find()) {
            assertThat(GUIDE.resolveSibling(link.group(1))).exists();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(path, target);
            }
        }
    }
}
