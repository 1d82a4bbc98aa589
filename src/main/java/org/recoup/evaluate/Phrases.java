package org.recoup.evaluate;

import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoup.facts.FactField;

/** Turns values into words. */
final class Phrases {
    private Phrases() {}

    /** A value as it stands in a sentence: at most one decimal, lists sorted, unknown as a question mark. */
    static String value(@Nullable Object value) {
        if (value == null) {
            return "?";
        }
        if (value instanceof Double number) {
            return number(number);
        }
        if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        }
        if (value instanceof Collection<?> several) {
            TreeSet<String> words = new TreeSet<>();
            several.forEach(one -> words.add(value(one)));
            return words.isEmpty() ? "none" : String.join(", ", words);
        }
        return value.toString();
    }

    private static String number(double number) {
        long tenths = Math.round(number * 10);
        if (tenths % 10 == 0) {
            return Long.toString(tenths / 10);
        }
        return (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    /** What a field says: "resting heart rate: 56 bpm". */
    static String field(FactField field, Object value) {
        String meaning = field.label();
        if (value instanceof Boolean yes) {
            return yes ? meaning : "not so: " + meaning;
        }
        return meaning + ": " + value(value) + (field.unit().isEmpty() ? "" : " " + field.unit());
    }
}
