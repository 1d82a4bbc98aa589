package org.recoup.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.advice.Decision;
import org.recoup.advice.Status;
import org.recoup.advice.Verdict;
import org.recoup.athlete.Athlete;
import org.recoup.athlete.AthleteFile;
import org.recoup.read.Reading;

class ScenarioSetTest {
    private static final AthleteFile SOMEBODY = new AthleteFile(
            null,
            new Athlete(
                    "a", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null, null, null, null, null, null, null),
            null,
            null,
            null,
            null,
            null);

    @TempDir
    Path rules;

    private final List<ObjectNode> athletes = new ArrayList<>();

    @BeforeEach
    void aBase() throws IOException {
        Files.createDirectories(rules.resolve("bases"));
        Files.createDirectories(rules.resolve("older"));
        base("plain", "asOf: DT18:00\nathlete.id: plain\n");
    }

    @Test
    void aStoryIsReadWhole() throws IOException {
        ScenarioSet set = read("""
                - name: One rest day at 55 is one too few
                  rule: older.more-rest-days
                  fires: true
                  set:
                    athlete.age: 55
                  expect:
                    recommend: {older.more-rest-days: do}
                    forbid: [rest.at-least-one]
                    overridden: {cold.after: cold.avoid}
                    findings: [older-runner]
                    noFindings: [hard-day]
                    status: needs-rest
                    today: go
                    missing: [athlete.conditions]
                    answers: ice-bath
                """);
        assertThat(set.faults()).isEmpty();
        Scenario scenario = set.scenarios().get(0);
        assertThat(scenario.name()).isEqualTo("One rest day at 55 is one too few");
        assertThat(scenario.topic()).isEqualTo("older");
        assertThat(scenario.rule()).isEqualTo("older.more-rest-days");
        assertThat(scenario.fires()).isTrue();
        assertThat(scenario.base()).isEqualTo("plain");
        assertThat(scenario.place().line()).isEqualTo(1);
        Expectation expect = scenario.expect();
        assertThat(expect.recommend()).containsEntry("older.more-rest-days", Verdict.DO);
        assertThat(expect.forbid()).containsExactly("rest.at-least-one");
        assertThat(expect.overridden()).containsEntry("cold.after", "cold.avoid");
        assertThat(expect.findings()).containsExactly("older-runner");
        assertThat(expect.noFindings()).containsExactly("hard-day");
        assertThat(expect.status()).isEqualTo(Status.NEEDS_REST);
        assertThat(expect.today()).isEqualTo(Decision.GO);
        assertThat(expect.missing()).containsExactly("athlete.conditions");
        assertThat(expect.answers()).containsExactly("ice-bath");
    }

    @Test
    void datesAreFilledInWhereDatesAreWanted() throws IOException {
        JsonNode athlete = athlete("set: {plan.raceDate: D+10, asOf: D-1T06:00, athlete.name: D-3}");
        assertThat(athlete.at("/plan/raceDate").asText()).isEqualTo("2026-05-30");
        assertThat(athlete.at("/asOf").asText()).isEqualTo("2026-05-19T06:00");
        assertThat(athlete.at("/athlete/name").asText()).isEqualTo("D-3");
    }

    @Test
    void aSessionIsMadeWhereThereIsNoneAndMergedWhereThereIs() throws IOException {
        base("runner", """
                base: plain
                sessions[D-3T07:00]: {kind: easy, durationMin: 40}
                """);
        JsonNode athlete = athlete("""
                base: runner
                set:
                  sessions[D-3T07:00]: {rpe: 3, after: {sedentary: true}}
                  sessions[D-1T18:00]: {durationMin: 50}
                """);
        assertThat(athlete.get("sessions")).hasSize(2);
        assertThat(athlete.at("/sessions/0"))
                .hasToString(
                        "{\"start\":\"2026-05-17T07:00\",\"kind\":\"easy\",\"durationMin\":40,\"rpe\":3,\"after\":{\"sedentary\":true}}");
        assertThat(athlete.at("/sessions/1/start").asText()).isEqualTo("2026-05-19T18:00");
    }

