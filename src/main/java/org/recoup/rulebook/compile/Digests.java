package org.recoup.rulebook.compile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;

/** SHA-256 of names and contents. */
final class Digests {
    private Digests() {}

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String hex(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Over the names and bytes of files; lengths keep one file's end from passing for the next one's begin. */
    static String ofFiles(SortedMap<String, String> files) {
        MessageDigest digest = sha256();
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] name = file.getKey().getBytes(StandardCharsets.UTF_8);
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            digest.update((name.length + " " + bytes.length + "\n").getBytes(StandardCharsets.UTF_8));
            digest.update(name);
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
