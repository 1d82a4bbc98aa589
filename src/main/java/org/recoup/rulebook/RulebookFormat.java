package org.recoup.rulebook;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
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
import org.recoup.engine.ExecutableRule;

/**
 * Reads and writes {@link RulebookData}. The form is binary because it is read at every start, before anything is warm: a
 * JSON parser would cost more than all the rules.
 */
public final class RulebookFormat {
    private static final int MAGIC = 0x5EC0_0004;

    private RulebookFormat() {}

    /** Writes a rulebook so that {@link #read} gives an equal one. */
    public static void write(RulebookData data, DataOutputStream out) throws IOException {
        out.writeInt(MAGIC);
        out.writeUTF(data.name());
        out.writeUTF(data.version());
        out.writeUTF(data.digest());
        out.writeUTF(data.notice());
        out.writeInt(data.cards().size());
        for (RuleCard card : data.cards()) {
            writeCard(card, out);
        }
        out.writeInt(data.questions().size());
        for (Question question : data.questions().values()) {
            out.writeUTF(question.fact());
            out.writeUTF(question.ask());
            out.writeBoolean(question.safety());
        }
        writeMap(data.asked(), out);
        writeMap(data.topics(), out);
        for (ExecutableRule rule : data.rules()) {
            ConditionFormat.write(rule, out);
        }
    }

    /**
     * Reads a rulebook.
     *
     * @throws IOException if the bytes are not a rulebook of this form
     */
    public static RulebookData read(DataInputStream in) throws IOException {
        if (in.readInt() != MAGIC) {
            throw new IOException("not a compiled rulebook of this version");
        }
        String name = in.readUTF();
        String version = in.readUTF();
        String digest = in.readUTF();
        String notice = in.readUTF();
        int cardCount = in.readInt();
        List<RuleCard> cards = new ArrayList<>(cardCount);
        for (int i = 0; i < cardCount; i++) {
            cards.add(readCard(in));
        }
        Map<String, Question> questions = new LinkedHashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            String fact = in.readUTF();
            questions.put(fact, new Question(fact, in.readUTF(), in.readBoolean()));
        }
        Map<String, String> asked = readMap(in);
        Map<String, String> topics = readMap(in);
        List<ExecutableRule> rules = new ArrayList<>(cardCount);
        for (int i = 0; i < cardCount; i++) {
            rules.add(ConditionFormat.read(in));
        }
        return new RulebookData(name, version, digest, notice, cards, questions, asked, topics, rules);
    }

    private static void writeMap(Map<String, String> map, DataOutputStream out) throws IOException {
        out.writeInt(map.size());
        for (Map.Entry<String, String> entry : map.entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeUTF(entry.getValue());
        }
    }

    private static Map<String, String> readMap(DataInputStream in) throws IOException {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            map.put(in.readUTF(), in.readUTF());
        }
        return map;
    }

    private static void writeCard(RuleCard card, DataOutputStream out) throws IOException {
        out.writeUTF(card.name());
        out.writeUTF(card.file());
        out.writeInt(card.line());
        out.writeUTF(card.purpose());
        writeStrings(card.guidance(), out);
        writeNullable(card.topic(), out);
        out.writeByte(ordinal(card.verdict()));
        out.writeByte(ordinal(card.priority()));
        out.writeByte(card.certainty().ordinal());
        WindowSpec window = card.window();
        out.writeByte(window == null ? -1 : window.anchor().ordinal());
        if (window != null) {
            out.writeInt(window.fromMin());
            out.writeInt(window.untilMin());
        }
        writeStrings(card.silences(), out);
        out.writeByte(ordinal(card.status()));
        out.writeByte(ordinal(card.today()));
        writeStrings(card.concludes(), out);
        out.writeInt(card.patterns().size());
        for (PatternCard pattern : card.patterns()) {
            out.writeByte(pattern.kind().ordinal());
            out.writeUTF(pattern.type());
            writeNullable(pattern.literal(), out);
            writeStrings(pattern.fields(), out);
            writeStrings(pattern.presence(), out);
            writeTests(pattern.tests(), out);
        }
        out.writeInt(card.stratum());
        Wording wording = card.wording();
        out.writeUTF(wording.title());
        writeNullable(wording.text(), out);
        writeNullable(wording.dose(), out);
        writeNullable(wording.change(), out);
    }

    private static RuleCard readCard(DataInputStream in) throws IOException {
        String name = in.readUTF();
        String file = in.readUTF();
        int line = in.readInt();
        String purpose = in.readUTF();
        List<String> guidance = readStrings(in);
        String topic = readNullable(in);
        Verdict verdict = constant(Verdict.values(), in.readByte());
        Priority priority = constant(Priority.values(), in.readByte());
        Certainty certainty = Certainty.values()[in.readByte()];
        int anchor = in.readByte();
        WindowSpec window =
                anchor < 0 ? null : new WindowSpec(WindowSpec.Anchor.values()[anchor], in.readInt(), in.readInt());
        Set<String> silences = new LinkedHashSet<>(readStrings(in));
        Status status = constant(Status.values(), in.readByte());
        Decision today = constant(Decision.values(), in.readByte());
        Set<String> concludes = new LinkedHashSet<>(readStrings(in));
        int patternCount = in.readInt();
        List<PatternCard> patterns = new ArrayList<>(patternCount);
        for (int i = 0; i < patternCount; i++) {
            patterns.add(new PatternCard(
                    PatternCard.Kind.values()[in.readByte()],
                    in.readUTF(),
                    readNullable(in),
                    readStrings(in),
                    readStrings(in),
                    readTests(in)));
        }
        int stratum = in.readInt();
        Wording wording = new Wording(in.readUTF(), readNullable(in), readNullable(in), readNullable(in));
        return new RuleCard(
                name, file, line, purpose, guidance, topic, verdict, priority, certainty, window, silences, status,
                today, concludes, patterns, stratum, wording);
    }

    private static void writeTests(List<FieldTest> tests, DataOutputStream out) throws IOException {
        out.writeInt(tests.size());
        for (FieldTest test : tests) {
            out.writeUTF(test.field());
            out.writeUTF(test.operator());
            if (test.operand() instanceof Double number) {
                out.writeByte('d');
                out.writeDouble(number);
            } else if (test.operand() instanceof Boolean yes) {
                out.writeByte('b');
                out.writeBoolean(yes);
            } else {
                out.writeByte('s');
                out.writeUTF(test.operand().toString());
            }
        }
    }

    private static List<FieldTest> readTests(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<FieldTest> tests = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String field = in.readUTF();
            String operator = in.readUTF();
            Object operand = switch (in.readByte()) {
                case 'd' -> in.readDouble();
                case 'b' -> in.readBoolean();
                default -> in.readUTF();
            };
            tests.add(new FieldTest(field, operator, operand));
        }
        return tests;
    }

    private static int ordinal(@Nullable Enum<?> value) {
        return value == null ? -1 : value.ordinal();
    }

    private static <E> @Nullable E constant(E[] values, int ordinal) {
        return ordinal < 0 ? null : values[ordinal];
    }

    private static void writeNullable(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static @Nullable String readNullable(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    private static void writeStrings(Collection<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> readStrings(DataInputStream in) throws IOException {
        int count = in.readInt();
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
