package org.recoup.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.advice.Advice;
import org.recoup.advice.Certainty;
import org.recoup.advice.Overridden;
import org.recoup.advice.Reason;
import org.recoup.advice.Recommendation;
import org.recoup.advice.Verdict;
import org.recoup.advice.Window;
import org.recoup.athlete.AthleteFile;
import org.recoup.read.AthleteReader;
import org.recoup.read.Reading;
import org.recoup.rulebook.Rulebook;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesInMemory;

class EngineTest {
    private static final String ATHLETE = """
            {"asOf": "2026-05-20T18:00", "athlete": {"id": "a", "age": 55},
             "considering": [{"what": "nap"}, {"what": "coffee", "at": "2026-05-19T09:00"},
                             {"what": "massage", "at": "2026-05-21T09:00"}],
             "plan": {"sessions": [{"date": "2026-05-21", "time": "07:00", "kind": "long"},
                                   {"date": "2026-05-21", "time": "18:00", "kind": "easy"}]}}
            """;

    @TempDir
    Path cache;

    private final List<String> rules = new ArrayList<>();
    private final RulesInMemory folder = new RulesInMemory();

    @Test
    void theOrderOfRulesLeavesNoTrace() {
        finding("r.older", "Runner( ageYears >= 50 )", "older");
        finding("r.young", "not Finding( name == \"older\" )", "young");
        finding("r.any", "Runner( )", "any");
        finding("r.any-too", "Finding( name == \"older\" )", "any");
        advice("r.rest", "do", "rest", "Finding( name == \"any\" ) not Finding( name == \"young\" )");
        advice("r.run", "do", "run", "Finding( name == \"young\" )");
        advice("r.stop", "avoid", "rest", "Finding( name == \"older\" )");
        String first = evaluate().advice().toString();
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(rules, new Random(seed));
            Evaluation evaluation = evaluate();
            assertThat(withoutDigest(evaluation.advice().toString())).isEqualTo(withoutDigest(first));
            assertThat(evaluation.findings()).containsExactly("any", "older");
        }
    }

    @Test
    void theAnswerBeginsNowWhereTheTimeConsideredHasGoneBy() {
        for (String item : List.of("nap", "coffee", "massage")) {
            rule(
                    "r." + item,
                    "@topic(\"" + item
                            + "\") @verdict(\"avoid\") @priority(\"essential\") @window(\"considered +0h +1h\")",
                    "Considering( what == \"" + item + "\" )",
                    "conclude.advise();");
        }
        assertThat(evaluate().advice().recommendations())
                .extracting(
                        Recommendation::id, told -> String.valueOf(told.window().from()))
                .containsExactlyInAnyOrder(
                        tuple("r.nap", "2026-05-20T18:00"),
                        tuple("r.coffee", "2026-05-20T18:00"),
                        tuple("r.massage", "2026-05-21T09:00"));
    }

    @Test
    void whatTheDecisionOfTodaySilencesIsSetAsideByIt() {
        rule("r.cut", "@today(\"modify\") @silences(\"eating\")", "ComingSession( next == true )", "conclude.today();");
        advice("r.eat", "do", "eating", "Runner( )");
        advice("r.eat-on-the-other", "do", "eating", "ComingSession( next == false )");
        advice("r.drink", "do", "drinking", "Runner( )");
        Advice advice = evaluate().advice();
        assertThat(advice.recommendations())
                .extracting(Recommendation::id)
                .containsExactlyInAnyOrder("r.eat-on-the-other", "r.drink");
        assertThat(advice.overridden())
                .extracting(Overridden::id, Overridden::by)
                .containsExactly(tuple("r.eat", "r.cut"));
    }

    @Test
    void aWindowThatIsOverIsNotGiven() {
        Map.of("r.over", "now -2h -1h", "r.open", "now -2h +0h")
                .forEach((name, window) -> rule(
                        name,
                        "@topic(\"" + name + "\") @verdict(\"do\") @priority(\"essential\") @window(\"" + window
                                + "\")",
                        "Runner( )",
                        "conclude.advise();"));
        assertThat(evaluate().advice().recommendations())
                .extracting(Recommendation::id, told -> told.window() == null)
                .containsExactlyInAnyOrder(tuple("r.over", true), tuple("r.open", false));
    }

    @ParameterizedTest
    @CsvSource({"nap, 2026-05-20T13:10, 2026-05-20T13:40", "long-nap, 2026-05-20T12:30, 2026-05-20T13:00"})
    void aWindowForANapBeginsWithTheFreeTime(String anchor, String from, String until) {
        rule(
                "r.nap",
                "@topic(\"nap\") @verdict(\"do\") @priority(\"essential\") @window(\"" + anchor + " +0min +30min\")",
                "Runner( )",
                "conclude.advise();");
        String free = """
                {"asOf": "2026-05-20T11:00", "athlete": {"id": "a"},
                 "days": [{"date": "2026-05-20", "free": [{"from": "12:30", "until": "13:00"},
                                                          {"from": "13:10", "until": "13:35"}]}]}
                """;
        Recommendation told = evaluate(free).advice().recommendations().get(0);
        assertThat(told.window()).isEqualTo(new Window(LocalDateTime.parse(from), LocalDateTime.parse(until)));
        assertThat(evaluate("{\"asOf\": \"2026-05-20T11:00\", \"athlete\": {\"id\": \"a\"}}")
                        .advice()
                        .recommendations()
                        .get(0)
                        .window())
                .isNull();
    }

    @Test
    void aCountOfSignsRestsOnTheSignsThatWereFound() {
        StringBuilder guidance = new StringBuilder();
        Map.of("S0-01", "weak", "S0-02", "strong", "S0-03", "moderate", "S0-04", "strong")
                .forEach((id, certainty) -> guidance.append(id)
                        .append(": {article: a, topic: t, paraphrase: p, modelled: rule, sources: [], certainty: ")
                        .append(certainty)
                        .append("}\n"));
        folder.file("guidance.yaml", guidance.toString());
        citing("S0-01", "r.heart", "", "Runner( ageYears >= 60 )", "conclude.sign( \"heart\" );");
        citing("S0-02", "r.sleep", "", "Runner( ageYears >= 50 )", "conclude.sign( \"sleep\" );");
        citing("S0-03", "r.mood", "", "Runner( ageYears >= 40 )", "conclude.sign( \"mood\" );");
        String advice = "@topic(\"%s\") @verdict(\"do\") @priority(\"essential\")";
        String all = "S0-01, S0-02, S0-03";
        citing(all, "r.count", advice.formatted("count"), "Finding( name == \"signs-2\" )", "conclude.advise();");
        citing(all, "r.one", advice.formatted("one"), "Finding( name == \"sign-mood\" )", "conclude.advise();");
        citing(
                all,
                "r.unsure",
                advice.formatted("unsure") + " @assumes(\"Runner.massKg\")",
                "Runner( ) Finding( name == \"signs-2\" )",
                "conclude.advise();");
        citing("S0-04", "r.else", advice.formatted("else"), "Finding( name == \"signs-2\" )", "conclude.advise();");
        String massage = "Considering( what == \"massage\" ) ";
        citing(
                all,
                "r.same",
                advice.formatted("same"),
                massage + "Finding( name == \"signs-2\" )",
                "conclude.advise();");
        citing("S0-03", "r.as-sure", advice.formatted("same"), massage, "conclude.advise();");
        assertThat(evaluate().advice().recommendations())
                .extracting(Recommendation::id, Recommendation::guidance, Recommendation::certainty)
                .containsExactlyInAnyOrder(
                        tuple("r.count", List.of("S0-02", "S0-03"), Certainty.MODERATE),
                        tuple("r.unsure", List.of("S0-02", "S0-03"), Certainty.WEAK),
                        tuple("r.same", List.of("S0-02", "S0-03"), Certainty.MODERATE),
                        tuple("r.one", List.of("S0-01", "S0-02", "S0-03"), Certainty.WEAK),
                        tuple("r.else", List.of("S0-04"), Certainty.STRONG));
    }

    /**
     * The engine silently never fires such a rule where another package shares its pattern (apache/incubator-kie#7115, 10.0
     * to 10.2). All our rules are in one package; this tells if that stops helping.
     */
    @Test
    void existsAroundNotFiresWhereAnotherRuleSharesThePattern() {
        finding("r.older", "Runner( ageYears >= 50 )", "older");
        finding("r.shares", "Finding( name == \"older\" )", "shared");
        advice("r.inner", "do", "inner", "exists( Finding( name == \"older\" ) and not Finding( name == \"never\" ) )");
        advice("r.outer", "do", "outer", "Finding( name == \"older\" ) not Finding( name == \"never\" )");
        advice(
                "r.shared-not",
                "do",
                "again",
                "exists( Finding( name == \"older\" ) ) not Finding( name == \"never\" )");
        assertThat(evaluate().fired()).contains("r.inner", "r.outer", "r.shared-not");
    }

    @Test
    void whatMayHoldInsteadIsEnoughForTheFirstAthlete() {
        advice(
                "r.either",
                "do",
                "either",
                "( exists Runner( ageYears >= 90 ) or exists Considering( what == \"nap\" ) )");
        advice(
                "r.neither",
                "do",
                "neither",
                "( exists Runner( ageYears >= 90 ) or exists Finding( name == \"never\" ) )");
        assertThat(evaluate().fired()).containsExactly("r.either");
    }

    @Test
    void theStrongestVerdictOnATopicStaysAndAnswersForTheRest() {
        advice("r.nap", "info", "nap", "Considering( what == \"nap\" )");
        advice("r.no-nap", "avoid", "nap", "Runner( ageYears >= 50 )");
        advice("r.coffee", "info", "coffee", "Considering( what == \"coffee\" )");
        List<Recommendation> kept = evaluate().advice().recommendations();
        assertThat(kept).extracting(Recommendation::id).containsExactlyInAnyOrder("r.no-nap", "r.coffee");
        assertThat(kept).extracting(Recommendation::answers).containsExactlyInAnyOrder("nap", "coffee");
        Overridden lost = evaluate().advice().overridden().get(0);
        assertThat(lost.id()).isEqualTo("r.nap");
        assertThat(lost.by()).isEqualTo("r.no-nap");
        assertThat(lost.because()).isEqualTo("title of r.no-nap: age on the day of the advice: 55 years");
    }

    @Test
    void aDangerSignSilencesAllButSafety() {
        advice("r.do", "do", "one", "Runner( )");
        rule(
                "r.refer",
                "@topic(\"danger\") @verdict(\"refer\") @priority(\"safety\") @silences(\"*\")",
                "Runner( ageYears >= 50 )",
                "conclude.advise();");
        rule("r.safe", "@topic(\"two\") @verdict(\"avoid\") @priority(\"safety\")", "Runner( )", "conclude.advise();");
        Evaluation evaluation = evaluate();
        assertThat(evaluation.advice().recommendations())
                .extracting(Recommendation::id)
                .containsExactly("r.refer", "r.safe");
        assertThat(evaluation.advice().overridden())
                .extracting(Overridden::id, Overridden::by)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("r.do", "r.refer"));
    }

    @Test
    void reasonsReachDownToTheValuesOfTheFile() {
        finding("r.older", "Runner( ageYears >= 50 )", "older");
        advice("r.rest", "do", "rest", "Finding( name == \"older\" )");
        Recommendation rest = evaluate().advice().recommendations().get(0);
        assertThat(rest.verdict()).isEqualTo(Verdict.DO);
        Reason conclusion = rest.because().get(0);
        assertThat(conclusion.rule()).isEqualTo("r.older");
        assertThat(conclusion.text()).isEqualTo("title of r.older");
        assertThat(conclusion.because())
                .containsExactly(
                        new Reason("age on the day of the advice: 55 years", "/athlete/age", 55, null, List.of()));
    }

    @Test
    void signsAreCountedByTheirGroups() {
        rule("r.heart", "", "Runner( )", "conclude.sign( \"heart\" );");
        rule("r.heart-too", "", "Clock( )", "conclude.sign( \"heart\" );");
        rule("r.sleep", "", "Runner( ageYears >= 50 )", "conclude.sign( \"sleep\" );");
        assertThat(evaluate().findings()).containsExactly("sign-heart", "sign-sleep", "signs-1", "signs-2");
    }

    @Test
    void anUnknownFactLeavesARuleSilentAndIsAskedFor() {
        folder.file("questions.yaml", "athlete.experience: {ask: \"How long have you been running?\"}\n");
        finding("r.beginner", "Runner( experience == \"beginner\" )", "beginner");
        finding("r.too-young", "Runner( ageYears >= 60, experience == \"beginner\" )", "late-beginner");
        finding("r.no-race", "LastRace( ) Runner( experience == \"beginner\" )", "raced");
        finding("r.other-item", "Considering( what == \"sauna\" ) Runner( massKg > 50 )", "heavy");
        Evaluation evaluation = evaluate();
        assertThat(evaluation.findings()).isEmpty();
        assertThat(evaluation.advice().missing()).hasSize(1);
        assertThat(evaluation.advice().missing().get(0).fact()).isEqualTo("athlete.experience");
        assertThat(evaluation.advice().missing().get(0).neededBy()).containsExactly("r.beginner");
    }

    @Test
    void whatAKnownValueRulesOutIsNotAskedForAlsoWhereAnUnknownOneWouldDo() {
        folder.file("questions.yaml", "athlete.experience: {ask: \"How long have you been running?\"}\n");
        finding("r.young", "Runner( experience == \"beginner\", ageYears == null || ageYears < 50 )", "young");
        finding("r.light", "Runner( experience == \"beginner\", massKg == null || massKg < 50 )", "light");
        assertThat(evaluate().advice().missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.neededBy()).containsExactly("r.light"));
    }

    private void finding(String name, String when, String finding) {
        rule(name, "", when, "conclude.finding( \"" + finding + "\" );");
    }

    private void advice(String name, String verdict, String topic, String when) {
        rule(
                name,
                "@topic(\"" + topic + "\") @verdict(\"" + verdict + "\") @priority(\"essential\")",
                when,
                "conclude.advise();");
    }

    private void rule(String name, String annotations, String when, String then) {
        citing("S0-01", name, annotations, when, then);
    }

    private void citing(String guidance, String name, String annotations, String when, String then) {
        folder.title(name, "title of " + name);
        rules.add("// Of the test.\nrule \"" + name + "\"\n    @guidance(\"" + guidance + "\") " + annotations
                + "\nwhen\n    " + when + "\nthen\n    " + then + "\nend\n");
    }

    private Evaluation evaluate() {
        return evaluate(ATHLETE);
    }

    private Evaluation evaluate(String athlete) {
        Rulebook rulebook = RulebookStore.in(cache)
                .load(folder.drl("r/r.drl", String.join("\n", rules)).folder());
        Evaluator evaluator = new Evaluator(rulebook);
        return evaluator.advise(read(athlete), null).evaluation();
    }

    private static AthleteFile read(String athlete) {
        Reading reading = new AthleteReader().read("test", athlete);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).file();
    }

    private static String withoutDigest(String advice) {
        return advice.replaceAll("sha256:[0-9a-f]{64}", "");
    }
}
