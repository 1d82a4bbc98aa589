package org.recoup.rulebook.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.recoup.rulebook.RulebookFormat;
import org.recoup.rulebook.ShippedBytes;

/** What a kept rulebook is good for: bytes of the rules, form of what is kept, version of the engine and of the facts. */
final class CompileKey {
    /** What the build found them to be: asking each fact for its annotations takes longer than reading all rules. */
    private static final String SHIPPED = "/org/recoup/shipped/surroundings.txt";

    private CompileKey() {}

    static String of(RuleFolder folder) {
        return of(folder, shipped());
    }

    /** The key among surroundings that are {@linkplain #foundOut known} already. */
    static String of(RuleFolder folder, String surroundings) {
        return Digests.hex(surroundings + " " + Digests.ofFiles(folder.deciding()));
    }

    static String shipped() {
        try {
            byte @Nullable [] shipped = ShippedBytes.of(SHIPPED);
            return shipped == null ? foundOut() : new String(shipped, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form of what is stored, the version of the engine, and a digest of the facts. */
    static String foundOut() {
        String engine = KieBase.class.getPackage().getImplementationVersion();
        return Integer.toHexString(RulebookFormat.FORM) + " " + (engine == null ? "unknown" : engine) + " "
                + Digests.hex(FactVocabulary.signature());
    }

    /** Writes down below a folder of classes what was found out of them. */
    static void ship(String surroundings, Path classes) throws IOException {
        Path file = classes.resolve(SHIPPED.substring(1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, surroundings);
    }
}
