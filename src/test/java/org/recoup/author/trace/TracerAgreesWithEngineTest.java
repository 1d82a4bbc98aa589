package org.recoup.author.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.recoup.conclude.Finding;
import org.recoup.drl.Rule;
import org.recoup.drl.RuleFile;
import org.recoup.drl.Truth;
import org.recoup.engine.ConditionFault;
import org.recoup.engine.Engine;
import org.recoup.engine.ExecutableRule;
import org.recoup.facts.Facts;
import org.recoup.testing.AthleteGenerator;
import org.recoup.testing.Fired;

/**
 * The tracer reads rules for itself; this holds it to what the engine does with them, over every kind of condition and
 * many runners of whom something is always unknown.
 */
class TracerAgreesWithEngineTest {
    private static final int RUNNERS = 120;
    private static final AthleteGenerator GENERATOR = new AthleteGenerator(7);

    private static final List<String> CONDITIONS = List.of(
            // Comparisons, with unknown values among them
            "Runner( ageYears >= 40 )",
            "Runner( ageYears > 39.5 )",
            "Runner( ageYears < 30 )",
            "Morning( sleepHours < 7 )",
            "Morning( sleepHours <= 7.0 )",
            "Morning( fatigue == 3 )",
            "Morning( fatigue != null, fatigue != 3 )",
            "Morning( fatigue == null )",
            "Morning( mood == 4 )",
            "Morning( mood == 4.0 )",
            "Morning( stiff == true )",
            "DoneSession( run )",
            "Morning( stiff == false )",
            "Morning( appetite == \"normal\" )",
            "Runner( sex in ( \"male\", \"other\" ) )",
            "Runner( ageYears in ( 30, 31, 32, 33, 34, 35 ) )",
            "Runner( conditions contains \"kidney\" )",
            "Runner( conditions != null, conditions not contains \"kidney\" )",
            "Runner( dislikes == null || dislikes not contains \"sauna\" )",
            "Runner( \"sauna\" memberOf equipment )",
            "Runner( sex matches \"m.*\" )",
            "Runner( conditions != null, conditions.size > 0 )",
            // Logic
            "Morning( fatigue > 4 || soreness > 4 )",
            "Morning( fatigue > 4 && soreness > 4 )",
            "Morning( fatigue > 2 && ( soreness > 2 || stress > 4 ) )",
            "Runner( ageYears >= 40, sex == \"female\", massKg > 55 )",
            // Arithmetic
            "Runner( ageYears != null, ageYears * 2 + 1 > 80 )",
            "Runner( ageYears != null, ageYears / 2 == 20 )",
            "Morning( fatigue != null, soreness != null, fatigue + soreness > 6 )",
            "Morning( fatigue != null, soreness != null, fatigue - soreness >= 1.5 )",
            "Load( load7 != null, load7 / 7 > 60 )",
            // Joins
            "$r : Runner( ) Load( restDays7 != null, restDays7 < $r.ageYears )",
            "Morning( $f : fatigue ) Wellness( fatigueMean7 > $f )",
            "Morning( $f : fatigue != null ) Wellness( fatigueMean7 != null, fatigueMean7 < $f )",
            "DoneSession( $i : index, hard == true ) DoneSession( index != $i, hard == true )",
            "DoneSession( latest == true, $d : durationMin ) ComingSession( durationMin > $d )",
            "$a : DoneSession( ) DoneSession( hoursSinceStart > $a.hoursSinceStart + 24 )",
            "$s : DoneSession( rpe > 5 ) ComingSession( hard == true, hoursUntil < $s.hoursSinceStart )",
            // Not, exists, or, forall
            "not DoneSession( hard == true )",
            "not DoneSession( rpe > 6 )",
            "not Symptom( )",
            "not Considering( what == \"sauna\" )",
            "exists DoneSession( rpe > 5 )",
            "Runner( ) exists( DoneSession( hard == true ) and not ComingSession( hard == true ) )",
            "not( DoneSession( hard == true ) and ComingSession( hard == true ) )",
            "$s : DoneSession( ) not DoneSession( hoursSinceStart < $s.hoursSinceStart )",
            "( DoneSession( hard == true ) or ComingSession( hard == true ) ) Runner( ageYears > 30 )",
            "Runner( sex == \"male\" ) or Runner( ageYears < 25 )",
            "Runner( $age : ageYears ) ( Morning( fatigue > 4 ) or Load( restDays7 < 2 ) )",
            "forall( DoneSession( rpe < 6 ) )",
            "Finding( name == \"in-taper\" )",
            "not Finding( name == \"in-taper\" )",
            // Accumulate and collect
            "accumulate( DoneSession( $d : durationMin ); $n : count( $d ); $n >= 2 )",
            "accumulate( DoneSession( $d : durationMin ); $n : sum( $d ); $n > 100 )",
            "accumulate( DoneSession( $r : rpe ); $n : max( $r ); $n > 5 )",
            "accumulate( DoneSession( $r : rpe, rpe != null ); $n : min( $r ); $n < 4 )",
            "accumulate( DoneSession( $r : rpe, rpe != null ); $n : average( $r ); $n > 3.5 )",
            "accumulate( DoneSession( $l : load, load != null ); $n : sum( $l ), $c : count( $l ); $n > 300, $c > 1 )",
            "Number( this > 100 ) from accumulate( DoneSession( $d : durationMin ), sum( $d ) )",
            "$n : Number( ) from accumulate( DoneSession( hard == true, $d : durationMin ), count( $d ) ) Load( hardDays7 > $n )",
            "java.util.List( size >= 2 ) from collect( DoneSession( durationMin > 40 ) )",
            "$r : Runner( conditions != null ) String( this == \"kidney\" ) from $r.conditions",
            "Runner( $age : ageYears != null ) eval( $age > 40 )");