    @Test
    void aRangeOfDaysIsSetDayByDay() throws IOException {
        JsonNode athlete = athlete("set: {\"days[D-6..D].fatigue\": 5, \"days[D].sleepHours\": 7.4}");
        assertThat(athlete.get("days"))
                .hasSize(7)
                .allMatch(day -> day.get("fatigue").asInt() == 5);
        assertThat(athlete.at("/days/6")).hasToString("{\"date\":\"2026-05-20\",\"fatigue\":5,\"sleepHours\":7.4}");
    }

    @Test
    void plannedSessionsHaveADateAndPerhapsATime() throws IOException {
        JsonNode athlete = athlete("""
                set:
                  plan.sessions[D+1T07:00]: {kind: intervals}
                  plan.sessions[D+1]: {keySession: true}
                  plan.sessions[D+2]: {kind: rest}
                """);
        assertThat(athlete.at("/plan/sessions/0"))
                .hasToString("{\"date\":\"2026-05-21\",\"time\":\"07:00\",\"kind\":\"intervals\",\"keySession\":true}");
        assertThat(athlete.at("/plan/sessions/1")).hasToString("{\"date\":\"2026-05-22\",\"kind\":\"rest\"}");
    }

    @Test
    void elementsAreAppendedAndFoundByIndex() throws IOException {
        JsonNode athlete = athlete("""
                set:
                  considering[+]: {what: ice-bath, at: DT20:00}
                  considering[0].minutes: 10
                  athlete.conditions[+]: raynaud
                """);
        assertThat(athlete.get("considering"))
                .hasToString("[{\"what\":\"ice-bath\",\"at\":\"2026-05-20T20:00\",\"minutes\":10}]");
        assertThat(athlete.at("/athlete/conditions/0").asText()).isEqualTo("raynaud");
    }

    @Test
    void removingComesBeforeSetting() throws IOException {
        base("week", """
                base: plain
                sessions[D-6..DT07:00]: {durationMin: 40}
                athlete.age: 40
                days[D].fatigue: 2
                """);
        JsonNode athlete = athlete("""
                base: week
                set: {"sessions[DT06:00]": {durationMin: 90}}
                remove: [athlete.age, "sessions[D-6..D]", "days[D].fatigue"]
                """);
        assertThat(athlete.get("sessions")).hasToString("[{\"start\":\"2026-05-20T06:00\",\"durationMin\":90}]");
        assertThat(athlete.at("/athlete").has("age")).isFalse();
        assertThat(athlete.get("days")).hasToString("[{\"date\":\"2026-05-20\"}]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "set: {athlete.agee: 5}|4:17|athlete has no field agee|Maybe you meant age.",
                "set: {athlete: {agee: 5}}|4:19|no field agee|Maybe you meant age.",
                "set: {\"days[D-3\": 5}|4:14|left open|Close it",
                "set: {\"days[X].fatigue\": 5}|4:15|X is no day|''",
                "set: {\"days[DT07:00].fatigue\": 5}|4:15|one entry a day|Leave out the time",
                "set: {days.fatigue: 5}|4:14|days is a list|[D], [0] or [+]",
                "set: {\"sessions[D-2].rpe\": 5}|4:10|no session on D-2|[D-2T07:00]",
                "set: {\"sessions[3].rpe\": 5}|4:10|only 0 elements|[+]",
                "set: {asOf: D-3}|4:15|no moment|''",
                "set: {athlete.age: }|4:21|a value is missing|remove",
                "set: {athlete: 5}|4:18|one value stands where fields are wanted|Write {field: value}.",
                "set: {sessions: 5}|4:19|one value stands where a list is wanted|Write [5].",
                "set: {athlete.age: [5]}|4:22|a list stands where one value|''",
                "set: {athlete.age: 5, athlete.age: 6}|4:25|athlete.age stands twice|line 4",
                "remove: [athlete.age]|4:12|no athlete.age to remove|leave it out",
                "remove: [\"days[+]\"]|4:13|cannot be removed|''",
                "base: plan|4:9|there is no base plan|Maybe you meant plain.",
                "sett: {}|4:3|a scenario has no sett|Maybe you meant set.",
                "expect: {recomend: {}}|4:12|nothing can be expected of recomend|Maybe you meant recommend.",
                "expect: {recommend: {a.b: must}}|4:29|no verdict must|Known are: refer",
                "expect: {status: fine}|4:20|no status fine|''",
                "expect: {today: stop}|4:19|no decision stop|Known are: rest, modify, go.",
            })
    void aMistakeIsNamedWithItsPlaceAndTheWayOut(String line, String place, String message, String wayOut)
            throws IOException {
        ScenarioSet set = read("- name: Faulty\n  rule: a.b\n  fires: true\n  " + line + "\n");
        assertThat(set.scenarios()).isEmpty();
        assertThat(set.faults()).hasSize(1);
        ScenarioFault fault = set.faults().get(0);
        assertThat(fault.place()).asString().endsWith("older.scenarios.yaml:" + place);
        assertThat(fault.message()).contains(message);
        assertThat(fault.wayOut()).contains(wayOut);
    }

