package org.recoup.author.explain;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoup.author.RuleTexts;
import org.recoup.author.trace.ConditionTrace;
import org.recoup.author.trace.ConstraintTrace;
import org.recoup.author.trace.Observed;
import org.recoup.author.trace.TraceText;
import org.recoup.author.trace.WhyNot;
import org.recoup.drl.Rule;
import org.recoup.drl.Span;
import org.recoup.drl.Truth;

/** Why a rule did not fire, as JSON: each condition that does not hold with its tests, their values and bounds. */
public final class WhyNotJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final RuleTexts texts;

    /** With the text of the conditions out of these rules. */
    public WhyNotJson(RuleTexts texts) {
        this.texts = texts;
    }

    /** The tree of causes. */
    public ObjectNode of(WhyNot whyNot) {
        Rule rule = whyNot.trace().rule();
        ObjectNode json = JSON.objectNode()
                .put("rule", rule.name())
                .put("file", rule.file())
                .put("line", rule.span().line())
                .put("fires", whyNot.trace().fires())
                .put("truth", word(whyNot.trace().truth()))
                .put("followed", whyNot.trace().followed());
        ArrayNode causes = json.putArray("causes");
        for (WhyNot.Cause cause : whyNot.causes()) {
            ObjectNode condition = causes.addObject();
            condition(condition, rule, cause.condition());
            ArrayNode lines = condition.putArray("lines");
            cause.lines().forEach(lines::add);
            if (cause.count() != null) {
                condition.put("found", cause.count().found());
                condition.put("wanted", cause.count().wanted());
            }
            if (!cause.behind().isEmpty()) {
                ArrayNode behind = condition.putArray("behind");
                cause.behind().forEach(each -> behind.add(of(each)));
            }
        }
        return json;
    }

    private void condition(ObjectNode json, Rule rule, ConditionTrace trace) {
        json.put("condition", texts.text(rule, trace.condition().span()))
                .put("line", trace.condition().span().line())
                .put("column", trace.condition().span().column())
                .put("outcome", trace.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("truth", word(trace.truth()));
        ArrayNode tests = JSON.arrayNode();
        for (ConstraintTrace constraint : trace.constraints()) {
            constraint.tests().forEach(each -> tests.add(test(each, rule, constraint)));
        }
        if (!tests.isEmpty()) {
            json.set("tests", tests);
        }
        if (!trace.inner().isEmpty()) {
            ArrayNode inner = json.putArray("inner");
            trace.inner().forEach(each -> condition(inner.addObject(), rule, each));
        }
    }

    private ObjectNode test(Observed test, Rule rule, ConstraintTrace constraint) {
        Span span = test.test().span();
        ObjectNode json = JSON.objectNode()
                .put("test", texts.text(rule, span))
                .put("line", span.line())
                .put("column", span.column());
        if (test.fact() != null) {
            json.put("fact", test.fact().getClass().getSimpleName());
            String pointer = TraceText.place(test.fact());
            if (pointer != null) {
                json.put("pointer", pointer);
            }
        }
        json.put("field", test.field());
        put(json, "value", test.value());
        json.put("operator", test.operator().symbol());
        put(json, "bound", test.bound());
        if (test.boundName() != null) {
            json.put("boundName", test.boundName());
        }
        if (!TraceText.unit(test).isEmpty()) {
            json.put("unit", TraceText.unit(test));
        }
        if (test.distance() != null) {
            json.put("distance", test.distance());
        }
        return json.put("holds", test.holds())
                .put("truth", word(test.truth()))
                .put("against", constraint.against().contains(test));
    }

    /** An unknown value is null. */
    private static void put(ObjectNode json, String field, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            ArrayNode list = json.putArray(field);
            several.forEach(each -> list.add(String.valueOf(each)));
        } else if (value instanceof Integer || value instanceof Long) {
            json.put(field, ((Number) value).longValue());
        } else if (value instanceof Number number) {
            json.put(field, number.doubleValue());
        } else if (value instanceof Boolean truth) {
            json.put(field, truth);
        } else {
            json.put(field, value == null ? null : value.toString());
        }
    }

    private static String word(Truth truth) {
        return truth.name().toLowerCase(Locale.ROOT);
    }
}
