package org.recoup.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Words in their quotes, found in bytes. They are looked at eight bytes at a time and compared without a loop: with
 * hundreds of names in a record, a processor that guesses wrong where each of them ends would lose more than all else.
 */
final class QuotedWords {

    /** Bytes from the opening quote on that are looked at, whatever stands there. */
    static final int REACH = 32;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final int PARTS = REACH / Long.BYTES;

    private static final int HALF = PARTS / 2;

    /** A quote in each byte. */
    private static final long QUOTES = 0x2222222222222222L;

    private static final long ONES = 0x0101010101010101L;

    private static final long HIGHS = 0x8080808080808080L;

    /** Odd, with bits all over, so that the upper bits of a product depend on every byte. */
    private static final long MIXER = 0x9e3779b97f4a7c15L;

    private static final byte NONE = -1;

    /** So many slots a word that few have to share one. */
    private static final long ROOMY = 8;

    private final byte[] slots;
    private final int shift;
    private final int[] lengths;
    /** For each word its bytes and then which of them count. */
    private final long[] parts;

    /** @param words ASCII; beyond 128 of them, or longer than what is looked at, one is never found */
    QuotedWords(List<String> words) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(words.size() * ROOMY);
        slots = new byte[1 << bits];
        Arrays.fill(slots, NONE);
        shift = Long.SIZE - bits;
        lengths = new int[words.size()];
        parts = new long[words.size() * PARTS * 2];
        for (int word = 0; word < words.size(); word++) {
            byte[] quoted = ('"' + words.get(word) + '"').getBytes(StandardCharsets.ISO_8859_1);
            if (quoted.length <= REACH && word <= Byte.MAX_VALUE) {
                put(word, quoted);
            }
        }
    }

    private void put(int word, byte[] quoted) {
        lengths[word] = quoted.length;
        for (int i = 0; i < quoted.length; i++) {
            int part = word * PARTS * 2 + i / Long.BYTES;
            int bit = i % Long.BYTES * Byte.SIZE;
            parts[part] |= (long) quoted[i] << bit;
            parts[part + PARTS] |= 0xffL << bit;
        }
        int first = word * PARTS * 2;
        int slot = slot(parts[first] >>> Byte.SIZE | parts[first + 1] << Long.SIZE - Byte.SIZE);
        while (slots[slot] != NONE) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = (byte) word;
    }

    /**
     * The word whose opening quote is there, by its place in the list; below 0: none of them.
     *
     * @param text with {@link #REACH} bytes from there on
     */
    int find(byte[] text, int at) {
        int slot = slot((long) LONGS.get(text, at + 1));
        int word = slots[slot];
        while (word >= 0 && !isAt(text, at, word)) {
            slot = slot + 1 & slots.length - 1;
            word = slots[slot];
        }
        return word;
    }

    /** Bytes of a word with its quotes. */
    int length(int word) {
        return lengths[word];
    }

    private boolean isAt(byte[] text, int at, int word) {
        int part = word * PARTS * 2;
        return (differs(text, at, part) | differs(text, at + 8, part + 1)) == 0
                && (lengths[word] <= HALF * Long.BYTES
                        || (differs(text, at + 16, part + 2) | differs(text, at + 24, part + 3)) == 0);
    }

    private long differs(byte[] text, int from, int part) {
        return ((long) LONGS.get(text, from) ^ parts[part]) & parts[part + PARTS];
    }

    /** By the first eight bytes of the word, or as many as it has before the closing quote. */
    private int slot(long start) {
        long quotesAreZero = start ^ QUOTES;
        long zeros = quotesAreZero - ONES & ~quotesAreZero & HIGHS;
        long beforeQuote = (zeros - 1 & ~zeros) >>> Byte.SIZE - 1;
        return (int) ((start & beforeQuote) * MIXER >>> shift);
    }
}
