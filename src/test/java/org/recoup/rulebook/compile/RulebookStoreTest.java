package org.recoup.rulebook.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.rulebook.Rulebook;

class RulebookStoreTest {
    private static final String OLD = "0".repeat(64);
    private static final String NEW = "1".repeat(64);

    private static final String RULE = """
            // Any runner at all.
            rule "a.a"
                @guidance("S2-49")
            when
                Runner( )
            then
                conclude.finding( "a" );
            end
            """;

    @TempDir
    Path temp;

    private final RuleFolder rules =
            new RulesInMemory().drl("a/a.drl", RULE).title("a.a", "a").folder();

    @Test
    void whatWasCompiledIsKeptAndServesTheNextTime() throws IOException {
        Path cache = temp.resolve("cache");
        Rulebook first = RulebookStore.in(cache).load(rules);
        List<Path> kept = kept(cache);
        assertThat(kept).hasSize(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
        Files.setLastModifiedTime(kept.get(0), FileTime.fromMillis(1000));
        Rulebook second = RulebookStore.in(cache).load(rules);
        assertThat(second.data()).isEqualTo(first.data());
        assertThat(second.sessions().rules().getRule(Rulebook.PACKAGE, "a.a")).isNotNull();
        assertThat(kept(cache)).isEqualTo(kept);
        assertThat(Files.getLastModifiedTime(kept.get(0)).toMillis())
                .as("nothing was made or written again")
                .isEqualTo(1000);
    }

    @Test
    void aBrokenEntryIsMadeAgain() throws IOException {
        Path cache = temp.resolve("cache");
        RulebookStore.in(cache).load(rules);
        List<Path> kept = kept(cache);
        for (Path blob : kept) {
            byte[] bytes = Files.readAllBytes(blob);
            bytes[bytes.length / 2] ^= 1;
            Files.write(blob, bytes);
        }
        assertThat(RulebookStore.in(cache).load(rules).card("a.a")).isNotNull();
        for (Path blob : kept) {
            Files.write(blob, new byte[] {1, 2, 3});
        }
        assertThat(RulebookStore.in(cache).load(rules).card("a.a")).isNotNull();
        assertThat(kept(cache)).isEqualTo(kept);
    }

    @Test
    void aFolderThatOthersCanWriteToIsNotTrusted() throws IOException {
        Path cache = temp.resolve("cache");
        RulebookStore.in(cache).load(rules);
        assertThat(new BlobFolder(cache).get(CompileKey.of(rules))).isNotNull();
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(new BlobFolder(cache).get(CompileKey.of(rules))).isNull();
        assertThat(RulebookStore.in(cache).load(rules).card("a.a")).isNotNull();
    }

    @Test
    void aCacheThatCannotBeWrittenIsNoError() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "not a folder");
        assertThat(RulebookStore.in(file.resolve("cache")).load(rules).card("a.a"))
                .isNotNull();
    }

    @Test
    void twoAtOnceDoNotHarmEachOther() throws Exception {
        Path cache = temp.resolve("cache");
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<Rulebook>> loading = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                loading.add(pool.submit(() -> RulebookStore.in(cache).load(rules)));
            }
            for (Future<Rulebook> one : loading) {
                assertThat(one.get().card("a.a")).isNotNull();
            }
        } finally {
            pool.shutdown();
        }
        assertThat(kept(cache)).hasSize(1);
        assertThat(RulebookStore.in(cache).load(rules).card("a.a")).isNotNull();
    }

    @Test
    void theOldestBlobsMakeRoomForTheNewest() throws IOException {
        Path small = temp.resolve("small");
        BlobFolder blobs = new BlobFolder(small, 100);
        blobs.put(OLD, new byte[40]);
        Files.setLastModifiedTime(kept(small).get(0), FileTime.fromMillis(1000));
        blobs.put(NEW, new byte[60]);
        assertThat(blobs.get(OLD)).isNull();
        assertThat(blobs.get(NEW)).hasSize(60);
    }

    @Test
    void filesOfOthersInTheFolderStayAndTakeNoRoom() throws IOException {
        Path small = temp.resolve("small");
        BlobFolder blobs = new BlobFolder(small, 200);
        blobs.put(OLD, new byte[40]);
        List<Path> foreign = new ArrayList<>();
        for (String name : List.of("thesis.doc", "recoup-all.1-2-3.jar", "mine.rulebook", OLD + ".rulebook.bak")) {
            foreign.add(Files.write(small.resolve(name), new byte[1000]));
            Files.setLastModifiedTime(small.resolve(name), FileTime.fromMillis(1000));
        }
        blobs.put(NEW, new byte[40]);
        assertThat(foreign).allSatisfy(file -> assertThat(file).hasSize(1000));
        assertThat(blobs.get(OLD)).hasSize(40);
        assertThat(blobs.get(NEW)).hasSize(40);
    }

    @Test
    void whatIsLeftOfABlobThatWasNotWrittenMakesRoom() throws IOException {
        Path small = temp.resolve("small");
        BlobFolder blobs = new BlobFolder(small, 100);
        blobs.put(OLD, new byte[0]);
        Path left = Files.write(small.resolve(OLD + ".rulebook123.part"), new byte[1000]);
        Files.setLastModifiedTime(left, FileTime.fromMillis(1000));
        blobs.put(NEW, new byte[40]);
        assertThat(left).doesNotExist();
    }

    private static List<Path> kept(Path cache) throws IOException {
        try (Stream<Path> files = Files.list(cache)) {
            return files.sorted().toList();
        }
    }
}
