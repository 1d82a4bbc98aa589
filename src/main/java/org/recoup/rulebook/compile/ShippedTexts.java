package org.recoup.rulebook.compile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.recoup.rulebook.Rulebook;

/** The files that the shipped rules were made of, as they lie on the class path beside what was made of them. */
final class ShippedTexts {
    private static final String FOLDER = "/org/recoup/shipped/rules/";
    private static final String LIST = "files.txt";

    private ShippedTexts() {}

    /** Puts the files below a folder of classes, with a list of them: a jar does not tell what lies in a folder. */
    static void write(RuleFolder folder, Path classes) throws IOException {
        Path target = classes.resolve(FOLDER.substring(1));
        for (Map.Entry<String, String> file : folder.files().entrySet()) {
            writeIfChanged(target.resolve(file.getKey()), file.getValue());
        }
        writeIfChanged(target.resolve(LIST), String.join("\n", folder.files().keySet()) + "\n");
    }

    /** What did not change keeps its time, so that nothing is packaged again for it. */
    private static void writeIfChanged(Path file, String text) throws IOException {
        if (Files.isRegularFile(file) && Files.readString(file).equals(text)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The files; those that a rule folder no longer has may lie there still, but are not in the list. */
    static SortedMap<String, String> read() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (BufferedReader list = new BufferedReader(new InputStreamReader(open(LIST), StandardCharsets.UTF_8))) {
            for (String file = list.readLine(); file != null; file = list.readLine()) {
                try (InputStream in = open(file)) {
                    files.put(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }

    private static InputStream open(String file) {
        InputStream in = Rulebook.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException("the text of the shipped rules is missing from the class path: " + FOLDER
                    + file + "\nMaybe the build stopped before its step compile-rules.");
        }
        return in;
    }
}
