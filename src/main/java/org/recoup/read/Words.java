package org.recoup.read;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words a field may hold, found by their characters so that no string is made for a value. */
final class Words {

    private final List<String> all;
    private final @Nullable String[] slots;
    private final int mask;
    private final String[] canonical;
    private @Nullable QuotedWords quoted;

    Words(String... words) {
        all = List.of(words);
        slots = new String[Integer.highestOneBit(words.length) * 8];
        mask = slots.length - 1;
        canonical = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            String word = words[i].intern();
            int slot = hash(word.toCharArray(), 0, word.length()) & mask;
            while (slots[slot] != null) {
                slot = slot + 1 & mask;
            }
            slots[slot] = word;
            canonical[i] = word;
        }
    }

    /** Every word, in the order of the contract. */
    List<String> all() {
        return all;
    }

    /** The canonical instance of the word; null: not one of the words. */
    @Nullable
    String find(char[] text, int from, int length) {
        if (length == 0) {
            return null;
        }
        int slot = hash(text, from, length) & mask;
        for (String word = slots[slot]; word != null; word = slots[slot]) {
            if (same(word, text, from, length)) {
                return word;
            }
            slot = slot + 1 & mask;
        }
        return null;
    }

    /** The canonical instance of the word at that place in the order of the contract. */
    String get(int place) {
        return canonical[place];
    }

    /** The words as they stand in a file. Made when first asked for, perhaps by several threads at once, which is no harm. */
    QuotedWords quoted() {
        QuotedWords made = quoted;
        if (made == null) {
            made = new QuotedWords(all);
            quoted = made;
        }
        return made;
    }

    /** Length, ends and middle tell the contract's words apart; reading every character would cost more than it saves. */
    private static int hash(char[] text, int from, int length) {
        int mixed = length + text[from] * 31 + text[from + length - 1] * 131 + text[from + length / 2] * 1031;
        return mixed ^ mixed >>> 7;
    }

    private static boolean same(String word, char[] text, int from, int length) {
        if (word.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word.charAt(i) != text[from + i]) {
                return false;
            }
        }
        return true;
    }
}
