package org.recoup.cli;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Stream;
import org.recoup.advice.Priority;
import org.recoup.read.Moments;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** From what users type to values. */
final class Converters {
    private Converters() {}

    /** A local date and time as in the athlete file. */
    static final class LocalTimeOfAdvice implements ITypeConverter<LocalDateTime> {
        @Override
        public LocalDateTime convert(String text) {
            LocalDateTime moment = Moments.moment(text);
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
