package org.recoup.spark;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.jspecify.annotations.Nullable;
import org.recoup.Recoup;
import org.recoup.advice.RulebookRef;
import org.recoup.rulebook.Rulebook;
import org.recoup.rulebook.compile.RulebookStore;

/**
 * The rules of a job: those of the jar, or those of a folder, which the driver reads and sends to each executor once.
 * Each executor loads a rulebook once, however many tasks it runs.
 */
final class Rulebooks implements Serializable {
    private static final long serialVersionUID = 1;

    private static final Map<String, Recoup> LOADED = new ConcurrentHashMap<>();

    private final String digest;
    private final @Nullable Broadcast<byte[]> packed;

    private Rulebooks(String digest, @Nullable Broadcast<byte[]> packed) {
        this.digest = digest;
        this.packed = packed;
    }

    /**
     * On the driver.
     *
     * @param folder null: the rules of the jar
     * @throws org.recoup.rulebook.compile.RulesRefusedException if anything is wrong with the rules
     */
    static Rulebooks of(@Nullable Path folder, JavaSparkContext context) {
        if (folder == null) {
            return new Rulebooks(Rulebook.shippedData().digest(), null);
        }
        byte[] packed = RulebookStore.ofUser().packed(folder);
        Recoup recoup = Recoup.of(RulebookStore.unpacked(packed));
        String digest = recoup.rulebook().ref().digest();
        LOADED.putIfAbsent(digest, recoup);
        return new Rulebooks(digest, context.broadcast(packed));
    }

    /** On an executor, or the driver: what advises by these rules, the same for all threads of the JVM. */
    Recoup recoup() {
        return LOADED.computeIfAbsent(
                digest,
                unknown -> packed == null ? Recoup.shipped() : Recoup.of(RulebookStore.unpacked(packed.value())));
    }

    /** How a summary names them. */
    RulebookRef ref() {
        return recoup().rulebook().ref();
    }
}
