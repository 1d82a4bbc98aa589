package org.recoup.cli;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Priority;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From what users type to values. */
final class Converters {
    private Converters() {}

    /** A local date and time as in the athlete file. */
    static final class LocalTimeOfAdvice implements ITypeConverter<LocalDateTime> {
        @Override
        public LocalDateTime convert(String text) {
            LocalDateTime moment = moment(text);
            if (moment == null) {
                throw new TypeConversionException(
                        "'" + text + "' is not a local date and time such as 2026-05-20T18:00" + wayOut(text));
            }
            return moment;
        }

        private static String wayOut(String text) {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return ".\nMaybe with a time of day: " + text + "T18:00";
            }
            if (text.matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2})?")) {
                return ".\nMaybe with a T between: " + text.replace(' ', 'T');
            }
            return text.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*([Zz]|[+-]\\d{2}:?\\d{2})")
                    ? ".\nMaybe leave the zone out: times are local to the athlete"
                    : "";
        }
    }

    /** A moment in the form of the athlete file, within the years that it takes; null: it is none. */
    static @Nullable LocalDateTime moment(String text) {
        if (text.length() != "2026-05-20T18:00".length() && text.length() != "2026-05-20T18:00:00".length()) {
            return null;
        }
        try {
            LocalDateTime moment = LocalDateTime.parse(text);
            return moment.getYear() < 1900 || moment.getYear() > 2199 ? null : moment;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** A priority by the contract's word. */
    static final class PriorityByName implements ITypeConverter<Priority>, Iterable<String> {
        @Override
        public Priority convert(String text) {
            try {
                return Priority.of(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException("'" + text + "' is none of " + String.join(", ", this));
            }
        }

        @Override
        public Iterator<String> iterator() {
            Stream<String> codes = Arrays.stream(Priority.values()).map(Priority::code);
            return codes.iterator();
        }
    }
}
