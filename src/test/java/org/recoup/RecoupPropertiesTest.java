package org.recoup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.recoup.advice.Advice;
import org.recoup.advice.AdviceJson;
import org.recoup.advice.Decision;
import org.recoup.advice.Overridden;
import org.recoup.advice.Priority;
import org.recoup.advice.Reason;
import org.recoup.advice.Recommendation;
import org.recoup.advice.Status;
import org.recoup.advice.Verdict;
import org.recoup.athlete.AthleteFile;
import org.recoup.read.AthleteReader;
import org.recoup.read.Reading;
import org.recoup.testing.AthleteGenerator;

/** What must hold of the shipped rules for any athlete, tried on seeded ones. */
class RecoupPropertiesTest {
    private static final int ATHLETES = 120;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AthleteGenerator GENERATOR = new AthleteGenerator(20260520);
    private static @Nullable Recoup shared;

    @BeforeAll
    static void open() {
        shared = Recoup.shipped();
    }

    @Test
    void whoChangesAdviceChangesNoOther() throws Exception {
        List<String> before = new ArrayList<>();
        for (int i = 0; i < ATHLETES; i++) {
            before.add(json(advise(GENERATOR.json(i))));
        }
        for (int i = 0; i < ATHLETES; i++) {
            Advice advice = advise(GENERATOR.json(i));
            advice.recommendations().forEach(it -> empty(it.guidance(), it.because()));
            advice.overridden().forEach(it -> empty(it.guidance()));
            advice.missing().forEach(it -> empty(it.neededBy()));
            empty(advice.recommendations(), advice.overridden(), advice.missing());
        }
        for (int i = 0; i < ATHLETES; i++) {
            assertThat(json(advise(GENERATOR.json(i)))).isEqualTo(before.get(i));
        }
    }

