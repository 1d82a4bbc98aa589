package org.recoup.evaluate;

import java.util.Collection;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoup.facts.FactField;

/**
 * Turns values into words. These are most of the texts that are made for an athlete, so they are put together by
 * {@link String#concat}, which copies each part once; {@code +} is compiled to a builder that grows.
 */
final class Phrases {
    private static final String[] TENTHS = {".0", ".1", ".2", ".3", ".4", ".5", ".6", ".7", ".8", ".9"};

    private Phrases() {}

    /** A value as it stands in a sentence: at most one decimal, lists sorted, unknown as a question mark. */
    static String value(@Nullable Object value) {
        if (value == null) {
            return "?";
        }
        // The kinds that are classes first: whether a text is a collection takes long to deny.
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Integer number) {
            return number.toString();
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
        long size = Math.abs(tenths);
        String text = Long.toString(size / 10).concat(TENTHS[(int) (size % 10)]);
        return tenths < 0 ? "-".concat(text) : text;
    }

    /** What a field says: "resting heart rate: 56 bpm". */
    static String field(FactField field, Object value) {
        if (value instanceof Boolean yes) {
            return yes ? field.label() : field.denial();
        }
        boolean one = value instanceof Number number && number.doubleValue() == 1;
        return field.beforeValue().concat(value(value)).concat(one ? field.afterOne() : field.afterValue());
    }
}
