package org.recoup.advice;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes advice on one line, one after another into the same bytes. The one place that knows the fields, their names and
 * their order. Not for threads.
 */
final class AdviceLine {
    private static final byte[] VERSION = JsonBytes.name("version");
    private static final byte[] ATHLETE_ID = JsonBytes.name("athleteId");
    private static final byte[] AS_OF = JsonBytes.name("asOf");
    private static final byte[] PHASE = JsonBytes.name("phase");
    private static final byte[] NAME = JsonBytes.name("name");
    private static final byte[] FROM = JsonBytes.name("from");
    private static final byte[] UNTIL = JsonBytes.name("until");
    private static final byte[] STATUS = JsonBytes.name("status");
    private static final byte[] TODAY = JsonBytes.name("today");
    private static final byte[] DECISION = JsonBytes.name("decision");
    private static final byte[] SESSION = JsonBytes.name("session");
    private static final byte[] POINTER = JsonBytes.name("pointer");
    private static final byte[] DATE = JsonBytes.name("date");
    private static final byte[] KIND = JsonBytes.name("kind");
    private static final byte[] CHANGE = JsonBytes.name("change");
    private static final byte[] BECAUSE = JsonBytes.name("because");
    private static final byte[] RECOMMENDATIONS = JsonBytes.name("recommendations");
    private static final byte[] ID = JsonBytes.name("id");
    private static final byte[] TOPIC = JsonBytes.name("topic");
    private static final byte[] VERDICT = JsonBytes.name("verdict");
    private static final byte[] PRIORITY = JsonBytes.name("priority");
    private static final byte[] TITLE = JsonBytes.name("title");
    private static final byte[] TEXT = JsonBytes.name("text");
    private static final byte[] DOSE = JsonBytes.name("dose");
    private static final byte[] WINDOW = JsonBytes.name("window");
    private static final byte[] ANSWERS = JsonBytes.name("answers");
    private static final byte[] GUIDANCE = JsonBytes.name("guidance");
    private static final byte[] CERTAINTY = JsonBytes.name("certainty");
    private static final byte[] VALUE = JsonBytes.name("value");
    private static final byte[] RULE = JsonBytes.name("rule");
    private static final byte[] OVERRIDDEN = JsonBytes.name("overridden");
    private static final byte[] BY = JsonBytes.name("by");
    private static final byte[] MISSING = JsonBytes.name("missing");
    private static final byte[] FACT = JsonBytes.name("fact");
    private static final byte[] NEEDED_BY = JsonBytes.name("neededBy");
    private static final byte[] ASK = JsonBytes.name("ask");
    private static final byte[] RULEBOOK = JsonBytes.name("rulebook");
    private static final byte[] DIGEST = JsonBytes.name("digest");
    private static final byte[] NOTICE = JsonBytes.name("notice");

    private final JsonBytes json = new JsonBytes();
    private final LocalDateTimeText time = new LocalDateTimeText();
    private final WrittenReasons written = new WrittenReasons();

    /** Writes the advice; the bytes are valid until the next. */
    JsonBytes of(Advice advice) {
        json.begin();
        written.clear();
        advice(advice);
        json.end();
        // Nothing of an athlete is kept from being collected.
        written.clear();
        return json;
    }

    private void advice(Advice advice) {
        json.open('{');
        json.ready(VERSION);
        json.number(1);
        text(ATHLETE_ID, advice.athleteId());
        time(AS_OF, advice.asOf());
        json.ready(PHASE);
        json.open('{');
        text(NAME, advice.phase().name());
        text(FROM, advice.phase().from());
        json.close('}');
        text(STATUS, advice.status().code());
        today(advice.today());
        json.ready(RECOMMENDATIONS);
        json.open('[');
        for (Recommendation recommendation : advice.recommendations()) {
            recommendation(recommendation);
        }
        json.close(']');
        overridden(advice.overridden());
        json.ready(MISSING);
        json.open('[');
        for (Missing missing : advice.missing()) {
            missing(missing);
        }
        json.close(']');
        closing(advice.rulebook(), advice.notice());
        json.close('}');
    }

    private void today(@Nullable Today today) {
        if (today == null) {
            return;
        }
        json.ready(TODAY);
        json.open('{');
        text(DECISION, today.decision().code());
        session(today.session());
        optional(CHANGE, today.change());
        because(today.because());
        json.close('}');
    }

    private void recommendation(Recommendation it) {
        ReadyParts.OfRule ready = ReadyParts.of(it);
        if (ready == null) {
            ready = made(it);
            ReadyParts.keep(it.id(), ready);
        }
        json.open('{');
        json.ready(ready.before());
        said(TITLE, it.title(), ready.title());
        said(TEXT, it.text(), ready.text());
        said(DOSE, it.dose(), ready.dose());
        window(it.window());
        session(it.session());
        optional(ANSWERS, it.answers());
        because(it.because());
        json.ready(ready.after());
        json.close('}');
    }

