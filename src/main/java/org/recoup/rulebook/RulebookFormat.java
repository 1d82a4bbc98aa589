package org.recoup.rulebook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Certainty;
import org.recoup.advice.Decision;
import org.recoup.advice.Priority;
import org.recoup.advice.Status;
import org.recoup.advice.Verdict;
import org.recoup.drl.Operator;
import org.recoup.engine.ExecutableRule;

/**
 * Reads and writes {@link RulebookData}. The form is binary because it is read at every start, before anything is warm: a
 * JSON parser would cost more than all the rules.
 */
public final class RulebookFormat {
    /**
     * What such bytes begin with. It changes whenever they change their form, and whenever something else is made of the
     * same rules: what is kept of a folder of rules is good for this number alone.
     */
    public static final int FORM = 0x5EC0_000B;

    // Once: values() makes a new array each time, and there are thousands to read before anything is compiled.
    private static final Verdict[] VERDICTS = Verdict.values();
    private static final Priority[] PRIORITIES = Priority.values();
    private static final Certainty[] CERTAINTIES = Certainty.values();
    private static final WindowSpec.Anchor[] ANCHORS = WindowSpec.Anchor.values();
    private static final Status[] STATUSES = Status.values();
    private static final Decision[] DECISIONS = Decision.values();
    private static final PatternCard.Kind[] KINDS = PatternCard.Kind.values();
    private static final Operator[] OPERATORS = Operator.values();

    private RulebookFormat() {}

    /** A rulebook as bytes of which {@link #read} makes an equal one. */
    public static byte[] bytes(RulebookData data) {
        PackedOutput out = new PackedOutput();
        out.text(data.name());
        out.text(data.version());
        out.text(data.digest());
        out.text(data.notice());
        out.number(data.cards().size());
        for (RuleCard card : data.cards()) {
            writeCard(card, out);
        }
        out.number(data.questions().size());
        for (Question question : data.questions().values()) {
            out.text(question.fact());
            out.text(question.ask());
            out.flag(question.safety());
        }
        writeMap(data.asked(), out);
        writeMap(data.topics(), out);
        for (ExecutableRule rule : data.rules()) {
            out.piece(() -> ConditionFormat.write(rule, out));
        }
        return out.bytes(FORM);
    }

    /**
     * Reads a rulebook.
     *
     * @throws IOException if the bytes are not a rulebook of this form
     */
    public static RulebookData read(byte[] bytes) throws IOException {
        try {
            return read(new PackedInput(bytes, FORM));
        } catch (RuntimeException e) {
            throw new IOException("a rulebook that is broken", e);
        }
    }

    private static RulebookData read(PackedInput in) throws IOException {
        String name = in.text();
        String version = in.text();
        String digest = in.text();
        String notice = in.text();
        int cardCount = in.count();
        List<RuleCard> cards = new ArrayList<>(cardCount);
        for (int i = 0; i < cardCount; i++) {
            cards.add(readCard(in));
        }
        Map<String, Question> questions = new LinkedHashMap<>();
        for (int i = in.number(); i > 0; i--) {
            String fact = in.text();
            questions.put(fact, new Question(fact, in.text(), in.flag()));
        }
        Map<String, String> asked = readMap(in);
        Map<String, String> topics = readMap(in);
        int[] rules = new int[cardCount];
        for (int i = 0; i < cardCount; i++) {
            rules[i] = in.passOver();
        }
        return new RulebookData(
                name, version, digest, notice, cards, questions, asked, topics, new PackedRules(in, rules));
    }

    private static void writeMap(Map<String, String> map, PackedOutput out) {
        out.number(map.size());
        for (Map.Entry<String, String> entry : map.entrySet()) {
            out.text(entry.getKey());
            out.text(entry.getValue());
        }
    }

