package org.recoup.read;

/** Tells UTF-8 from its wider relatives by the first bytes. */
final class Encoding {

    static final String HINT = "Maybe save the file again as UTF-8.";

    private Encoding() {}

    /** Whether the bytes are UTF-16 or UTF-32: by their mark, or by a zero byte, which no JSON in UTF-8 begins with. */
    static boolean isWide(byte[] bytes, int length) {
        if (length < 2) {
            return false;
        }
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean marked = (first == 0xfe && second == 0xff) || (first == 0xff && second == 0xfe);
        boolean zero = first == 0 || second == 0;
        return marked || zero || (length > 3 && (bytes[2] == 0 || bytes[3] == 0));
    }

    /** Bytes of the UTF-8 mark at the beginning: 3, or 0 where there is none. */
    static int mark(byte[] bytes, int length) {
        boolean marked =
                length > 2 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb && (bytes[2] & 0xff) == 0xbf;
        return marked ? 3 : 0;
    }
}
