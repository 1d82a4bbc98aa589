package org.recoup.rulebook.compile;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.rulebook.GuidanceCatalogue;
import org.recoup.rulebook.GuidanceJson;
import org.recoup.rulebook.Rulebook;
import org.recoup.rulebook.RulebookFormat;

/** The build's step that turns the folder of rules into classes and texts beside the others. */
public final class ShippedRules {
    private ShippedRules() {}

    /**
     * Compiles the rules.
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
        String key = CompileKey.of(folder);
        Path data = classes.resolve(Rulebook.SHIPPED.substring(1));
        if (Files.isRegularFile(marker) && Files.readString(marker).equals(key) && readable(data)) {
            return;
        }
        deleteTree(classes.resolve("recoup"));
        CompiledRulebook compiled =
                RulebookCompiler.compile(folder, new KeptUnits(new BlobFolder(marker.resolveSibling("recoup-rules"))));
        for (Map.Entry<String, byte[]> type : compiled.classes().entrySet()) {
            Path file = classes.resolve(type.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, type.getValue());
        }
        Files.createDirectories(data.getParent());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(data)))) {
            RulebookFormat.write(compiled.data(), out);
        }
        Files.writeString(marker, key);
    }

    private static void writeGuidance(RuleFolder folder, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            GuidanceJson.write(GuidanceReader.read(folder), out);
        }
    }

    private static boolean readable(Path data) {
        try {
            RulebookFormat.read(new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(data))));
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static void deleteTree(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        Files.walkFileTree(tree, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException e) throws IOException {
                Files.delete(dir);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
