package org.recoup.read;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;
import org.recoup.athlete.FreeInterval;

/**
 * One pass over one record: pulls tokens, holds each value to its field, and binds what keeps the contract. After a
 * fault it reads on, so that a user learns of all of them at once.
 */
final class Binding {

    private final JsonParser parser;
    private final ReadLimits limits;
    private final Faults faults;
    private @Nullable String athleteId;
    /** Devices name themselves every day in the same words; one copy is enough. */
    private @Nullable String lastText;

    Binding(JsonParser parser, ReadLimits limits, Faults faults) {
        this.parser = parser;
        this.limits = limits;
        this.faults = faults;
    }

    /** As soon as it was read; null: not yet, or at fault. */
    @Nullable
    String athleteId() {
        return athleteId;
    }

    /** The record; null: so much is wrong that there is none. Faults may have been found either way. */
    @Nullable
    AthleteFile file() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            faults.last(Fault.Kind.EMPTY, null, "", null, "an athlete file", null);
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            String hint = token == JsonToken.START_ARRAY
                    ? "Maybe put each athlete on a line of its own, without the list around them."
                    : null;
            wrongType("an object", hint);
            return null;
        }
        AthleteFile file = (AthleteFile) object(Shapes.FILE);
        if (parser.nextToken() != null) {
            faults.last(
                    Fault.Kind.BROKEN_JSON,
                    parser.currentTokenLocation(),
                    "",
                    String.valueOf(parser.getTextCharacters()[parser.getTextOffset()]),
                    "nothing after the athlete",
                    "Maybe these are JSON Lines: name the file .jsonl.");
        }
        return file;
    }

    /** The object that begins at the current token; null: a required field is missing or at fault. */
    private @Nullable Object object(Shape shape) throws IOException {
        JsonStreamContext context = parser.getParsingContext();
        @Nullable Object[] values = new Object[shape.width()];
        long seen = 0;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            Field field = shape.find(name);
            if (field == null) {
                unknownField(name, shape);
                continue;
            }
            long bit = 1L << field.index();
            if ((seen & bit) != 0) {
                duplicateField();
                continue;
            }
            seen |= bit;
            values[field.index()] = value(field, parser.nextToken());
        }
        if ((seen & shape.required()) != shape.required()) {
            missingFields(shape, seen, start(context));
        }
        if (!faults.isEmpty() && lacksRequired(shape, values)) {
            return null;
        }
        return Records.of(shape, values);
    }

    private @Nullable Object value(Field field, JsonToken token) throws IOException {
        return switch (field.kind()) {
            case NUMBER -> number(field, token);
            case INTEGER -> integer(field, token);
            case FLAG -> flag(field, token);
            case WORD -> token == JsonToken.VALUE_STRING ? word(field) : wrongType(field);
            case DATE, TIME, MOMENT -> token == JsonToken.VALUE_STRING ? time(field) : wrongType(field);
            case TEXT -> token == JsonToken.VALUE_STRING ? text(field) : wrongType(field);
            case WORDS -> token == JsonToken.START_ARRAY ? words(field) : wrongType(field);
            case UNIQUE_WORDS -> token == JsonToken.START_ARRAY ? uniqueWords(field) : wrongType(field);
            case OBJECT ->
                token == JsonToken.START_OBJECT && field.shape() != null ? object(field.shape()) : wrongType(field);
            case OBJECTS ->
                token == JsonToken.START_ARRAY && field.shape() != null
                        ? objects(field, field.shape())
                        : wrongType(field);
            case VERSION -> version(field, token);
        };
    }

    private @Nullable Double number(Field field, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NUMBER_INT) {
            int whole = whole();
            if (whole >= 0) {
                boolean fits = field.aboveMin() ? whole > field.min() : whole >= field.min();
                return fits && whole <= field.max() ? Numbers.boxed(whole) : outOfRange(field, whole);
            }
        } else if (token != JsonToken.VALUE_NUMBER_FLOAT) {
            return wrongType(field);
        }
        double number = number();
        boolean fits = field.aboveMin() ? number > field.min() : number >= field.min();
        return fits && number <= field.max() ? Double.valueOf(number) : outOfRange(field, number);
    }

    private @Nullable Integer integer(Field field, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_NUMBER_INT) {
            int whole = whole();
            if (whole >= 0) {
                return whole >= field.min() && whole <= field.max() ? Integer.valueOf(whole) : outOfRange(field, whole);
            }
        } else if (token != JsonToken.VALUE_NUMBER_FLOAT) {
            return wrongType(field);
        }
        double number = number();
        if (number < field.min() || number > field.max()) {
            return outOfRange(field, number);
        }
        int whole = (int) number;
        if (whole != number) {
            fault(Fault.Kind.WRONG_TYPE, field.expected(), "Maybe round it to " + Math.round(number) + ".");
            return null;
        }
        return whole;
    }

    private @Nullable Integer version(Field field, JsonToken token) throws IOException {
        if (!token.isNumeric()) {
            return wrongType(field);
        }
        if (number() != 1) {
            fault(Fault.Kind.OUT_OF_RANGE, field.expected(), "Maybe the file is for a later version of Recoup.");
            return null;
        }
        return 1;
    }

    private int whole() throws IOException {
        return Numbers.whole(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }

    private double number() throws IOException {
        return Numbers.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }

    private @Nullable Boolean flag(Field field, JsonToken token) throws IOException {
        if (token == JsonToken.VALUE_TRUE) {
            return Boolean.TRUE;
        }
        if (token == JsonToken.VALUE_FALSE) {
            return Boolean.FALSE;
        }
        return wrongType(field);
    }

    private @Nullable String word(Field field) throws IOException {
        Words words = field.words();
        String word = words == null
                ? null
                : words.find(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (word == null && words != null) {
            String given = parser.getText();
            fault(Fault.Kind.UNKNOWN_WORD, "one of " + field.choices(), Hints.word(given, words));
        }
        return word;
    }

    private @Nullable Object time(Field field) throws IOException {
        char[] text = parser.getTextCharacters();
        int from = parser.getTextOffset();
        int length = parser.getTextLength();
        Object time = switch (field.kind()) {
            case DATE -> Moments.date(text, from, length);
            case TIME -> Moments.time(text, from, length);
            default -> Moments.moment(text, from, length);
        };
        if (time == null) {
            fault(Fault.Kind.BAD_FORMAT, field.expected(), Hints.text(field, parser.getText()));
        }
        return time;
    }

    private @Nullable String text(Field field) throws IOException {
        String text = text();
        int length = text.codePointCount(0, text.length());
        if (length < field.min() || length > field.max()) {
            fault(Fault.Kind.OUT_OF_RANGE, field.expected(), null);
            return null;
        }
        if (Texts.hasHalfAPair(text)) {
            fault(Fault.Kind.BAD_FORMAT, "whole characters", "Maybe the text was cut in the middle of a character.");
            return null;
        }
        if (field == Shapes.ATHLETE_ID) {
            athleteId = text;
        }
        return text;
    }

    private String text() throws IOException {
        String last = lastText;
        int length = parser.getTextLength();
        if (last != null && last.length() == length) {
            char[] text = parser.getTextCharacters();
            int from = parser.getTextOffset();
            int same = 0;
            while (same < length && last.charAt(same) == text[from + same]) {
                same++;
            }
            if (same == length) {
                return last;
            }
        }
        String text = parser.getText();
        lastText = text;
        return text;
    }

    private List<String> words(Field field) throws IOException {
        List<String> words = new ArrayList<>();
        int items = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            countItem(++items);
            String word = listedWord(field);
            if (word != null) {
                words.add(word);
            }
        }
        return List.copyOf(words);
    }

    /** In the order of the file: a hashed order would change the order of what is written. */
    private Set<String> uniqueWords(Field field) throws IOException {
        Set<String> words = new LinkedHashSet<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            String word = listedWord(field);
            if (word != null && !words.add(word)) {
                fault(Fault.Kind.DUPLICATE_WORD, "each word once", null);
            }
        }
        return words.isEmpty() ? Set.of() : Collections.unmodifiableSet(words);
    }

    private @Nullable String listedWord(Field field) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return word(field);
        }
        return wrongType("one of " + field.choices(), null);
    }

    /** Elements at fault leave a null behind, so that the others keep their places; such a list is never handed out. */
    private List<@Nullable Object> objects(Field field, Shape shape) throws IOException {
        List<@Nullable Object> objects = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            countItem(objects.size() + 1);
            if (token == JsonToken.START_OBJECT) {
                JsonStreamContext context = parser.getParsingContext();
                Object object = object(shape);
                if (shape == Shapes.FREE_INTERVAL && object != null) {
                    checkInterval((FreeInterval) object, context);
                }
                objects.add(object);
            } else {
                objects.add(wrongType("an object", null));
            }
            token = parser.nextToken();
        }
        return faults.isEmpty() ? List.copyOf(objects) : Collections.unmodifiableList(objects);
    }

    private void checkInterval(FreeInterval free, JsonStreamContext context) {
        if (free.until().isAfter(free.from())) {
            return;
        }
        String hint = free.until().toSecondOfDay() == 0 ? "Maybe 23:59: an interval ends on its own day." : null;
        faults.add(
                Fault.Kind.REVERSED,
                start(context),
                pointer() + "/until",
                Shown.quoted(free.until().toString()),
                "a time after from (" + free.from() + ")",
                hint);
    }

    private void countItem(int count) {
        if (count > limits.listItems()) {
            faults.last(
                    Fault.Kind.TOO_LARGE,
                    parser.currentTokenLocation(),
                    parser.getParsingContext().getParent().pathAsPointer().toString(),
                    "a list of more than " + limits.listItems(),
                    "at most " + limits.listItems() + " elements",
                    null);
            throw new Faults.Enough();
        }
    }

    private void unknownField(String name, Shape shape) throws IOException {
        faults.add(
                Fault.Kind.UNKNOWN_FIELD,
                parser.currentTokenLocation(),
                pointer(),
                null,
                "a field of " + shape.title(),
                Hints.field(name, shape));
        parser.nextToken();
        parser.skipChildren();
    }

    private void duplicateField() throws IOException {
        faults.add(Fault.Kind.DUPLICATE_FIELD, parser.currentTokenLocation(), pointer(), null, "it once", null);
        parser.nextToken();
        parser.skipChildren();
    }

    private void missingFields(Shape shape, long seen, JsonLocation at) {
        for (Field field : shape.fields()) {
            if (field.required() && (seen & 1L << field.index()) == 0) {
                faults.add(Fault.Kind.MISSING_FIELD, at, pointer() + "/" + field.name(), null, field.expected(), null);
            }
        }
    }

    private static boolean lacksRequired(Shape shape, @Nullable Object[] values) {
        for (Field field : shape.fields()) {
            if (field.required() && values[field.index()] == null) {
                return true;
            }
        }
        return false;
    }

    private <T> @Nullable T wrongType(Field field) throws IOException {
        String hint = switch (parser.currentToken()) {
            case VALUE_NULL -> Hints.LEAVE_OUT;
            case VALUE_STRING -> Hints.text(field, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Hints.bare(field, parser.getText());
            case START_OBJECT -> field.kind() == Field.Kind.OBJECTS ? "Maybe put it in a list: [ ... ]." : null;
            default -> null;
        };
        return wrongType(field.expected(), hint);
    }

    /** Always null, for the place of the value. */
    private <T> @Nullable T wrongType(String expected, @Nullable String hint) throws IOException {
        fault(Fault.Kind.WRONG_TYPE, expected, hint);
        parser.skipChildren();
        return null;
    }

    private <T> @Nullable T outOfRange(Field field, double number) throws IOException {
        fault(Fault.Kind.OUT_OF_RANGE, field.expected(), Hints.number(field, number));
        return null;
    }

    private void fault(Fault.Kind kind, String expected, @Nullable String hint) throws IOException {
        faults.add(kind, parser.currentTokenLocation(), pointer(), shown(), expected, hint);
    }

    /** Where the object began whose end was just read; its context keeps that until the next one begins. */
    private JsonLocation start(JsonStreamContext context) {
        return context.startLocation(parser.currentTokenLocation().contentReference());
    }

    private String pointer() {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    /** The current value as a message shows it. */
    private String shown() throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT, END_OBJECT -> "an object";
            case START_ARRAY, END_ARRAY -> "a list";
            case VALUE_STRING, FIELD_NAME -> Shown.quoted(parser.getText());
            default -> Shown.bare(parser.getText());
        };
    }
}
