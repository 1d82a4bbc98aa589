package org.recoup.cli;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
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
            try {
                return LocalDateTime.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException(
                        "'" + text + "' is not a local date and time such as 2026-05-20T18:00");
            }
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
