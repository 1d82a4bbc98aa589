package org.recoup.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * What is shipped beside the classes. Where the program was started from one jar ({@code java -jar}), that is read as the
 * file it is: a resource of it comes by way of a URL and a connection, which takes a start three times as long.
 */
public final class ShippedBytes {
    private ShippedBytes() {}

    /**
     * What stands there under a name.
     *
     * @param name as of a resource, from {@code /} on
     * @return null: there is nothing
     * @throws IOException if it cannot be read
     */
    public static byte @Nullable [] of(String name) throws IOException {
        byte[] bytes = ofJar(name);
        if (bytes != null) {
            return bytes;
        }
        try (InputStream in = ShippedBytes.class.getResourceAsStream(name)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    private static byte @Nullable [] ofJar(String name) {
        String path = System.getProperty("java.class.path", "");
        if (!path.endsWith(".jar")) {
            return null;
        }
        // A class path of several ends with a jar as well; there is no file of that name.
        try (ZipFile jar = new ZipFile(path)) {
            ZipEntry entry = jar.getEntry(name.substring(1));
            if (entry == null) {
                return null;
            }
            try (InputStream in = jar.getInputStream(entry)) {
                return in.readAllBytes();
            }
        } catch (IOException e) {
            return null;
        }
    }
}