    private ReadyParts.OfRule made(Recommendation it) {
        int begin = json.length();
        text(ID, it.id());
        text(TOPIC, it.topic());
        text(VERDICT, it.verdict().code());
        text(PRIORITY, it.priority().code());
        byte[] before = json.cut(begin);
        texts(GUIDANCE, it.guidance());
        text(CERTAINTY, it.certainty().code());
        byte[] after = json.cut(begin);
        return new ReadyParts.OfRule(
                it.topic(),
                it.verdict(),
                it.priority(),
                List.copyOf(it.guidance()),
                it.certainty(),
                before,
                new ReadyParts.Said(),
                new ReadyParts.Said(),
                new ReadyParts.Said(),
                after);
    }

    private void said(byte[] field, @Nullable String text, ReadyParts.Said ready) {
        if (text == null) {
            return;
        }
        byte[] bytes = ready.of(text);
        if (bytes != null) {
            json.ready(bytes);
            return;
        }
        int begin = json.length();
        text(field, text);
        if (ready.cameTwice(text)) {
            ready.keep(text, json.copy(begin));
        }
    }

    private void window(@Nullable Window window) {
        if (window == null) {
            return;
        }
        json.ready(WINDOW);
        json.open('{');
        if (window.from() != null) {
            time(FROM, window.from());
        }
        if (window.until() != null) {
            time(UNTIL, window.until());
        }
        json.close('}');
    }

    private void session(@Nullable SessionRef session) {
        if (session == null) {
            return;
        }
        json.ready(SESSION);
        json.open('{');
        text(POINTER, session.pointer());
        optional(DATE, session.date());
        optional(KIND, session.kind());
        json.close('}');
    }

    private void because(List<Reason> reasons) {
        json.ready(BECAUSE);
        json.open('[');
        for (int i = 0; i < reasons.size(); i++) {
            reason(reasons.get(i));
        }
        json.close(']');
    }

    private void reason(Reason reason) {
        String rule = reason.rule();
        if (rule == null) {
            plain(reason);
        } else if (!written.again(reason, rule, json)) {
            int begin = json.length();
            plain(reason);
            written.add(reason, rule, begin, json.length());
        }
    }

    private void plain(Reason reason) {
        json.open('{');
        text(TEXT, reason.text());
        optional(POINTER, reason.pointer());
        if (reason.value() != null) {
            json.ready(VALUE);
            value(reason.value());
        }
        if (reason.rule() != null) {
            text(RULE, reason.rule());
        }
        if (!reason.because().isEmpty()) {
            because(reason.because());
        }
        json.close('}');
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            json.nothing();
        } else if (value instanceof String text) {
            // The most frequent first: whether a text is an Iterable takes long to deny.
            json.text(text);
        } else if (value instanceof Double number) {
            json.number((double) number);
        } else if (value instanceof Integer number) {
            json.number((long) number);
        } else if (value instanceof Long number) {
            json.number((long) number);
        } else if (value instanceof Number number) {
            json.number(number.toString());
        } else if (value instanceof Boolean truth) {
            json.truth(truth);
        } else if (value instanceof Iterable<?> values) {
            json.open('[');
            for (Object element : values) {
                value(element);
            }
            json.close(']');
        } else {
            json.text(value.toString());
        }
    }

    private void overridden(List<Overridden> all) {
        json.ready(OVERRIDDEN);
        json.open('[');
        for (Overridden it : all) {
            json.open('{');
            text(ID, it.id());
            text(TOPIC, it.topic());
            text(VERDICT, it.verdict().code());
            text(BY, it.by());
            text(BECAUSE, it.because());
            texts(GUIDANCE, it.guidance());
            json.close('}');
        }
        json.close(']');
    }

    private void missing(Missing it) {
        byte[] ready = ReadyParts.of(it);
        if (ready == null) {
            int begin = json.length();
            json.open('{');
            text(FACT, it.fact());
            texts(NEEDED_BY, it.neededBy());
            text(ASK, it.ask());
            json.close('}');
            ready = json.cut(begin);
            ReadyParts.keep(it, ready);
        }
        json.ready(ready);
    }

    private void closing(RulebookRef rulebook, String notice) {
        ReadyParts.Closing ready = ReadyParts.of(rulebook, notice);
        if (ready == null) {
            ready = ReadyParts.keep(rulebook, notice, closingBytes(rulebook, notice));
        }
        json.ready(ready.bytes());
    }

    private byte[] closingBytes(RulebookRef rulebook, String notice) {
        int begin = json.length();
        json.ready(RULEBOOK);
        json.open('{');
        text(NAME, rulebook.name());
        optional(VERSION, rulebook.version());
        text(DIGEST, rulebook.digest());
        json.close('}');
        text(NOTICE, notice);
        return json.cut(begin);
    }

    private void text(byte[] field, String value) {
        json.ready(field);
        json.text(value);
    }

    private void optional(byte[] field, @Nullable String value) {
        if (value != null) {
            text(field, value);
        }
    }

    private void texts(byte[] field, List<String> values) {
        json.ready(field);
        json.open('[');
        for (int i = 0; i < values.size(); i++) {
            json.text(values.get(i));
        }
        json.close(']');
    }

    private void time(byte[] field, LocalDateTime value) {
        char[] chars = time.chars(value);
        json.ready(field);
        json.plain(chars, time.length());
    }
}
