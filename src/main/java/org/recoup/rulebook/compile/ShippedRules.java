package org.recoup.rulebook.compile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.recoup.rulebook.GuidanceCatalogue;
import org.recoup.rulebook.GuidanceJson;
import org.recoup.rulebook.Rulebook;
import org.recoup.rulebook.RulebookData;
import org.recoup.rulebook.RulebookFormat;

/** The build's step that turns the folder of rules into a rulebook and texts beside the classes. */
public final class ShippedRules {
    private ShippedRules() {}

    /**
     * Makes the rulebook.
     *
     * @param args the folder of rules and the folder of classes
     * @throws RulesRefusedException if anything is wrong with the rules: the build stops
     */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[1]);
        RuleFolder folder = RuleFolder.read(Path.of(args[0]));
        ShippedTexts.write(folder, classes);
        writeGuidance(folder, classes.resolve(GuidanceCatalogue.SHIPPED.substring(1)));
        Path marker = classes.resolve("../recoup-rules.key").normalize();
        String surroundings = CompileKey.foundOut();
        CompileKey.ship(surroundings, classes);
        String key = CompileKey.of(folder, surroundings);
        Path data = classes.resolve(Rulebook.SHIPPED.substring(1));
        if (Files.isRegularFile(marker) && Files.readString(marker).equals(key) && readable(data)) {
            return;
        }
        RulebookData compiled = RulebookCompiler.compile(folder, new RuleFiles());
        // What can be made ready here can be made ready anywhere.
        Rulebook.of(compiled).sessions();
        Files.createDirectories(data.getParent());
        Files.write(data, RulebookFormat.bytes(compiled));
        Files.writeString(marker, key);
    }

    private static void writeGuidance(RuleFolder folder, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            GuidanceJson.write(GuidanceReader.read(folder), out);
        }
    }

    private static boolean readable(Path data) {
        try {
            RulebookFormat.read(Files.readAllBytes(data));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
