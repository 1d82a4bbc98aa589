package org.recoup.rulebook.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder of rules as they stood at one moment.
 *
 * @param root the folder
 * @param files text of each file by its path relative to the folder, with {@code /} between the parts
 */
public record RuleFolder(Path root, SortedMap<String, String> files) {
    /** No rule file of a person is larger; a larger one is refused before it is read. */
    static final long MAX_FILE_BYTES = 4 << 20;

    private static final int MAX_FILES = 2_000;

    /**
     * Reads the DRL and YAML files below a folder.
     *
     * @throws RulesRefusedException if the folder does not exist, has no rules, or a file cannot be read as UTF-8
     */
    public static RuleFolder read(Path root) {
        return read(root, RuleFileNames::isRuleFile);
    }

    /**
     * Reads of these files only those that {@linkplain #deciding decide the advice}.
     *
     * @throws RulesRefusedException as {@link #read(Path)}
     */
    static RuleFolder readDeciding(Path root) {
        return read(root, name -> RuleFileNames.isRuleFile(name) && RuleFileNames.decides(name));
    }

    private static RuleFolder read(Path root, Predicate<String> wanted) {
        if (!Files.isDirectory(root)) {
            throw refused(
                    root.toString(),
                    Files.exists(root) ? "is a file, not a folder of rules" : "no such folder of rules",
                    "give the folder that holds topic folders with .drl files; new rules begin with a copy: cp -r"
                            + " rules my-rules");
        }
        SortedMap<String, String> files = new TreeMap<>();
        paths(root, wanted).forEach((name, path) -> {
            try {
                files.put(name, text(name, bytes(name, path)));
            } catch (IOException e) {
                throw unreadable(root, e);
            }
        });
        return holdingRules(new RuleFolder(root, files));
    }

    /**
     * The files below a folder, however deep they lie, by their path relative to it. Whoever reads rules from the disk
     * finds them here.
     *
     * @param wanted which of them, by that path
     * @throws RulesRefusedException if the folder cannot be read, or there are more than any rulebook has
     */
    public static SortedMap<String, Path> paths(Path root, Predicate<String> wanted) {
        SortedMap<String, Path> paths = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile)
                    .filter(path -> wanted.test(name(root, path)))
                    .limit(MAX_FILES + 1L)
                    .forEach(path -> paths.put(name(root, path), path));
        } catch (UncheckedIOException e) {
            throw unreadable(root, e.getCause());
        } catch (IOException e) {
            throw unreadable(root, e);
        }
        if (paths.size() > MAX_FILES) {
            throw tooMany(root);
        }
        return paths;
    }

    /**
     * What stands in such a file.
     *
     * @throws IOException if it cannot be read
     * @throws RulesRefusedException if it is larger than any file of a person
     */
    public static byte[] bytes(String name, Path path) throws IOException {
        return Files.size(path) > MAX_FILE_BYTES ? tooLarge(name) : Files.readAllBytes(path);
    }

    private static RulesRefusedException unreadable(Path root, IOException e) {
        boolean denied = e instanceof AccessDeniedException;
        return refused(
                root.toString(),
                "cannot be read: " + e.getMessage() + (denied ? ", which is not allowed" : ""),
                denied ? "it belongs to somebody else." : null);
    }

    private static RulesRefusedException tooMany(Path root) {
        return refused(
                root.toString(), "holds more than " + MAX_FILES + " files of rules", "give the folder of rules alone.");
    }

    private static String name(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    /**
     * A folder that is not on the disk.
     *
     * @param root how it is called
     * @param contents bytes of its DRL and YAML files by their path relative to the folder
     * @throws RulesRefusedException if it has no rules, or a file is too large or not UTF-8
     */
    public static RuleFolder of(Path root, Map<String, byte[]> contents) {
        if (contents.size() > MAX_FILES) {
            throw tooMany(root);
        }
        SortedMap<String, String> files = new TreeMap<>();
        contents.forEach((name, bytes) -> files.put(name, text(name, bytes)));
        return holdingRules(new RuleFolder(root, files));
    }

    private static RuleFolder holdingRules(RuleFolder folder) {
        if (folder.files().keySet().stream().noneMatch(name -> name.endsWith(RuleFileNames.RULES))) {
            throw refused(
                    folder.root().toString(), "holds no rules", "its rules do not end in .drl, or lie elsewhere.");
        }
        return folder;
    }

    /**
     * The files that the shipped rules were made of. Its root is {@code rules}, where they stand in the project.
     */
    public static RuleFolder shipped() {
        try {
            return new RuleFolder(Path.of("rules"), ShippedTexts.read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files that decide the advice: all but scenarios, the athletes they start from, and what is said of mutants. */
    public SortedMap<String, String> deciding() {
        SortedMap<String, String> deciding = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            if (RuleFileNames.decides(file.getKey())) {
                deciding.put(file.getKey(), file.getValue());
            }
        }
        return deciding;
    }

    private static byte[] tooLarge(String name) {
        throw refused(name, "is larger than " + MAX_FILE_BYTES + " bytes", null);
    }

    private static String text(String name, byte[] bytes) {
        if (bytes.length > MAX_FILE_BYTES) {
            tooLarge(name);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refused(name, "is not UTF-8 text", "save it again with the encoding UTF-8.");
        }
    }

    private static RulesRefusedException refused(String file, String message, @Nullable String hint) {
        return new RulesRefusedException(List.of(new RuleProblem(file, 0, 0, message, hint)));
    }
}
