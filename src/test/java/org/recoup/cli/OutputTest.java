package org.recoup.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTest {
    @TempDir
    private Path folder;

    @Test
    void fileStandsThereWhenItIsWhole() throws IOException {
        Path file = folder.resolve("advice.json");
        try (Output output = Output.file(file)) {
            output.stream().write('x');
            assertThat(file).doesNotExist();
            output.done();
        }

        assertThat(file).hasContent("x");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void whatIsNotDoneLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("advice.json"), "old");
        try (Output output = Output.file(file)) {
            output.stream().write(new byte[100_000]);
        }

        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void linkKeepsLeadingToItsFile() throws IOException {
        Path file = Files.writeString(folder.resolve("advice.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        try (Output output = Output.file(link)) {
            output.stream().write('x');
            output.done();
        }

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("x");
    }

    @Test
    void folderIsNoFile() {
        assertThatThrownBy(() -> Output.file(folder))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(folder.toString())
                .hasMessageContaining("is a folder");
    }

    @Test
    void fileInAFolderThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> Output.file(folder.resolve("no/advice.json")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("no such file or folder")
                .hasMessageContaining("Maybe");
    }
}
