package org.recoup.author.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.recoup.rulebook.compile.RuleFileNames;
import org.recoup.rulebook.compile.RuleFolder;
import org.recoup.rulebook.compile.RulesRefusedException;

/**
 * The files of a folder of rules, those in a wrong encoding left out.
 *
 * @param byName text by path below the folder
 * @param byPath text by path with the folder
 * @param wrong offset of the first byte that is no UTF-8, by path with the folder
 * @param passedOver names below the folder that look like those of rules, and that nothing reads
 */
record FolderTexts(
        SortedMap<String, String> byName,
        Map<String, String> byPath,
        Map<String, Integer> wrong,
        List<String> passedOver) {
    private static final int MAX_DEPTH = 8;

    /**
     * Reads them.
     *
     * @throws RulesRefusedException if the folder does not exist, cannot be read or holds no rules
     */
    static FolderTexts read(Path folder) {
        if (!Files.isDirectory(folder)) {
            RuleFolder.read(folder);
        }
        FolderTexts texts = new FolderTexts(new TreeMap<>(), new LinkedHashMap<>(), new TreeMap<>(), new ArrayList<>());
        try (Stream<Path> walk = Files.walk(folder, MAX_DEPTH)) {
            List<Path> all = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : all) {
                if (RuleFileNames.isPassedOver(name(folder, file))) {
                    texts.passedOver.add(name(folder, file));
                }
            }
            List<Path> files = all.stream()
                    .filter(file -> RuleFileNames.isRuleFile(file.toString()))
                    .toList();
            if (files.stream().noneMatch(file -> file.toString().endsWith(RuleFileNames.RULES))) {
                RuleFolder.read(folder);
            }
            for (Path file : files) {
                texts.add(name(folder, file), file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private void add(String name, Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, text, true);
        if (result.isError()) {
            // In UTF-16 every other byte is a zero, which would go to the terminal.
            byPath.put(file.toString(), new String(bytes, StandardCharsets.ISO_8859_1).replace('\0', '\ufffd'));
            wrong.put(file.toString(), in.position());
            return;
        }
        String read = text.flip().toString();
        String plain = read.startsWith("\uFEFF") ? read.substring(1) : read;
        byName.put(name, plain);
        byPath.put(file.toString(), plain);
    }

    /** Whether the folder has no file of that name, readable or not. */
    boolean lacks(Path folder, String name) {
        return !byPath.containsKey(folder.resolve(name).toString());
    }

    /** Tells which files are in a wrong encoding. */
    void tell(Report report) {
        wrong.forEach((file, at) -> report.add(
                Code.ENCODING,
                file,
                at,
                at + 1,
                "this character is not written in UTF-8",
                "Save the file again with the encoding UTF-8."));
    }

    /** The files as the compiler takes them. */
    RuleFolder folder(Path root) {
        return new RuleFolder(root, byName);
    }
}
