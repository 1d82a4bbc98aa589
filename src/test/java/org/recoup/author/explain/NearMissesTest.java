package org.recoup.author.explain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.recoup.Recoup;
import org.recoup.advice.Overridden;
import org.recoup.athlete.AthleteFile;
import org.recoup.author.RuleTexts;
import org.recoup.author.explain.RuleAnswer.Outcome;
import org.recoup.author.explain.SmallestChange.Changed;
import org.recoup.author.explain.SmallestChange.Story;
import org.recoup.author.trace.WhyNot;
import org.recoup.drl.Condition;
import org.recoup.drl.Rule;
import org.recoup.drl.Span;
import org.recoup.engine.ConditionFault;
import org.recoup.engine.Engine;
import org.recoup.engine.ExecutableRule;
import org.recoup.scenario.Scenario;
import org.recoup.scenario.ScenarioSet;
import org.recoup.testing.Fired;

/**
 * Why-not is right on every rule of the rulebook: for each scenario in which a rule just does not fire it names what the
 * scenario is about. Held in three ways, none of which rests on how why-not comes to its answer: by the text of the rules,
 * by the engine, and by the smallest change to the athlete that makes the rule fire.
 */
class NearMissesTest {
    private static final Path RULES = Path.of("rules");

    /** Of the stories in which a rule fires, as many are looked at beside a near miss, the most alike. */
    private static final int STORIES_BESIDE = 3;

    private static final List<Miss> MISSES = new ArrayList<>();
    private static final Map<String, List<Story>> FIRING = new HashMap<>();
    private static Recoup recoup;
    private static RuleTexts texts;
    private static List<Scenario> scenarios;

    /** A scenario in which its rule does not fire, and what is said of it. */
    private record Miss(Scenario scenario, World world, RuleAnswer answer) {
        WhyNot whyNot() {
            return Objects.requireNonNull(answer.whyNot());
        }

        Rule rule() {
            return whyNot().trace().rule();
        }

        /** The places that are named, reason by reason. */
        List<Set<Span>> reasons() {
            return whyNot().causes().stream()
                    .flatMap(cause -> LeftOut.reasons(cause.condition()))
                    .toList();
        }

        String told(String problem) {
            return "\n" + scenario.rule() + " in \"" + scenario.name() + "\" ("
                    + scenario.place().file() + ":" + scenario.place().line() + "): " + problem + "\n    "
                    + String.join("\n    ", WhyNotText.lines(whyNot()));
        }
    }

    @BeforeAll
    static void ask() throws IOException {
        recoup = Recoup.shipped();
        texts = RuleTexts.of(recoup.rulebook(), null);
        scenarios = ScenarioSet.read(RULES).scenarios();
        for (Scenario scenario : scenarios) {
            if (scenario.rule() != null && scenario.fires()) {
                FIRING.computeIfAbsent(scenario.rule(), any -> new ArrayList<>())
                        .add(Story.of(scenario.athlete()));
            }
        }
        MISSES.addAll(scenarios.parallelStream()
                .filter(scenario -> scenario.rule() != null && !scenario.fires())
                .map(NearMissesTest::miss)
                // That it fires all the same is told by the test of the scenarios.
                .filter(miss -> miss.answer().whyNot() != null)
                .toList());
    }

    private static Miss miss(Scenario scenario) {
        World world = World.of(scenario.athlete(), recoup, texts);
        return new Miss(scenario, world, answer(world, Objects.requireNonNull(scenario.rule())));
    }

    private static RuleAnswer answer(World world, String rule) {
        Explainer explainer = new Explainer(recoup.rulebook(), texts, world.evaluation());
        return Objects.requireNonNull(explainer.whyNot(rule)).rules().get(0);
    }

