package org.recoup.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoup.testing.WithoutLibrary;

/** An embedder has the library for Zstandard only when it asks for it. */
class WithoutZstdTest {
    private final ClassLoader loader = new WithoutLibrary("com.github.luben");

    @Test
    void otherNamesAreWritten() throws ReflectiveOperationException {
        assertThat(over("advice.jsonl.gz")).isInstanceOf(OutputStream.class);
        assertThat(over("advice.jsonl")).isInstanceOf(OutputStream.class);
    }

    @Test
    void nameInZstSaysWhatIsMissing() {
        assertThatThrownBy(() -> over("advice.jsonl.zst"))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IOException.class)
                .hasMessageContaining("zstd-jni")
                .hasMessageContaining("\nMaybe");
    }

    @Test
    void recordsAreReadAndAZippedInputSaysWhatIsMissing() throws ReflectiveOperationException {
        assertThat(read(new byte[] {'{', '}'})).contains("{}");
        assertThat(read(new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0, 0}))
                .contains("zstd-jni");
    }

    private Object over(String name) throws ReflectiveOperationException {
        Class<?> type = loader.loadClass("org.recoup.batch.Compression");
        Method byName = type.getDeclaredMethod("byName", String.class);
        byName.setAccessible(true);
        Method over = type.getDeclaredMethod("over", OutputStream.class);
        over.setAccessible(true);
        return over.invoke(byName.invoke(null, name), new ByteArrayOutputStream());
    }

    private String read(byte[] input) throws ReflectiveOperationException {
        Class<?> limits = loader.loadClass("org.recoup.read.ReadLimits");
        Class<?> type = loader.loadClass("org.recoup.read.RawRecords");
        Object records = type.getMethod("of", List.class, limits, InputStream.class)
                .invoke(null, List.of("-"), limits.getField("DEFAULT").get(null), new ByteArrayInputStream(input));
        Object record = type.getMethod("next").invoke(records);
        Object fault = record.getClass().getMethod("fault").invoke(record);
        byte[] bytes = (byte[]) record.getClass().getMethod("bytes").invoke(record);
        return fault == null ? new String(bytes) : fault.toString();
    }
}
