package org.recoup.rulebook.compile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoup.rulebook.Rulebook;
import org.recoup.rulebook.RulebookData;
import org.recoup.rulebook.RulebookFormat;

/**
 * Loads rulebooks from folders of rules. What it made of a folder is kept on disk, so that the next start parses nothing;
 * the files it parsed last are kept in memory, so that an edit parses one file.
 */
public final class RulebookStore {
    private final BlobFolder blobs;
    private final RuleFiles files = new RuleFiles();
    private final boolean keeps;

    private RulebookStore(BlobFolder blobs, boolean keeps) {
        this.blobs = blobs;
        this.keeps = keeps;
    }

    /** Keeps in the user's cache folder; where that cannot be written, keeps nothing. */
    public static RulebookStore ofUser() {
        return new RulebookStore(BlobFolder.ofUser(System.getenv(), System.getProperty("user.home", "")), true);
    }

    /** Keeps in a folder of one's own. */
    public static RulebookStore in(Path folder) {
        return new RulebookStore(new BlobFolder(folder), true);
    }

    /** The same, which keeps nothing more: for rules that are only tried. */
    public RulebookStore withoutKeeping() {
        return new RulebookStore(blobs, false);
    }

    /**
     * The rulebook of a folder.
     *
     * @throws RulesRefusedException if anything is wrong with the rules, with all that is wrong
     */
    public Rulebook load(Path rules) {
        return load(RuleFolder.readDeciding(rules));
    }

    /**
     * The rulebook of the files of a folder.
     *
     * @throws RulesRefusedException if anything is wrong with the rules, with all that is wrong
     */
    public Rulebook load(RuleFolder folder) {
        return Rulebook.of(made(folder));
    }

    /**
     * The rulebook of a folder in a form to send to another machine.
     *
     * @throws RulesRefusedException if anything is wrong with the rules, with all that is wrong
     */
    public byte[] packed(Path rules) {
        return RulebookFormat.bytes(made(RuleFolder.readDeciding(rules)));
    }

    /**
     * The rulebook that another machine has {@linkplain #packed packed} with the same version of Recoup; nothing is
     * parsed.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Rulebook unpacked(byte[] packed) {
        RulebookData data = decoded(packed);
        if (data == null) {
            throw new IllegalArgumentException(packed.length + " bytes that are no rulebook");
        }
        return Rulebook.of(data);
    }

    private RulebookData made(RuleFolder folder) {
        String key = CompileKey.of(folder);
        RulebookData data = decoded(blobs.get(key));
        if (data == null) {
            byte[] blob = RulebookFormat.bytes(RulebookCompiler.compile(folder, files));
            if (keeps) {
                blobs.put(key, blob);
            }
            data = decoded(blob);
        }
        return Objects.requireNonNull(data);
    }

    private static @Nullable RulebookData decoded(byte @Nullable [] blob) {
        if (blob == null) {
            return null;
        }
        try {
            return RulebookFormat.read(blob);
        } catch (IOException e) {
            return null;
        }
    }
}
