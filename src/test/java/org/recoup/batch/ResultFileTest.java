package org.recoup.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultFileTest {
    @TempDir
    private Path folder;

    @Test
    void fileStandsThereWhenItIsWhole() throws IOException {
        Path file = folder.resolve("advice.json");
        try (ResultFile result = ResultFile.create(file)) {
            result.stream().write('x');
            assertThat(file).doesNotExist();
            result.done();
        }

        assertThat(file).hasContent("x");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatIsNotDoneLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("advice.json"), "old");
        try (ResultFile result = ResultFile.create(file)) {
            result.stream().write(new byte[100_000]);
        }

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    /** No process has so high a number. */
    private static final String ENDED = ".999999999999.part";

    @Test
    void partOfAKilledRunGoesWhenTheSameResultIsMadeAgain() throws IOException {
        Path left = part(".advice.json" + ENDED);
        Path anothers = part(".other.json" + ENDED);
        Path anothersToo = part(".advice.json.gz" + ENDED);
        Path toResume = part(".advice.json.resume.part");
        ResultFile.create(folder.resolve("advice.json")).close();
        assertThat(left).doesNotExist();
        assertThat(anothers).exists();
        assertThat(anothersToo).exists();
        assertThat(toResume).exists();
    }

    @Test
    void partThatWasWrittenToOrIsHeldOrOfARunningProcessStays() throws IOException {
        Path recent = part(".advice.json" + ENDED, Duration.ofMinutes(55));
        Path running = part(".advice.json." + runningProcess() + ".part");
        Path held = part(".advice.json.999999999998.part");
        try (FileChannel channel = FileChannel.open(held, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            ResultFile.create(folder.resolve("advice.json")).close();
        }
        assertThat(recent).exists();
        assertThat(running).exists();
        assertThat(held).exists();
    }

    private static long runningProcess() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(1L);
    }

    @Test
    void whatCannotBeDeletedOrIsNoFileDoesNotKeepTheOthers() throws IOException {
        Path noFile = Files.createDirectories(folder.resolve(".advice.json.999999999990.part/in"));
        Path link = folder.resolve(".advice.json.999999999991.part");
        Path linked = part("linked");
        Files.createSymbolicLink(link, linked);
        List<Path> left = new ArrayList<>();
        for (int number = 992; number < 999; number++) {
            left.add(part(".advice.json.999999999" + number + ".part"));
        }
        ResultFile.create(folder.resolve("advice.json")).close();
        assertThat(noFile).exists();
        assertThat(link).isSymbolicLink();
        assertThat(linked).exists();
        assertThat(left).noneMatch(Files::exists);
    }

    private Path part(String name) throws IOException {
        return part(name, Duration.ofHours(2));
    }

    private Path part(String name, Duration ago) throws IOException {
        Path part = Files.writeString(folder.resolve(name), "part");
        return Files.setLastModifiedTime(part, FileTime.from(Instant.now().minus(ago)));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatIsOverIsNotKeptInMemory(boolean done) throws Exception {
        WeakReference<ResultFile> over = over(folder.resolve("advice.json"), done);

        for (int i = 0; i < 100 && over.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }

        assertThat(over.get()).isNull();
    }

    private static WeakReference<ResultFile> over(Path file, boolean done) throws IOException {
        try (ResultFile result = ResultFile.create(file)) {
            if (done) {
                result.done();
            }
            return new WeakReference<>(result);
        }
    }

    @Test
    void linkKeepsLeadingToItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("advice.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        try (ResultFile result = ResultFile.create(link)) {
            result.stream().write('x');
            result.done();
        }

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"advice.jsonl", "advice.jsonl.gz", "advice.jsonl.zst"})
    void takenUpAgainItHasTheBytesOfOneThatWasNeverInterrupted(String name) throws IOException {
        Path whole = folder.resolve("whole-" + name);
        try (ResultFile result = ResultFile.create(whole)) {
            result.stream().write(bytes("first"));
            result.seam();
            result.stream().write(bytes("second"));
            result.done();
        }
        Path file = folder.resolve(name);
        long good;
        try (ResultFile interrupted = ResultFile.resume(file, 0)) {
            interrupted.stream().write(bytes("first"));
            interrupted.seam();
            good = interrupted.force();
            interrupted.stream().write(bytes("sec"));
            interrupted.seam();
            interrupted.force();
        }
        assertThat(file).doesNotExist();

        try (ResultFile result = ResultFile.resume(file, good)) {
            result.stream().write(bytes("second"));
            result.done();
        }

        assertThat(file).hasSameBinaryContentAs(whole);
        assertThat(text(file)).isEqualTo("firstsecond");
    }

    @Test
    void resultThatAnotherRunIsWritingIsRefused() throws IOException {
        Path file = folder.resolve("advice.jsonl");
        try (ResultFile first = ResultFile.resume(file, 0)) {
            assertThatThrownBy(() -> ResultFile.resume(file, 0))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another run is writing it");
            first.done();
        }
    }

    @Test
    void resultShorterThanItsCheckpointIsRefused() {
        assertThatThrownBy(() -> ResultFile.resume(folder.resolve("advice.jsonl"), 5))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("shorter");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String text(Path file) throws IOException {
        InputStream bytes = new ByteArrayInputStream(Files.readAllBytes(file));
        String name = file.toString();
        if (name.endsWith(".gz")) {
            bytes = new GZIPInputStream(bytes);
        } else if (name.endsWith(".zst")) {
            bytes = new ZstdInputStream(bytes);
        }
        return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
}
