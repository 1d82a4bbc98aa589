package org.recoup.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;
import org.recoup.athlete.FreeInterval;

/**
 * The quick way from bytes to an athlete, for records that are plainly right, as nearly all of a batch are. It goes by
 * the same tables as {@link Binding} and gives up at whatever else it meets: it tells no fault, and whatever it answers
 * {@link Binding} would answer as well.
 */
final class PlainRecord {

    /** Names and words of the contract are shorter, and it is no deeper. Whoever limits more than that limits all. */
    private static final int ENOUGH_CHARS = 100;

    private static final int ENOUGH_DEPTH = 5;

    private final ReadLimits limits;
    private final boolean fits;
    private final PlainJson json = new PlainJson();

    PlainRecord(ReadLimits limits) {
        this.limits = limits;
        this.fits = limits.textChars() >= ENOUGH_CHARS && limits.depth() >= ENOUGH_DEPTH;
    }

    /** The record; null: not so plain, read it the other way. */
    @Nullable
    AthleteFile read(byte[] bytes) {
        if (!fits) {
            return null;
        }
        try {
            json.begin(bytes);
            AthleteFile read = (AthleteFile) object(Shapes.FILE);
            json.end();
            return read;
        } catch (PlainJson.GaveUp e) {
            return null;
        }
    }

    private Object object(Shape shape) {
        @Nullable Object[] values = new Object[shape.width()];
        long seen = 0;
        json.take('{');
        if (!json.takes('}')) {
            QuotedWords names = shape.quotedNames();
            do {
                int index = json.name(names);
                long bit = 1L << index;
                if ((seen & bit) != 0) {
                    throw PlainJson.giveUp();
                }
                seen |= bit;
                values[index] = value(shape.field(index));
            } while (json.goesOn('}'));
        }
        if ((seen & shape.required()) != shape.required()) {
            throw PlainJson.giveUp();
        }
        return Records.of(shape, values);
    }

    /** The kinds by how often they come. */
    private Object value(Field field) {
        Field.Kind kind = field.kind();
        if (kind == Field.Kind.NUMBER) {
            return number(field);
        }
        if (kind == Field.Kind.INTEGER) {
            return integer(field);
        }
        if (kind == Field.Kind.WORD) {
            return word(field.words());
        }
        if (kind == Field.Kind.FLAG) {
            return json.flag();
        }
        if (kind == Field.Kind.TIME) {
            return json.time();
        }
        if (kind == Field.Kind.DATE) {
            return json.date();
        }
        if (kind == Field.Kind.MOMENT) {
            return json.moment();
        }
        if (kind == Field.Kind.TEXT) {
            return text(field);
        }
        if (kind == Field.Kind.WORDS) {
            return words(field);
        }
        if (kind == Field.Kind.UNIQUE_WORDS) {
            return uniqueWords(field);
        }
        if (kind == Field.Kind.VERSION) {
            return version(field);
        }
        return kind == Field.Kind.OBJECT ? object(field.shape()) : objects(field.shape());
    }

    private Double number(Field field) {
        if (json.takesWhole()) {
            long whole = json.whole();
            check(field, whole);
            return Numbers.boxed(whole);
        }
        double number = json.fraction();
        check(field, number);
        return number;
    }

    private static void check(Field field, double number) {
        boolean fits = field.aboveMin() ? number > field.min() : number >= field.min();
        if (!fits || number > field.max()) {
            throw PlainJson.giveUp();
        }
    }

    /** Also where decimals are written that are zero. */
    private Integer integer(Field field) {
        double number = json.takesWhole() ? json.whole() : json.fraction();
        check(field, number);
        int whole = (int) number;
        if (whole != number) {
            throw PlainJson.giveUp();
        }
        return whole;
    }

    private Integer version(Field field) {
        Integer version = integer(field);
        if (version != 1) {
            throw PlainJson.giveUp();
        }
        return version;
    }

    private String word(Words words) {
        return words.get(json.word(words.quoted()));
    }

    private String text(Field field) {
        String text = json.text(limits.textChars());
        int length = text.codePointCount(0, text.length());
        if (length < field.min() || length > field.max()) {
            throw PlainJson.giveUp();
        }
        return text;
    }

    private List<String> words(Field field) {
        List<String> words = new ArrayList<>();
        json.take('[');
        if (!json.takes(']')) {
            do {
                words.add(word(field.words()));
                count(words.size());
            } while (json.goesOn(']'));
        }
        return List.copyOf(words);
    }

    private Set<String> uniqueWords(Field field) {
        Set<String> words = new LinkedHashSet<>();
        json.take('[');
        if (!json.takes(']')) {
            do {
                if (!words.add(word(field.words()))) {
                    throw PlainJson.giveUp();
                }
            } while (json.goesOn(']'));
        }
        return words.isEmpty() ? Set.of() : Collections.unmodifiableSet(words);
    }

    private List<Object> objects(Shape shape) {
        List<Object> objects = new ArrayList<>();
        json.take('[');
        if (!json.takes(']')) {
            do {
                Object object = object(shape);
                if (object instanceof FreeInterval free && !free.until().isAfter(free.from())) {
                    throw PlainJson.giveUp();
                }
                objects.add(object);
                count(objects.size());
            } while (json.goesOn(']'));
        }
        return List.copyOf(objects);
    }

    private void count(int items) {
        if (items > limits.listItems()) {
            throw PlainJson.giveUp();
        }
    }
}
