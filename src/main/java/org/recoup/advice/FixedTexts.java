package org.recoup.advice;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts that stand in a rulebook and so in the advice of many athletes, quoted and encoded once. Half of the bytes of an
 * advice are such texts. Safe for any number of threads.
 */
final class FixedTexts {
    /** Far more than one rulebook has; a server that changes its rules over and over begins again there. */
    private static final int MOST = 1 << 14;

    private static final Map<String, SerializableString> ENCODED = new ConcurrentHashMap<>();

    private FixedTexts() {}

    static SerializableString of(String text) {
        SerializableString known = ENCODED.get(text);
        return known == null ? encoded(text) : known;
    }

    private static SerializableString encoded(String text) {
        if (ENCODED.size() >= MOST) {
            ENCODED.clear();
        }
        SerializableString encoded = new SerializedString(text);
        ENCODED.put(text, encoded);
        return encoded;
    }
}