    @Test
    void allMistakesAreNamedAtOnceAndTheOthersAreRead() throws IOException {
        ScenarioSet set = read("""
                - name: Two mistakes
                  rule: a.b
                  fires: true
                  set: {athlete.agee: 5, athlete.sexx: male}
                - name: Fine
                  rule: a.b
                  fires: false
                - name: Fine
                  rule: a.b
                  fires: false
                - rule: a.b
                - name: Nothing to check
                """);
        assertThat(set.scenarios()).extracting(Scenario::name).containsExactly("Fine");
        assertThat(set.faults()).extracting(fault -> fault.place().line()).containsExactly(4, 4, 8, 11, 12);
    }

    @Test
    void whatTheReaderRefusesIsNamedAtTheLineThatWroteIt() throws IOException {
        base("week", "base: plain\ndays[D-6..D].fatigue: 2\n");
        Files.writeString(rules.resolve("older/older.scenarios.yaml"), """
                - name: Too tired
                  base: week
                  rule: a.b
                  fires: true
                  set:
                    athlete.age: 300
                    days[D-1]: {soreness: 2, fatigue: 11}
                """);
        ScenarioSet set = ScenarioSet.read(rules);
        String file = rules.resolve("older/older.scenarios.yaml").toString();
        assertThat(set.faults())
                .extracting(fault -> fault.place() + ": " + fault.message())
                .containsExactly(
                        file + ":6:18: no valid athlete: /athlete/age is 300, expected a whole number from 5 to 110",
                        file + ":7:39: no valid athlete: /days/5/fatigue is 11, expected a number from 0 to 10");
    }

    @Test
    void aBaseThatDoesNotLoadIsNamedOnceAndItsScenariosPointToIt() throws IOException {
        base("broken", "athlete.agee: 5");
        base("round", "base: round");
        base("empty", "");
        ScenarioSet set = read("- {name: A, rule: a.b, fires: true, base: broken}\n");
        assertThat(set.faults())
                .extracting(ScenarioFault::message)
                .containsExactly(
                        "athlete has no field agee",
                        "this base is empty",
                        "the base round is made from itself",
                        "there is no base broken");
    }

    @Test
    void whatIsNoYamlIsNamedWithItsLine() throws IOException {
        ScenarioSet set = read("- name: A\n  rule: [a\n");
        assertThat(set.faults()).hasSize(1);
        assertThat(set.faults().get(0).message()).startsWith("this is no YAML");
        assertThat(set.faults().get(0).place().line()).isEqualTo(3);
    }

    @Test
    void aFileInAnotherEncodingIsNamed() throws IOException {
        Files.write(rules.resolve("older/x.scenarios.yaml"), "- name: Ermüdet".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read("").faults()).extracting(ScenarioFault::wayOut).containsExactly("Save it as UTF-8.");
    }

    private JsonNode athlete(String changes) throws IOException {
        ScenarioSet set = read("- name: A\n  rule: a.b\n  fires: true\n" + changes.indent(2));
        assertThat(set.faults()).isEmpty();
        return athletes.get(athletes.size() - 1);
    }

    private ScenarioSet read(String scenarios) throws IOException {
        Files.writeString(rules.resolve("older/older.scenarios.yaml"), scenarios);
        return new ScenarioFolder(rules, athlete -> {
                    athletes.add(athlete);
                    return new Reading.Read(SOMEBODY, "the athlete", 1);
                })
                .read();
    }

    private void base(String name, String text) throws IOException {
        Files.writeString(rules.resolve("bases/" + name + ".yaml"), text);
    }
}
