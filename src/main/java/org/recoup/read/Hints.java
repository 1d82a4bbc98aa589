package org.recoup.read;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoup.text.Nearest;

/** Likely ways out of a fault: the slips that exports and hands make most. */
final class Hints {

    static final String LEAVE_OUT = "Maybe leave the field out: absent means unknown.";

    private Hints() {}

    static @Nullable String field(String name, Shape shape) {
        List<String> names = shape.fields().stream().map(Field::name).toList();
        String nearest = Nearest.to(name, names);
        return nearest == null ? null : "Did you mean " + nearest + "?";
    }

    static @Nullable String word(String given, Words words) {
        String nearest = Nearest.to(given, words.all());
        return nearest == null ? null : "Did you mean " + nearest + "?";
    }

    /** A number outside its range may be in another unit. */
    static @Nullable String number(Field field, double value) {
        if (value > field.max() && field.max() >= Integer.MAX_VALUE) {
            return "Maybe some digits too many.";
        }
        if (value <= field.max()) {
            return null;
        }
        String name = field.name();
        if (name.endsWith("Hours") && value >= 60) {
            return unit(field, value / 60, "in minutes, and hours are");
        }
        if (name.endsWith("Min") || name.equals("minutes")) {
            return unit(field, value / 60, "in seconds, and minutes are");
        }
        if (name.endsWith("Km")) {
            return unit(field, value / 1000, "in metres, and kilometres are");
        }
        if (name.endsWith("massKg")) {
            return unit(field, value * 0.4536, "in pounds, and kilograms are");
        }
        if (name.endsWith("C")) {
            return unit(field, (value - 32) / 1.8, "in Fahrenheit, and Celsius is");
        }
        if (field.min() == 0 && field.max() == 10 && value >= 20) {
            return unit(field, value / 10, "on a scale to 100, and one to 10 is");
        }
        return null;
    }

    private static @Nullable String unit(Field field, double converted, String units) {
        boolean fits = converted >= field.min() && converted <= field.max();
        return fits ? "Maybe it is " + units + " wanted." : null;
    }

    /** A number where a text or a flag was expected. */
    static @Nullable String bare(Field field, String given) {
        if (field.kind() == Field.Kind.TEXT) {
            return "Maybe in quotes: " + Shown.quoted(given) + ".";
        }
        boolean flag = field.kind() == Field.Kind.FLAG && (given.equals("0") || given.equals("1"));
        return flag ? "Maybe " + given.equals("1") + "." : null;
    }

    /** A text where a number, a flag or another form of text was expected. */
    static @Nullable String text(Field field, String given) {
        String trimmed = given.trim();
        return switch (field.kind()) {
            case NUMBER, INTEGER, VERSION -> {
                if (trimmed.matches("-?\\d+(\\.\\d+)?")) {
                    yield "Maybe leave out the quotes: " + Shown.bare(trimmed) + ".";
                }
                yield trimmed.matches("-?\\d+,\\d+")
                        ? "Maybe " + Shown.bare(trimmed.replace(',', '.')) + ", without quotes."
                        : null;
            }
            case FLAG ->
                switch (trimmed.toLowerCase(Locale.ROOT)) {
                    case "true", "yes", "y", "1" -> "Maybe true, without quotes.";
                    case "false", "no", "n", "0" -> "Maybe false, without quotes.";
                    default -> null;
                };
            case DATE -> date(trimmed);
            case TIME -> time(trimmed);
            case MOMENT -> moment(trimmed);
            default -> null;
        };
    }

    private static @Nullable String date(String given) {
        if (given.matches("\\d{4}-\\d{2}-\\d{2}T.*")) {
            return "Maybe the date alone: " + given.substring(0, 10) + ".";
        }
        if (given.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return "Maybe a slip of the finger: that day is not in the calendar of 1900 to 2199.";
        }
        return given.matches("\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}")
                ? "Maybe write it as year-month-day with two digits for month and day."
                : null;
    }

    private static @Nullable String time(String given) {
        if (given.equals("24:00")) {
            return "Maybe 23:59, or 00:00 of the next day.";
        }
        if (given.matches("\\d:\\d{2}")) {
            return "Maybe 0" + given + ".";
        }
        return given.matches("\\d{2}:\\d{2}:\\d{2}.*") ? "Maybe without seconds: " + given.substring(0, 5) + "." : null;
    }

    private static @Nullable String moment(String given) {
        if (given.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return "Maybe with a time of day: " + given + "T18:00.";
        }
        if (given.matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}(:\\d{2})?")) {
            return "Maybe with a T between: " + given.replace(' ', 'T') + ".";
        }
        return given.matches("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}.*([Zz]|[+-]\\d{2}:?\\d{2})")
                ? "Maybe leave the zone out: times are local to the athlete."
                : null;
    }
}
