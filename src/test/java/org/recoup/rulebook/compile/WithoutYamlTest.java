package org.recoup.rulebook.compile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.testing.WithoutLibrary;

/** An embedder has the library for YAML only when it asks for it, and needs it for rules of its own. */
class WithoutYamlTest {
    @TempDir
    private Path rules;

    @TempDir
    private Path cache;

    @Test
    void aFolderOfRulesSaysWhatIsMissing() throws IOException, ReflectiveOperationException {
        Files.writeString(rules.resolve("a.drl"), "package recoup.rules\n");
        Files.writeString(rules.resolve("topics.yaml"), "sleep: Sleep\n");
        Class<?> type = new WithoutLibrary("org.snakeyaml").loadClass("org.recoup.rulebook.compile.RulebookStore");
        Object store = type.getMethod("in", Path.class).invoke(null, cache);

        assertThatThrownBy(() -> type.getMethod("load", Path.class).invoke(store, rules))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .hasMessageContaining("topics.yaml")
                .hasMessageContaining("Maybe add org.snakeyaml:snakeyaml-engine to the class path.");
    }
}
