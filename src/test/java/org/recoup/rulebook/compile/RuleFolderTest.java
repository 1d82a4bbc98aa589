package org.recoup.rulebook.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFolderTest {
    @TempDir
    private Path folder;

    @Test
    void fileIsReadHoweverDeepItLies() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b/c/d/e/f/g/h/i/j"));
        Files.writeString(deep.resolve("x.drl"), "deep");

        assertThat(RuleFolder.read(folder).files()).containsEntry("a/b/c/d/e/f/g/h/i/j/x.drl", "deep");
    }

    @Test
    void folderWithMoreFilesThanARulebookHasIsRefused() throws IOException {
        for (int i = 0; i <= 2_000; i++) {
            Files.createFile(folder.resolve(i + ".drl"));
        }

        assertThatThrownBy(() -> RuleFolder.read(folder))
                .isInstanceOf(RulesRefusedException.class)
                .hasMessageContaining("more than 2000 files")
                .hasMessageContaining("Maybe");
    }
}
