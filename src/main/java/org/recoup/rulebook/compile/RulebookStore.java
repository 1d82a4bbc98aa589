package org.recoup.rulebook.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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
            compiled = RulebookCompiler.compile(folder, this::unit);
            blobs.put(key, encoded(compiled));
        }
        return Rulebook.of(compiled.data(), new BytesLoader(compiled.classes()));
    }

    private @Nullable CompiledFile unit(String file, String text, List<RuleProblem> problems) {
        String key = CompileKey.of(file, text) + ".unit";
        CompiledFile unit = decodedUnit(blobs.get(key));
        if (unit == null) {
            unit = DrlCompiler.compile(file, text, problems);
            if (unit != null) {
                blobs.put(key, encoded(unit));
            }
        }
        return unit;
    }

    private static byte[] encoded(CompiledRulebook compiled) {
        return bytes(out -> {
            RulebookFormat.write(compiled.data(), out);
            writeClasses(compiled.classes(), out);
        });
    }

    private static @Nullable CompiledRulebook decoded(byte @Nullable [] blob) {
        if (blob == null) {
            return null;
        }
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(blob));
            RulebookData data = RulebookFormat.read(in);
            return new CompiledRulebook(data, readClasses(in));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static byte[] encoded(CompiledFile unit) {
        return bytes(out -> {
            out.writeUTF(unit.model());
            writeClasses(unit.classes(), out);
        });
    }

    private static @Nullable CompiledFile decodedUnit(byte @Nullable [] blob) {
        if (blob == null) {
            return null;
        }
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(blob));
            return new CompiledFile(in.readUTF(), readClasses(in));
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    /** Writes to memory. */
    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void writeClasses(SortedMap<String, byte[]> classes, DataOutputStream out) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> type : classes.entrySet()) {
            out.writeUTF(type.getKey());
            out.writeInt(type.getValue().length);
            out.write(type.getValue());
        }
    }

    private static SortedMap<String, byte[]> readClasses(DataInputStream in) throws IOException {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            String name = in.readUTF();
            byte[] type = new byte[in.readInt()];
            in.readFully(type);
            classes.put(name, type);
        }
        return classes;
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