    private static void empty(List<?>... lists) {
        for (List<?> list : lists) {
            try {
                list.clear();
            } catch (UnsupportedOperationException unmodifiable) {
                continue;
            }
        }
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBytes() throws Exception {
        List<String> alone = new ArrayList<>();
        for (int i = 0; i < ATHLETES; i++) {
            alone.add(json(advise(GENERATOR.json(i))));
        }
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> together = new ArrayList<>();
            for (int i = 0; i < ATHLETES; i++) {
                int number = i;
                together.add(pool.submit(() -> json(advise(GENERATOR.json(number)))));
            }
            for (int i = 0; i < ATHLETES; i++) {
                assertThat(together.get(i).get()).isEqualTo(alone.get(i));
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void theOrderOfSessionsAndDaysChangesNoRecommendation() throws IOException {
        for (int i = 0; i < ATHLETES; i++) {
            ObjectNode athlete = (ObjectNode) JSON.readTree(GENERATOR.json(i));
            List<String> before = essence(advise(athlete.toString()));
            Random random = new Random(i);
            shuffle(athlete.get("sessions"), random);
            shuffle(athlete.get("days"), random);
            assertThat(essence(advise(athlete.toString()))).as("athlete %d", i).isEqualTo(before);
        }
    }

    @Test
    void takingAValueAwayNeverTurnsAvoidOrReferIntoDo() throws IOException {
        for (int i = 0; i < ATHLETES / 4; i++) {
            ObjectNode athlete = (ObjectNode) JSON.readTree(GENERATOR.json(i));
            Advice before = advise(athlete.toString());
            for (String pointer : someValues(athlete, new Random(i))) {
                ObjectNode poorer = athlete.deepCopy();
                remove(poorer, pointer);
                Advice after = adviseIfValid(poorer.toString());
                if (after != null) {
                    assertNoTurn(before, after, "athlete " + i + " without " + pointer);
                }
            }
        }
    }

    @Test
    void everyConsideredItemIsAnsweredOnce() {
        for (int i = 0; i < ATHLETES; i++) {
            AthleteFile file = read(GENERATOR.json(i));
            if (file.considering() == null) {
                continue;
            }
            Set<String> asked = new HashSet<>();
            file.considering().forEach(item -> asked.add(item.what()));
            Set<String> answered = new HashSet<>();
            recoup().advise(file).recommendations().stream()
                    .map(Recommendation::answers)
                    .filter(java.util.Objects::nonNull)
                    .forEach(answered::add);
            assertThat(answered).as("athlete %d", i).containsAll(asked);
        }
    }

    @Test
    void iceBathsStandInTheTaperAlone() {
        for (int i = 0; i < ATHLETES; i++) {
            Advice advice = advise(GENERATOR.json(i));
            boolean taper = advice.phase().name().equals("taper");
            advice.recommendations().stream()
                    .filter(one -> one.topic().equals("cold") && !taper)
                    .forEach(one -> assertThat(one.verdict())
                            .as("athlete %d: %s", advice.athleteId().hashCode(), one.id())
                            .isIn(Verdict.AVOID, Verdict.INFO, Verdict.REFER));
        }
    }

    /** Signs with which somebody waits for the doctor for days, and must not go hungry meanwhile. */
    private static final Set<String> DOCTOR_WITHIN_DAYS =
            Set.of("missed-periods", "unintended-weight-loss", "focal-bone-pain", "night-bone-pain", "limping");

    private static final Set<String> EATING_DRINKING_SLEEP = Set.of(
            "snack",
            "fuelling",
            "long-run-open",
            "carbohydrate",
            "protein",
            "meal",
            "food-choice",
            "food-quality",
            "recovery-drink",
            "fuel-habit",
            "daily-food",
            "underfuelling",
            "first-drink",
            "hydration",
            "daily-hydration",
            "hot-day-recovery",
            "electrolytes",
            "long-run-basics",
            "sleep",
            "sleep-of-teens",
            "sleep-extension",
            "sleep-regularity",
            "sleep-first",
            "sleep-habits",
            "bedtime");

    @Test
    void aDangerSignComesBeforeEverything() {
        int seen = 0;
        for (int i = 0; i < ATHLETES * 3; i++) {
            AthleteFile file = read(GENERATOR.json(i));
            if (file.symptoms() == null || file.symptoms().isEmpty()) {
                continue;
            }
            seen++;
            Advice advice = recoup().advise(file);
            assertThat(advice.status()).as("athlete %d", i).isEqualTo(Status.RED_FLAG);
            assertThat(advice.recommendations().get(0).verdict())
                    .as("athlete %d: %s", i, advice.recommendations().get(0).id())
                    .isEqualTo(Verdict.REFER);
            boolean daysAway =
                    file.symptoms().stream().allMatch(symptom -> DOCTOR_WITHIN_DAYS.contains(symptom.sign()));
            assertThat(advice.recommendations())
                    .as("athlete %d", i)
                    .allMatch(one -> one.priority() == Priority.SAFETY
                            || daysAway && EATING_DRINKING_SLEEP.contains(one.topic()));
            if (advice.today() != null) {
                assertThat(advice.today().decision()).isEqualTo(Decision.REST);
            }
        }
        assertThat(seen).as("athletes with a danger sign").isPositive();
    }

    @Test
    void oneVerdictStandsOnATopicAndDay() {
        for (int i = 0; i < ATHLETES; i++) {
            Advice advice = advise(GENERATOR.json(i));
            Map<String, Verdict> seen = new HashMap<>();
            for (Recommendation one : advice.recommendations()) {
                if (one.answers() == null) {
                    LocalDateTime from =
                            one.window() == null ? null : one.window().from();
                    LocalDateTime at = from == null || from.isBefore(advice.asOf()) ? advice.asOf() : from;
                    Verdict before = seen.putIfAbsent(one.topic() + " " + at.toLocalDate(), one.verdict());
                    assertThat(before).as("athlete %d: %s", i, one.id()).isIn(null, one.verdict());
                }
            }
        }
    }

    @Test
    void everyReasonOfAValueIsTheValueOfTheFile() throws IOException {
        for (int i = 0; i < ATHLETES; i++) {
            JsonNode athlete = JSON.readTree(GENERATOR.json(i));
            Advice advice = advise(athlete.toString());
            for (Recommendation one : advice.recommendations()) {
                one.because().forEach(reason -> assertTrue(reason, athlete, one.id()));
            }
        }
    }

    private static void assertTrue(Reason reason, JsonNode athlete, String rule) {
        String pointer = reason.pointer();
        if (pointer != null) {
            JsonNode there = athlete.at(JsonPointer.compile(pointer));
            assertThat(there.isMissingNode())
                    .as("%s: %s is in the file", rule, pointer)
                    .isFalse();
            Object value = reason.value();
            if (value instanceof Number number) {
                assertThat(there.isNumber())
                        .as("%s: %s is a number", rule, pointer)
                        .isTrue();
                assertThat(there.doubleValue()).as("%s: %s", rule, pointer).isEqualTo(number.doubleValue());
            } else if (value != null) {
                assertThat(value).as("%s: %s", rule, pointer).isEqualTo(shown(there));
            }
        }
        reason.because().forEach(inner -> assertTrue(inner, athlete, rule));
    }

    /** A value of the file as a reason shows it: what has parts by what it is known by. */
    private static Object shown(JsonNode there) {
        if (there.isArray()) {
            List<Object> items = new ArrayList<>();
            there.forEach(item -> items.add(shown(item)));
            return items;
        }
        if (there.isBoolean()) {
            return there.booleanValue();
        }
        if (!there.isObject()) {
            return there.asText();
        }
        if (there.has("start")) {
            String kind = there.path("kind").asText(there.path("sport").asText("run"));
            return kind + " on " + there.path("start").asText().substring(0, 10);
        }
        if (there.has("kind") && there.has("date")) {
            return there.path("kind").asText() + " on " + there.path("date").asText();
        }
        if (there.has("from")) {
            return there.path("from").asText() + "-" + there.path("until").asText();
        }
        return there.path("sign").asText(there.path("date").asText("given"));
    }

    private static void assertNoTurn(Advice before, Advice after, String what) {
        Set<String> stopped = new HashSet<>();
        for (Recommendation one : before.recommendations()) {
            if (one.verdict() == Verdict.AVOID || one.verdict() == Verdict.REFER) {
                stopped.add(one.topic());
            }
        }
        for (Recommendation one : after.recommendations()) {
            if (one.verdict() == Verdict.DO && stopped.contains(one.topic())) {
                fail("%s: on %s the advice turned to do (%s)", what, one.topic(), one.id());
            }
        }
    }

    private static List<String> someValues(ObjectNode athlete, Random random) {
        List<String> pointers = new ArrayList<>();
        collect(athlete, "", pointers);
        Collections.shuffle(pointers, random);
        List<String> chosen = new ArrayList<>();
        for (String pointer : pointers) {
            boolean ofHistory = pointer.startsWith("/sessions/") || pointer.startsWith("/days/");
            if (!ofHistory || chosen.size() < 12) {
                chosen.add(pointer);
            }
        }
        return chosen;
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (node.isObject()) {
            for (Iterator<Map.Entry<String, JsonNode>> it = node.fields(); it.hasNext(); ) {
                Map.Entry<String, JsonNode> field = it.next();
                String inner = pointer + "/" + field.getKey();
                pointers.add(inner);
                collect(field.getValue(), inner, pointers);
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, pointers);
            }
        }
    }

    private static void remove(ObjectNode athlete, String pointer) {
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode parent = athlete.at(path.head());
        if (parent instanceof ObjectNode object) {
            object.remove(path.last().getMatchingProperty());
        }
    }

    private static void shuffle(@Nullable JsonNode list, Random random) {
        if (list instanceof ArrayNode array) {
            List<JsonNode> nodes = new ArrayList<>();
            array.forEach(nodes::add);
            Collections.shuffle(nodes, random);
            array.removeAll().addAll(nodes);
        }
    }

    private static List<String> essence(Advice advice) {
        List<String> essence = new ArrayList<>();
        essence.add(advice.status() + " "
                + (advice.today() == null ? "" : advice.today().decision()));
        for (Recommendation one : advice.recommendations()) {
            essence.add(one.id() + " " + one.verdict() + " " + one.window() + " " + one.answers() + " " + one.text());
        }
        for (Overridden one : advice.overridden()) {
            essence.add(one.id() + " " + one.by());
        }
        return essence;
    }

    private static String json(Advice advice) {
        return AdviceJson.pretty(advice);
    }

    private static Advice advise(String athlete) {
        return recoup().advise(read(athlete));
    }

    private static @Nullable Advice adviseIfValid(String athlete) {
        Reading reading = new AthleteReader().read("generated", athlete);
        return reading instanceof Reading.Read read ? recoup().advise(read.file()) : null;
    }

    private static AthleteFile read(String athlete) {
        Reading reading = new AthleteReader().read("generated", athlete);
        if (reading instanceof Reading.Read read) {
            return read.file();
        }
        throw new AssertionError(reading);
    }

    private static Recoup recoup() {
        if (shared == null) {
            throw new IllegalStateException("opened before the tests");
        }
        return shared;
    }
}
