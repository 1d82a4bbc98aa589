package org.recoup.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoup.advice.Advice;
import org.recoup.advice.Recommendation;

/**
 * Turns an athlete file into a scenario that tells the same, for its author to shorten: days stand relative to the day of
 * the advice, and neither the name nor the id of the athlete is in it.
 */
public final class ScenarioSkeleton {
    private static final Set<String> LEFT_OUT = Set.of("/version", "/asOf", "/athlete/id", "/athlete/name");
    private static final int FURTHEST_DAY = 9999;

    private final LocalDate day;
    private final StringBuilder out = new StringBuilder();

    private ScenarioSkeleton(LocalDate day) {
        this.day = day;
    }

    /**
     * The scenario as YAML, an element of a list of scenarios.
     *
     * @param athlete a valid athlete file
     * @param advice what the rules make of it now: its first recommendation is taken for what the scenario is about
     */
    public static String of(ObjectNode athlete, Advice advice) {
        ScenarioSkeleton skeleton = new ScenarioSkeleton(advice.asOf().toLocalDate());
        skeleton.head(advice);
        skeleton.fields("", athlete, AthleteShape.root());
        skeleton.expect(advice);
        return skeleton.out.toString();
    }

    private void head(Advice advice) {
        out.append("# Leave out whatever the story does not need.\n");
        out.append("- name: Say what this story shows\n");
        if (!advice.recommendations().isEmpty()) {
            out.append("  rule: ").append(advice.recommendations().get(0).id()).append('\n');
            out.append("  fires: true\n");
        }
        out.append("  base: plain\n  set:\n");
        set("asOf", moment(advice.asOf()));
    }

    private void expect(Advice advice) {
        out.append("  expect:\n    status: ").append(advice.status().code()).append('\n');
        if (advice.today() != null) {
            out.append("    today: ").append(advice.today().decision().code()).append('\n');
        }
        String now = advice.recommendations().stream()
                .map(Recommendation::id)
                .distinct()
                .collect(Collectors.joining(", "));
        out.append("# Recommended now: ")
                .append(now.isEmpty() ? "nothing" : now)
                .append('\n');
    }

    private void fields(String path, JsonNode object, AthleteShape shape) {
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            String name = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
            AthleteShape inside = shape.fields().get(field.getKey());
            if (inside == null
                    || LEFT_OUT.contains("/" + name.replace('.', '/'))
                    || field.getValue().isNull()) {
                continue;
            }
            if (field.getValue().isObject()) {
                fields(name, field.getValue(), inside);
            } else if (inside.dateField() != null) {
                dated(name, field.getValue(), inside);
            } else {
                set(name, value(field.getValue(), inside));
            }
        }
    }

    /** An entry for each element under its date; the list as a whole where two elements have the same. */
    private void dated(String name, JsonNode list, AthleteShape shape) {
        String dateField = String.valueOf(shape.dateField());
        AthleteShape element = shape.element();
        List<String> dates = new ArrayList<>();
        list.forEach(each -> dates.add(word(each.path(dateField).asText())));
        if (element == null
                || new HashSet<>(dates).size() < dates.size()
                || dates.stream().anyMatch(this::isFar)) {
            set(name, value(list, shape));
            return;
        }
        for (int i = 0; i < dates.size(); i++) {
            ObjectNode rest = list.get(i).deepCopy();
            rest.remove(dateField);
            set(name + "[" + dates.get(i) + "]", value(rest, element));
        }
    }

    private boolean isFar(String word) {
        return !DateWords.isWord(word);
    }

    private void set(String path, String value) {
        out.append("    ").append(path).append(": ").append(value).append('\n');
    }

    private String value(JsonNode node, AthleteShape shape) {
        if (node.isArray()) {
            List<String> elements = new ArrayList<>();
            node.forEach(each -> elements.add(value(each, shape.element() == null ? shape : shape.element())));
            return "[" + String.join(", ", elements) + "]";
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .filter(each -> !each.getValue().isNull() && shape.fields().containsKey(each.getKey()))
                    .map(each -> each.getKey() + ": "
                            + value(each.getValue(), shape.fields().get(each.getKey())))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (!node.isTextual()) {
            return node.toString();
        }
        return switch (shape.kind()) {
            case DATE, DATE_TIME -> quoted(word(node.asText()));
            default -> quoted(node.asText());
        };
    }

    /** Words are plain; a JSON text is a quoted text of YAML too. */
    private static String quoted(String text) {
        boolean plain = text.matches("[A-Za-z][A-Za-z-]+") && !text.matches("(?i)true|false|null|yes|no|on|off");
        return plain ? text : new TextNode(text).toString();
    }

    /** The date or moment relative to the day of the advice; too far for a word, as a date moved with that day. */
    private String word(String text) {
        try {
            return text.contains("T") ? moment(LocalDateTime.parse(text)) : date(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return text;
        }
    }

    private String moment(LocalDateTime moment) {
        String date = date(moment.toLocalDate());
        String time = moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        return date + "T" + time;
    }

    private String date(LocalDate date) {
        long days = ChronoUnit.DAYS.between(day, date);
        if (Math.abs(days) > FURTHEST_DAY) {
            return DateWords.OF_SCENARIOS.day().plusDays(days).toString();
        }
        return days == 0 ? "D" : "D" + (days > 0 ? "+" : "") + days;
    }
}
