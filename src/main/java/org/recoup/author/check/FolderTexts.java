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
    /**
     * Reads them.
     *
     * @throws RulesRefusedException if the folder does not exist, cannot be read, holds no rules, or more than anybody writes
     * @throws UncheckedIOException if a file cannot be read
     */
    static FolderTexts read(Path folder) {
        if (!Files.isDirectory(folder)) {
            RuleFolder.read(folder);
        }
        FolderTexts texts = new FolderTexts(new TreeMap<>(), new LinkedHashMap<>(), new TreeMap<>(), new ArrayList<>());
        SortedMap<String, Path> files =
                RuleFolder.paths(folder, name -> RuleFileNames.isRuleFile(name) || RuleFileNames.isPassedOver(name));
        if (files.keySet().stream().noneMatch(name -> name.endsWith(RuleFileNames.RULES))) {
            RuleFolder.read(folder);
        }
        files.forEach((name, file) -> {
            if (RuleFileNames.isPassedOver(name)) {
                texts.passedOver.add(name);
            }
            if (RuleFileNames.isRuleFile(name)) {
                texts.add(name, file);
            }
        });
        return texts;
    }

    private void add(String name, Path file) {
        byte[] bytes;
        try {
            bytes = RuleFolder.bytes(name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
