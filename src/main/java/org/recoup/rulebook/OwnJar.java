package org.recoup.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The jar that the program was started from ({@code java -jar}), read as the file it is. A resource of it comes by way of a
 * URL and a connection, which takes a start three times as long.
 */
final class OwnJar {
    private OwnJar() {}

    /**
     * What stands there under a name.
     *
     * @param name as of a resource, from {@code /} on
     * @return null: the class path is not one jar, or it has no such entry
     */
    static byte @Nullable [] bytes(String name) {
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
