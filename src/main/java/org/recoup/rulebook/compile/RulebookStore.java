package org.recoup.rulebook.compile;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.rulebook.Rulebook;
import org.recoup.rulebook.RulebookData;
import org.recoup.rulebook.RulebookFormat;

/**
 * Loads rulebooks from folders of rules and keeps what it compiled: whole rulebooks, so that the next start compiles
 * nothing, and single files, so that an edit compiles one file.
 */
public final class RulebookStore {
    private final BlobFolder blobs;

    private RulebookStore(BlobFolder blobs) {
        this.blobs = blobs;
    }

    /** Keeps in the user's cache folder; where that cannot be written, keeps nothing. */
    public static RulebookStore ofUser() {
        return new RulebookStore(BlobFolder.ofUser(System.getenv(), System.getProperty("user.home", "")));
    }

    /** Keeps in a folder of one's own. */
    public static RulebookStore in(Path folder) {
        return new RulebookStore(new BlobFolder(folder));
    }

    /**
     * The rulebook of a folder.
     *
     * @throws RulesRefusedException if anything is wrong with the rules, with all that is wrong
     */
    public Rulebook load(Path rules) {
        return load(RuleFolder.read(rules));
    }

    /**
     * The rulebook of the files of a folder.
     *
     * @throws RulesRefusedException if anything is wrong with the rules, with all that is wrong
     */
    public Rulebook load(RuleFolder folder) {
        String key = CompileKey.of(folder) + ".rulebook";
        CompiledRulebook compiled = decoded(blobs.get(key));
        if (compiled == null) {
            compiled = RulebookCompiler.compile(folder, new KeptUnits(blobs));
            blobs.put(key, encoded(compiled));
        }
        return Rulebook.of(compiled.data(), new BytesLoader(compiled.classes()));
    }

    private static byte[] encoded(CompiledRulebook compiled) {
        return BlobFormat.bytes(out -> {
            RulebookFormat.write(compiled.data(), out);
            BlobFormat.writeClasses(compiled.classes(), out);
        });
    }

    private static @Nullable CompiledRulebook decoded(byte @Nullable [] blob) {
        if (blob == null) {
            return null;
        }
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(blob));
            RulebookData data = RulebookFormat.read(in);
            return new CompiledRulebook(data, BlobFormat.readClasses(in));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** Defines classes of rules from memory. */
    private static final class BytesLoader extends ClassLoader {
        private final Map<String, byte[]> classes;

        BytesLoader(Map<String, byte[]> classes) {
            super("recoup-rules", RulebookStore.class.getClassLoader());
            this.classes = classes;
        }

        /** Own classes first: the shipped rules have classes of the same names where they have the same content. */
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!classes.containsKey(name)) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
