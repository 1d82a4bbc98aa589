package org.recoup.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.recoup.rulebook.compile.RuleFolder;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesRefusedException;

/**
 * Goes once through what people start most, so that the JVM can keep an archive of the classes it takes. The launcher
 * runs it; nothing it prints is kept. The last is a start as it is, from {@link Main} on, and ends the process.
 */
public final class Rehearsal {
    private static final String TOPIC = "beginner/";

    private Rehearsal() {}

    /** @param args an athlete file and a folder of rules */
    public static void main(String... args) {
        Streams streams = new Streams(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintWriter(OutputStream.nullOutputStream()),
                true,
                false);
        Shell shell = new Shell(streams, Map.of());
        String athlete = args[0];
        for (Format format : EnumSet.complementOf(EnumSet.of(Format.parquet))) {
            shell.run("advise", "--format", format.name(), "--jobs", "1", athlete);
        }
        shell.run("advise", "--explain", "--fail-on", "safety", "--as-of", "2026-05-20T20:00", athlete);
        useRules(Path.of(args[1]));
        Main.main("advise", athlete);
    }

    /**
     * As {@code --rules} does, the first time and the second, and keeps nothing that the user would find. A topic is
     * enough, for this is waited for.
     */
    private static void useRules(Path rules) {
        try {
            Map<String, byte[]> few = new HashMap<>();
            RuleFolder.read(rules).files().forEach((name, text) -> {
                if (!name.contains("/") || name.startsWith(TOPIC)) {
                    few.put(name, text.getBytes(StandardCharsets.UTF_8));
                }
            });
            RuleFolder topic = RuleFolder.of(rules, few);
            Path kept = Files.createTempDirectory("recoup-rehearsal");
            try {
                RulebookStore.in(kept).load(topic);
                RulebookStore.in(kept).load(topic);
            } finally {
                delete(kept);
            }
        } catch (IOException | RulesRefusedException e) {
            // Rules that are being worked on may be broken, and a disk full: the archive then has fewer classes.
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
