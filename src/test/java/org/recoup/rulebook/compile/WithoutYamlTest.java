package org.recoup.rulebook.compile;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An embedder has the library for YAML only when it asks for it, and needs it for rules of its own. */
class WithoutYamlTest {
    /** Loads Recoup anew, for a program that has no YAML. */
    private static final class NoYaml extends ClassLoader {
        NoYaml() {
            super(WithoutYamlTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.snakeyaml")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("org.recoup.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @TempDir
    private Path rules;

    @TempDir
    private Path cache;

    @Test
    void aFolderOfRulesSaysWhatIsMissing() throws IOException, ReflectiveOperationException {
        Files.writeString(rules.resolve("a.drl"), "package recoup.rules\n");
        Files.writeString(rules.resolve("topics.yaml"), "sleep: Sleep\n");
        Class<?> type = new NoYaml().loadClass("org.recoup.rulebook.compile.RulebookStore");
        Object store = type.getMethod("in", Path.class).invoke(null, cache);

        assertThatThrownBy(() -> type.getMethod("load", Path.class).invoke(store, rules))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .hasMessageContaining("topics.yaml")
                .hasMessageContaining("Maybe add org.snakeyaml:snakeyaml-engine to the class path.");
    }
}