    /** Where an engine that knows no unknown takes one for true, and for which rules would be wrong. */
    private static final List<String> NEGATIVE = List.of(
            "Morning( fatigue != 3 )",
            "Morning( stiff != true )",
            "Morning( appetite != \"low\" )",
            "Runner( sex not in ( \"male\", \"other\" ) )",
            "Runner( conditions not contains \"kidney\" )",
            "Morning( !( fatigue > 4 ) )",
            "Morning( !( fatigue > 4 || soreness > 4 ) )");

    private static final List<String> ALL =
            Stream.concat(CONDITIONS.stream(), NEGATIVE.stream()).toList();

    private static final List<Rule> RULES = new ArrayList<>();
    private static KieContainer container;

    private static void compile() {
        StringBuilder drl = new StringBuilder(
                "package recoup.rules\nimport org.recoup.facts.*\nimport org.recoup.conclude.Finding\n");
        for (int i = 0; i < ALL.size(); i++) {
            drl.append("rule \"r")
                    .append(i)
                    .append("\"\nwhen\n  ")
                    .append(ALL.get(i))
                    .append("\nthen\nend\n");
        }
        RuleFile file = RuleFile.read("rules.drl", drl.toString());
        assertThat(file.faults()).isEmpty();
        RULES.addAll(file.rules());
        for (Rule rule : RULES) {
            ExecutableRule ready = new ExecutableRule(rule.name(), 0, rule.when(), List.of());
            try {
                Engine.prove(ready);
                READY.add(ready);
            } catch (ConditionFault notForRules) {
                assertThat(notForRules.span().line()).isPositive();
            }
        }
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/recoup/rules/rules.drl", drl.toString());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        container = services.newKieContainer(services.getRepository().getDefaultReleaseId());
    }

    static Stream<Integer> rules() {
        return Stream.iterate(0, i -> i + 1).limit(CONDITIONS.size());
    }

    private static final List<ExecutableRule> READY = new ArrayList<>();
    private static final List<Set<String>> FIRED = new ArrayList<>();
    private static final List<Set<String>> FIRED_HERE = new ArrayList<>();
    private static final List<List<Object>> FACTS = new ArrayList<>();

    @BeforeAll
    static void runTheEngine() {
        compile();
        for (int n = 0; n < RUNNERS; n++) {
            List<Object> facts =
                    new ArrayList<>(Facts.of(GENERATOR.athlete(n), null).all());
            if (n % 3 == 0) {
                facts.add(new Finding("in-taper"));
            }
            FACTS.add(facts);
        }
        KieBase ours = Engine.ready(READY).rules();
        for (List<Object> facts : FACTS) {
            FIRED.add(Fired.in(container.newKieSession(), facts));
            FIRED_HERE.add(Fired.in(ours.newKieSession(), facts));
        }
    }

    private static boolean isReady(Rule rule) {
        return READY.stream().anyMatch(each -> each.name().equals(rule.name()));
    }

    @Test
    void mostConditionsAreForRules() {
        assertThat(READY).hasSizeGreaterThan(ALL.size() * 3 / 4);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theTracerFiresWhatTheEngineFires(int number) {
        Rule rule = RULES.get(number);
        List<Integer> differing = new ArrayList<>();
        int firing = 0;
        for (int n = 0; n < RUNNERS; n++) {
            RuleTrace trace = new RuleTracer(FACTS.get(n)).trace(rule);
            boolean expected = FIRED.get(n).contains(rule.name());
            firing += expected ? 1 : 0;
            boolean asHere = !isReady(rule) || FIRED_HERE.get(n).contains(rule.name()) == expected;
            if (trace.fires() != expected || !trace.followed() || !asHere) {
                differing.add(n);
            }
            assertThat(TraceText.whyNot(trace).isEmpty()).isEqualTo(trace.fires());
        }
        assertThat(differing)
                .as(
                        "runners on whom tracer and engine differ over %s, which fires for %d",
                        CONDITIONS.get(number), firing)
                .isEmpty();
    }

    static Stream<Integer> negatives() {
        return Stream.iterate(CONDITIONS.size(), i -> i + 1).limit(NEGATIVE.size());
    }

    @ParameterizedTest
    @MethodSource("negatives")
    void whatIsUnknownSatisfiesNoNegative(int number) {
        Rule rule = RULES.get(number);
        int firing = 0;
        int firingInPlainEngine = 0;
        for (int n = 0; n < RUNNERS; n++) {
            boolean fires = FIRED_HERE.get(n).contains(rule.name());
            boolean inPlainEngine = FIRED.get(n).contains(rule.name());
            RuleTrace trace = new RuleTracer(FACTS.get(n)).trace(rule);
            assertThat(trace.fires()).as("runner %d", n).isEqualTo(fires);
            // The plain engine adds the unknown ones, and differs in nothing else.
            assertThat(inPlainEngine).as("runner %d", n).isEqualTo(fires || trace.truth() == Truth.UNKNOWN);
            firing += fires ? 1 : 0;
            firingInPlainEngine += inPlainEngine ? 1 : 0;
        }
        assertThat(firing).isPositive().isLessThan(firingInPlainEngine);
    }
}
