package org.recoup.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.recoup.scenario.AthletePath.Append;
import org.recoup.scenario.AthletePath.AtDays;
import org.recoup.scenario.AthletePath.AtIndex;
import org.recoup.scenario.AthletePath.Field;
import org.recoup.scenario.AthletePath.Step;
import org.recoup.scenario.AthleteShape.Kind;

/** Reads paths, step by step against the fields that an athlete file has. */
final class PathParser {
    private final DateWords words;

    PathParser(DateWords words) {
        this.words = words;
    }

    /**
     * Reads one path.
     *
     * @param place where its first character stands
     * @throws Faulty if there is no such field, or its syntax is not that of a path
     */
    AthletePath parse(String text, Place place) {
        List<Step> steps = new ArrayList<>();
        AthleteShape shape = AthleteShape.root();
        int at = 0;
        while (at < text.length()) {
            Place here = place.plus(at);
            if (text.charAt(at) == '[') {
                int end = text.indexOf(']', at);
                if (end < 0) {
                    throw new Faulty(here, "the bracket in " + text + " is left open", "Close it with ].");
                }
                String selector = text.substring(at + 1, end).strip();
                steps.add(selector(selector, shape, text.substring(0, at), place.plus(at + 1)));
                shape = Objects.requireNonNull(shape.element());
                at = end + 1;
            } else {
                int from = text.charAt(at) == '.' && at > 0 ? at + 1 : at;
                int end = endOfName(text, from);
                shape = field(text.substring(from, end), shape, text.substring(0, at), place.plus(from));
                steps.add(new Field(text.substring(from, end)));
                at = end;
            }
        }
        if (steps.isEmpty()) {
            throw new Faulty(place, "a path is empty", "Write one like athlete.age.");
        }
        return new AthletePath(text, List.copyOf(steps), shape);
    }

    private static int endOfName(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '.' && text.charAt(end) != '[') {
            end++;
        }
        return end;
    }

    private static AthleteShape field(String name, AthleteShape shape, String before, Place place) {
        String owner = before.isEmpty() ? "the athlete file" : before;
        if (shape.kind() == Kind.LIST) {
            throw new Faulty(place, before + " is a list", "Say which element: " + before + "[D], [0] or [+].");
        }
        AthleteShape field = shape.fields().get(name);
        if (field == null) {
            throw new Faulty(
                    place,
                    owner + " has no field " + (name.isEmpty() ? "without a name" : name),
                    WayOut.of(name, shape.fields().keySet()));
        }
        return field;
    }

    private Step selector(String selector, AthleteShape shape, String before, Place place) {
        if (shape.kind() != Kind.LIST) {
            throw new Faulty(place, before + " is no list", "Leave out [" + selector + "].");
        }
        if (selector.equals("+")) {
            return new Append();
        }
        if (selector.matches("\\d{1,5}")) {
            return new AtIndex(Integer.parseInt(selector));
        }
        String dateField = shape.dateField();
        if (dateField == null) {
            throw new Faulty(place, before + " has no dates", "Use [0] for the first element or [+] for a new one.");
        }
        DateWords.Days days = days(selector, place);
        if (days.time() != null && dateField.equals("date") && !elementHasTime(shape)) {
            throw new Faulty(place, before + " has one entry a day", "Leave out the time.");
        }
        return new AtDays(selector, days, dateField);
    }

    private DateWords.Days days(String selector, Place place) {
        try {
            return words.days(selector);
        } catch (IllegalArgumentException e) {
            throw new Faulty(place, String.valueOf(e.getMessage()), "");
        }
    }

    static boolean elementHasTime(AthleteShape list) {
        return list.element() != null && list.element().fields().containsKey("time");
    }
}