    private static Map<String, String> readMap(PackedInput in) throws IOException {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = in.number(); i > 0; i--) {
            map.put(in.text(), in.text());
        }
        return map;
    }

    private static void writeCard(RuleCard card, PackedOutput out) {
        out.text(card.name());
        out.text(card.file());
        out.number(card.line());
        out.text(card.purpose());
        writeStrings(card.guidance(), out);
        writeNullable(card.topic(), out);
        out.small(ordinal(card.verdict()));
        out.small(ordinal(card.priority()));
        out.small(card.certainty().ordinal());
        writeStrings(card.assumes(), out);
        WindowSpec window = card.window();
        out.small(window == null ? -1 : window.anchor().ordinal());
        if (window != null) {
            out.number(window.fromMin());
            out.small(window.untilAnchor().ordinal());
            out.number(window.untilMin());
        }
        writeStrings(card.silences(), out);
        out.small(ordinal(card.status()));
        out.small(ordinal(card.today()));
        writeStrings(card.concludes(), out);
        out.number(card.patterns().size());
        for (PatternCard pattern : card.patterns()) {
            out.small(pattern.kind().ordinal());
            out.text(pattern.type());
            writeNullable(pattern.literal(), out);
            writeStrings(pattern.fields(), out);
            writeStrings(pattern.presence(), out);
            writeTests(pattern.tests(), out);
        }
        out.number(card.stratum());
        Wording wording = card.wording();
        out.text(wording.title());
        writeNullable(wording.text(), out);
        writeNullable(wording.dose(), out);
        writeNullable(wording.change(), out);
    }

    private static RuleCard readCard(PackedInput in) throws IOException {
        String name = in.text();
        String file = in.text();
        int line = in.number();
        String purpose = in.text();
        List<String> guidance = readStrings(in);
        String topic = readNullable(in);
        Verdict verdict = constant(VERDICTS, in.small());
        Priority priority = constant(PRIORITIES, in.small());
        Certainty certainty = CERTAINTIES[in.small()];
        List<String> assumes = readStrings(in);
        int anchor = in.small();
        WindowSpec window =
                anchor < 0 ? null : new WindowSpec(ANCHORS[anchor], in.number(), ANCHORS[in.small()], in.number());
        Set<String> silences = set(readStrings(in));
        Status status = constant(STATUSES, in.small());
        Decision today = constant(DECISIONS, in.small());
        Set<String> concludes = set(readStrings(in));
        int patternCount = in.count();
        List<PatternCard> patterns = new ArrayList<>(patternCount);
        for (int i = 0; i < patternCount; i++) {
            patterns.add(new PatternCard(
                    KINDS[in.small()], in.text(), readNullable(in), readStrings(in), readStrings(in), readTests(in)));
        }
        int stratum = in.number();
        Wording wording = new Wording(in.text(), readNullable(in), readNullable(in), readNullable(in));
        return new RuleCard(
                name, file, line, purpose, guidance, topic, verdict, priority, certainty, assumes, window, silences,
                status, today, concludes, patterns, stratum, wording);
    }

    private static void writeTests(List<FieldTest> tests, PackedOutput out) {
        out.number(tests.size());
        for (FieldTest test : tests) {
            out.text(test.field());
            out.small(test.operator().ordinal());
            out.flag(test.unknownToo());
            if (test.operand() instanceof Double number) {
                out.small('d');
                out.decimal(number);
            } else if (test.operand() instanceof Boolean yes) {
                out.small('b');
                out.flag(yes);
            } else {
                out.small('s');
                out.text(test.operand().toString());
            }
        }
    }

    private static List<FieldTest> readTests(PackedInput in) throws IOException {
        int count = in.count();
        if (count == 0) {
            return List.of();
        }
        List<FieldTest> tests = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String field = in.text();
            Operator operator = OPERATORS[in.small()];
            boolean unknownToo = in.flag();
            Object operand = switch (in.small()) {
                case 'd' -> in.decimal();
                case 'b' -> in.flag();
                default -> in.text();
            };
            tests.add(new FieldTest(field, operator, operand, unknownToo));
        }
        return tests;
    }

    private static int ordinal(@Nullable Enum<?> value) {
        return value == null ? -1 : value.ordinal();
    }

    private static <E> @Nullable E constant(E[] values, int ordinal) {
        return ordinal < 0 ? null : values[ordinal];
    }

    private static void writeNullable(@Nullable String text, PackedOutput out) {
        out.flag(text != null);
        if (text != null) {
            out.text(text);
        }
    }

    private static @Nullable String readNullable(PackedInput in) throws IOException {
        return in.flag() ? in.text() : null;
    }

    private static void writeStrings(Collection<String> texts, PackedOutput out) {
        out.number(texts.size());
        for (String text : texts) {
            out.text(text);
        }
    }

    private static List<String> readStrings(PackedInput in) throws IOException {
        int count = in.count();
        if (count <= 1) {
            return count == 0 ? List.of() : List.of(in.text());
        }
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.text());
        }
        // They go out with advice: whoever changed one there would change it for all athletes.
        return Collections.unmodifiableList(texts);
    }

    /** In their order. Most are empty or have one element, and a set with an order is made of three objects. */
    private static Set<String> set(List<String> texts) {
        return switch (texts.size()) {
            case 0 -> Set.of();
            case 1 -> Set.of(texts.get(0));
            default -> new LinkedHashSet<>(texts);
        };
    }
}
