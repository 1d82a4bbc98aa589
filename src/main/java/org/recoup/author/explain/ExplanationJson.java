package org.recoup.author.explain;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.advice.AdviceJson;
import org.recoup.advice.Overridden;
import org.recoup.advice.Recommendation;
import org.recoup.author.RuleTexts;
import org.recoup.author.explain.AdviceDifference.Turn;

/** Explanations as JSON; recommendations stand in them as the contract of the advice has them. */
public final class ExplanationJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final WhyNotJson whyNot;

    /** With the text of the conditions out of these rules. */
    public ExplanationJson(RuleTexts texts) {
        this.whyNot = new WhyNotJson(texts);
    }

    /** The whole explanation. */
    public ObjectNode of(Explanation explanation) {
        Advice advice = explanation.advice();
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("athleteId", advice.athleteId())
                .put("asOf", advice.asOf().toString())
                .put("status", advice.status().code());
        if (explanation.whatIf() != null) {
            json.set("whatIf", of(explanation.whatIf(), advice));
        }
        if (!explanation.why().isEmpty()) {
            json.set("why", recommendations(explanation.why(), advice));
        }
        if (explanation.whyNot() != null) {
            json.set("whyNot", of(explanation.whyNot(), advice));
        }
        return json;
    }

    private ObjectNode of(Answer answer, Advice advice) {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("asked", answer.asked())
                .put("kind", answer.kind().name().toLowerCase(Locale.ROOT));
        json.set("rules", rules(answer.rules(), advice));
        return json;
    }

    /** What became of rules. */
    public ArrayNode rules(List<RuleAnswer> answers, Advice advice) {
        ArrayNode rules = JsonNodeFactory.instance.arrayNode();
        for (RuleAnswer each : answers) {
            ObjectNode rule = rules.addObject()
                    .put("rule", each.rule())
                    .put("purpose", each.purpose())
                    .put(
                            "outcome",
                            each.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            ArrayNode guidance = rule.putArray("guidance");
            each.guidance().forEach(guidance::add);
            if (!each.recommended().isEmpty()) {
                rule.set("recommended", recommendations(each.recommended(), advice));
            }
            if (!each.setAside().isEmpty()) {
                ArrayNode setAside = rule.putArray("setAside");
                each.setAside().forEach(by -> setAside(setAside.addObject(), by));
            }
            if (each.whyNot() != null) {
                rule.set("whyNot", whyNot.of(each.whyNot()));
            }
            if (!each.unknown().isEmpty()) {
                ArrayNode unknown = rule.putArray("unknown");
                each.unknown()
                        .forEach(
                                it -> unknown.addObject().put("fact", it.fact()).put("ask", it.ask()));
            }
        }
        return rules;
    }

    private static void setAside(ObjectNode json, Overridden by) {
        json.put("by", by.by()).put("because", by.because());
        ArrayNode guidance = json.putArray("guidance");
        by.guidance().forEach(guidance::add);
    }

    private ObjectNode of(Explanation.WhatIf whatIf, Advice advice) {
        AdviceDifference difference = whatIf.difference();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode changes = json.putArray("set");
        whatIf.changes().forEach(changes::add);
        turn(json, "status", difference.status());
        turn(json, "today", difference.today());
        json.set("appeared", recommendations(difference.appeared(), advice));
        json.set("vanished", recommendations(difference.vanished(), advice));
        ArrayNode moved = json.putArray("moved");
        difference
                .moved()
                .forEach(each -> moved.addObject()
                        .put("id", each.recommendation().id())
                        .put("before", each.before().code())
                        .put("after", each.after().code()));
        json.set("reworded", recommendations(difference.reworded(), advice));
        ArrayNode verdicts = json.putArray("verdicts");
        difference
                .verdicts()
                .forEach(each -> verdicts.addObject()
                        .put("topic", each.topic())
                        .put("before", each.before().code())
                        .put("after", each.after().code()));
        json.set("gone", rules(whatIf.gone(), advice));
        return json;
    }

    private static void turn(ObjectNode json, String field, @Nullable Turn turn) {
        if (turn != null) {
            json.putObject(field).put("before", turn.before()).put("after", turn.after());
        }
    }

    /**
     * Recommendations with their reasons.
     *
     * @param advice they are of
     */
    public static JsonNode recommendations(List<Recommendation> recommendations, Advice advice) {
        Advice alone = new Advice(
                advice.athleteId(),
                advice.asOf(),
                advice.phase(),
                advice.status(),
                advice.today(),
                recommendations,
                List.of(),
                List.of(),
                advice.rulebook(),
                advice.notice());
        try {
            return MAPPER.readTree(AdviceJson.line(alone)).path("recommendations");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