    @Test
    void everyRuleHasNearMissesAndEachHasAReason() {
        Set<String> rules = new TreeSet<>();
        texts.rules().forEach(rule -> rules.add(rule.name()));
        MISSES.forEach(miss -> rules.remove(miss.rule().name()));
        assertThat(rules).as("rules without a near miss").isEmpty();
        assertThat(MISSES).allSatisfy(miss -> {
            assertThat(miss.answer().outcome()).isEqualTo(Outcome.SILENT);
            assertThat(miss.reasons()).as(miss.told("nothing is named")).isNotEmpty();
            assertThat(miss.whyNot().causes())
                    .allSatisfy(cause -> assertThat(cause.lines())
                            .as(miss.told("a line says nothing"))
                            .isNotEmpty()
                            .allMatch(line -> line.contains(" ") && !line.endsWith(" ")));
        });
    }

    @Test
    void whatIsNamedStandsAtItsPlaceInTheRule() {
        WhyNotJson json = new WhyNotJson(texts);
        Map<String, String> files = new HashMap<>();
        List<String> wrong = new ArrayList<>();
        for (Miss miss : MISSES) {
            JsonNode named = json.of(miss.whyNot());
            String file = files.computeIfAbsent(named.path("file").asText(), NearMissesTest::text);
            int begin = offset(file, named.path("line").asInt(), 1);
            String rule = file.substring(begin, file.indexOf("\nend", begin));
            assertThat(rule).startsWith("rule \"" + miss.rule().name() + "\"");
            List<JsonNode> places = new ArrayList<>();
            named.path("causes").forEach(cause -> places(cause, places));
            assertThat(places).as(miss.told("no place is named")).isNotEmpty();
            for (JsonNode place : places) {
                String written =
                        place.path(place.has("test") ? "test" : "condition").asText();
                int at = offset(
                                file,
                                place.path("line").asInt(),
                                place.path("column").asInt())
                        - begin;
                if (at < 0 || at > rule.length() || !oneLine(rule.substring(at)).startsWith(written)) {
                    wrong.add(miss.told("does not stand there: " + place));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The condition, what is inside it, and their tests. */
    private static void places(JsonNode condition, List<JsonNode> places) {
        places.add(condition);
        condition.path("tests").forEach(places::add);
        condition.path("inner").forEach(inner -> places(inner, places));
    }

    private static String text(String file) {
        try {
            return Files.readString(RULES.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int offset(String text, int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + column - 1;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Test
    void engineFiresTheRuleOnceAllThatIsNamedIsLeftOutAndNotBefore() {
        Map<String, List<Trial>> trials = new HashMap<>();
        for (Miss miss : MISSES) {
            List<Set<Span>> reasons = miss.reasons();
            List<Trial> ofTopic = trials.computeIfAbsent(miss.scenario().topic(), any -> new ArrayList<>());
            ofTopic.add(new Trial(miss, union(reasons), true));
            for (Set<Span> one : reasons) {
                List<Set<Span>> others = new ArrayList<>(reasons);
                others.remove(one);
                ofTopic.add(new Trial(miss, union(others), false));
            }
        }
        List<String> wrong = new ArrayList<>();
        trials.values().forEach(ofTopic -> tryOut(ofTopic, wrong));
        assertThat(wrong).isEmpty();
    }

    /**
     * A rule without some of what is named, on the facts of the near miss.
     *
     * @param fires whether it has to fire
     */
    private record Trial(Miss miss, Set<Span> without, boolean fires) {
        ExecutableRule rule() {
            List<Condition> when = LeftOut.of(miss.rule().when(), without);
            return new ExecutableRule(name(), 0, when, List.of());
        }

        String name() {
            return miss.rule().name() + " without "
                    + new TreeSet<>(without.stream().map(Span::toString).toList());
        }
    }

    private static Set<Span> union(List<Set<Span>> reasons) {
        return reasons.stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    private static void tryOut(List<Trial> trials, List<String> wrong) {
        Map<String, ExecutableRule> rules = new HashMap<>();
        trials.forEach(trial -> rules.computeIfAbsent(trial.name(), any -> trial.rule()));
        // Not to be asked: what is left binds a variable for what is not.
        rules.values().removeIf(rule -> !isReady(rule));
        KieBase engine = Engine.ready(List.copyOf(rules.values())).rules();
        Map<Miss, Set<String>> fired = new HashMap<>();
        for (Trial trial : trials) {
            Set<String> now = fired.computeIfAbsent(
                    trial.miss(),
                    miss -> Fired.in(engine.newKieSession(), miss.world().facts()));
            if (now.contains(trial.name()) != trial.fires() && (trial.fires() || rules.containsKey(trial.name()))) {
                wrong.add(trial.miss().told(trial.name() + (trial.fires() ? " does not fire" : " fires")));
            }
        }
    }

    private static boolean isReady(ExecutableRule rule) {
        try {
            Engine.prove(rule);
            return true;
        } catch (ConditionFault notReady) {
            return false;
        }
    }

    @Test
    void smallestChangeThatMakesTheRuleFireChangesWhatIsNamed() {
        assertThat(MISSES.parallelStream()
                        .flatMap(miss -> beside(miss).stream())
                        .toList())
                .isEmpty();
    }

    /** What is wrong; empty: nothing is. */
    private static List<String> beside(Miss miss) {
        String rule = miss.rule().name();
        SmallestChange change = new SmallestChange(miss.scenario().athlete());
        Predicate<AthleteFile> fires =
                athlete -> recoup.evaluate(athlete, null).fired().contains(rule);
        List<Changed> smallest = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (Story firing : mostAlike(rule, change)) {
            Changed changed = change.to(firing, fires);
            int edits = changed.edits().size();
            if (edits == 1 && unchanged(miss, changed).isEmpty()) {
                return List.of();
            }
            least = Math.min(least, edits);
            smallest.add(changed);
        }
        int most = least;
        smallest.removeIf(each -> each.edits().size() > most);
        List<String> wrong = new ArrayList<>();
        if (miss.reasons().size() > 1 && least > 1) {
            wrong.add(miss.told("several things keep it from firing, so it is no near miss; it would fire with one of "
                    + edits(smallest)));
        }
        if (!isChanged(miss, smallest)) {
            smallest.addAll(change.withoutOnePlanned(fires));
            if (!isChanged(miss, smallest)) {
                wrong.add(miss.told("it would fire with one of " + edits(smallest) + ", where "
                        + smallest.stream().map(each -> unchanged(miss, each)).toList() + " stay as they were"));
            }
        }
        return wrong;
    }

    private static List<Story> mostAlike(String rule, SmallestChange change) {
        return FIRING.getOrDefault(rule, List.of()).stream()
                .sorted(Comparator.comparingInt(story -> change.edits(story).size()))
                .limit(STORIES_BESIDE)
                .toList();
    }

    private static boolean isChanged(Miss miss, List<Changed> changes) {
        return changes.stream().anyMatch(each -> unchanged(miss, each).isEmpty());
    }

    private static List<String> unchanged(Miss miss, Changed change) {
        World hit = World.of(change.athlete(), recoup, texts);
        return new Twin(miss.world(), hit).unchanged(miss.whyNot());
    }

    private static List<List<SmallestChange.Edit>> edits(List<Changed> changes) {
        return changes.stream().map(Changed::edits).toList();
    }

    @Test
    void ruleThatWasSetAsideNamesOneThatFired() {
        List<String> wrong = new ArrayList<>();
        int setAside = 0;
        for (Scenario scenario : scenarios) {
            for (Map.Entry<String, String> expected :
                    scenario.expect().overridden().entrySet()) {
                setAside++;
                World world = World.of(scenario.athlete(), recoup, texts);
                RuleAnswer answer = answer(world, expected.getKey());
                List<String> by = answer.setAside().stream().map(Overridden::by).toList();
                if (answer.whyNot() != null
                        || !by.contains(expected.getValue())
                        || !by.stream().allMatch(world::fires)) {
                    wrong.add(expected + " in \"" + scenario.name() + "\": " + answer);
                }
            }
        }
        assertThat(setAside).isPositive();
        assertThat(wrong).isEmpty();
    }
}
