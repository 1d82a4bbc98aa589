package org.recoup.author.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.recoup.author.trace.ConditionTrace.Outcome;
import org.recoup.conclude.Finding;
import org.recoup.drl.Rule;
import org.recoup.drl.RuleFile;
import org.recoup.drl.Truth;
import org.recoup.facts.DoneSession;
import org.recoup.facts.Facts;
import org.recoup.read.AthleteReader;
import org.recoup.scenario.AthleteChanges;

class RuleTracerTest {
    @Test
    void aNumberIsShownWithItsBoundAndItsDistance() {
        RuleTrace trace = trace("Morning( sleepHours < 7 )", "days[D].sleepHours=7.4");
        Observed test = Objects.requireNonNull(trace.firstFailed())
                .failed()
                .get(0)
                .tests()
                .get(0);
        assertThat(trace.fires()).isFalse();
        assertThat(trace.truth()).isEqualTo(Truth.FALSE);
        assertThat(test.field()).isEqualTo("sleepHours");
        assertThat(test.value()).isEqualTo(7.4);
        assertThat(test.bound()).isEqualTo(7);
        assertThat(Objects.requireNonNull(test.distance())).isCloseTo(0.4, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(TraceText.whyNot(trace)).containsExactly("Morning sleepHours is 7.4 h; fires below 7 h [/days/0]");
    }

    @Test
    void anUnknownValueLeavesTheRuleUnknown() {
        RuleTrace trace = trace("Morning( sleepHours < 7 )", "days[D].fatigue=3");
        assertThat(trace.fires()).isFalse();
        assertThat(trace.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(TraceText.whyNot(trace)).containsExactly("Morning sleepHours is unknown; fires below 7 h [/days/0]");
    }

    @Test
    void whatIsDividedByZeroIsUnknown() {
        for (String test :
                List.of("stress / fatigue > 3", "stress / fatigue != 3", "meals / 0 < 3", "3.5 % fatigue < 1")) {
            RuleTrace trace =
                    trace("Morning( " + test + " )", "days[D].fatigue=0", "days[D].stress=0", "days[D].meals=3");
            assertThat(trace.followed()).isTrue();
            assertThat(trace.truth()).as(test).isEqualTo(Truth.UNKNOWN);
        }
    }

    @Test
    void aKnownFalsehoodOutweighsAnUnknown() {
        assertThat(trace("Morning( sleepHours < 7, fatigue > 5 )", "days[D].fatigue=3")
                        .truth())
                .isEqualTo(Truth.FALSE);
        assertThat(trace("Morning( sleepHours < 7 || fatigue > 2 )", "days[D].fatigue=3")
                        .truth())
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void aFactThatIsNotThereIsNamed() {
        assertThat(whyNot("Morning( sleepHours < 7 )", "athlete.age=30"))
                .containsExactly("there is no Morning; fires at one with sleepHours < 7");
        assertThat(whyNot("Symptom( sign == \"fainting\" )"))
                .containsExactly("there is no Symptom; fires at one with sign == \"fainting\"");
    }

    @Test
    void aMissingFindingIsNamedAndNoOtherIsTakenForIt() {
        RuleTrace trace = trace("Finding( name == \"older-runner\" )", List.of(new Finding("in-taper")));
        assertThat(Objects.requireNonNull(trace.firstFailed()).outcome()).isEqualTo(Outcome.NO_FACT);
        assertThat(TraceText.whyNot(trace)).containsExactly("the finding older-runner was not concluded");
    }

    @Test
    void whatMustNotBeThereIsNamedWithItsValues() {
        assertThat(whyNot("not Considering( what == \"sauna\" )", "considering[+]={what: sauna}"))
                .containsExactly("Considering (what sauna) [/considering/0] is there, and must not be");
        assertThat(TraceText.whyNot(trace("not Finding( name == \"in-taper\" )", List.of(new Finding("in-taper")))))
                .containsExactly("the finding in-taper is there, and must not be");
    }

    @Test
    void theFactThatComesNearestIsShown() {
        RuleTrace trace = trace(
                "DoneSession( latest == true, rpe >= 7 )",
                "sessions[DT07:00]={durationMin: 40, rpe: 6}",
                "sessions[D-1T07:00]={durationMin: 40, rpe: 9}");
        ConditionTrace failed = Objects.requireNonNull(trace.firstFailed());
        assertThat(((DoneSession) Objects.requireNonNull(failed.fact())).index())
                .isZero();
        assertThat(TraceText.whyNot(trace))
                .containsExactly("DoneSession rpe is 6 of 10; fires at 7 of 10 or more [/sessions/0]");
    }

    @Test
    void theSessionThatFitsAndIsNotTheLatestIsShownRatherThanTheOneAfterIt() {
        assertThat(whyNot(
                        "DoneSession( latest == true, race == true )",
                        "sessions[DT07:00]={durationMin: 40, kind: race}",
                        "sessions[DT12:00]={durationMin: 40, kind: easy}"))
                .containsExactly("DoneSession latest is false; fires at true [/sessions/0]");
    }

    @Test
    void whatIsConsideredIsNotTakenForSomethingElse() {
        assertThat(whyNot(
                        "Considering( what == \"coffee\", hoursUntil < 2 )",
                        "considering[+]={what: nap, at: DT19:00}",
                        "considering[+]={what: coffee, at: DT23:00}"))
                .containsExactly("Considering hoursUntil is 5 h; fires below 2 h [/considering/1]");
    }

    @Test
    void anUnknownFieldIsOneReasonHoweverMuchIsAskedOfIt() {
        RuleTrace trace = trace(
                "Runner( conditions != null, conditions not contains \"kidney\", conditions not contains \"diabetes\" )");
        assertThat(trace.failures()).isEqualTo(1);
        assertThat(TraceText.whyNot(trace))
                .containsExactly("Runner conditions is unknown; fires where it holds none of kidney, diabetes");
    }

    @Test
    void ofANegationTheOppositeIsSaid() {
        assertThat(whyNot("Morning( !( fatigue > 4 || stiff == true ) )", "days[D]={fatigue: 6, stiff: false}"))
                .containsExactly("Morning fatigue is 6 of 10; fires at 4 of 10 or less [/days/0]");
    }

    @Test
    void ofAlternativesThatHoldNoneIsBlamed() {
        RuleTrace trace = trace(
                "Morning( ( fatigue > 4 || soreness > 4 ) && mood < 3 )", "days[D]={fatigue: 6, soreness: 1, mood: 4}");
        assertThat(TraceText.whyNot(trace)).containsExactly("Morning mood is 4 of 5; fires below 3 of 5 [/days/0]");
    }

    @Test
    void everyConditionThatFailsIsNamed() {
        assertThat(whyNot(
                        "Runner( ageYears >= 50, sex == \"male\" ) Morning( fatigue > 5 )",
                        "athlete.age=49",
                        "athlete.sex=male",
                        "days[D].fatigue=5"))
                .containsExactly(
                        "Runner ageYears is 49 years; fires at 50 years or more",
                        "Morning fatigue is 5 of 10; fires above 5 of 10 [/days/0]");
    }

    @Test
    void aBoundFromAnotherFactIsNamedWithItsValue() {
        assertThat(whyNot("Morning( $f : fatigue ) Morning( soreness > $f )", "days[D]={fatigue: 4, soreness: 3}"))
                .containsExactly("Morning soreness is 3 of 10; fires above $f, which is 4 of 10 [/days/0]");
    }

    @Test
    void aJoinIsFollowedOverAllFacts() {
        String[] sessions = {
            "sessions[D-2T07:00]={durationMin: 40, rpe: 8}",
            "sessions[D-1T07:00]={durationMin: 60, rpe: 8}",
            "sessions[DT07:00]={durationMin: 50, rpe: 2}"
        };
        String join = "DoneSession( rpe > 7, $d : durationMin ) DoneSession( durationMin < $d, rpe ";
        assertThat(trace(join + "> 7 )", sessions).fires()).isTrue();
        assertThat(trace(join + "< 2 )", sessions).fires()).isFalse();
    }

    @Test
    void accumulatesAreWorkedOut() {
        String[] sessions = {
            "sessions[D-1T07:00]={durationMin: 40}", "sessions[DT07:00]={durationMin: 50}",
        };
        assertThat(trace("accumulate( DoneSession( $d : durationMin ); $sum : sum( $d ); $sum > 80 )", sessions)
                        .fires())
                .isTrue();
        assertThat(whyNot("accumulate( DoneSession( $d : durationMin ); $sum : sum( $d ); $sum > 95 )", sessions))
                .containsExactly("$sum is 90; fires above 95");
        assertThat(whyNot("accumulate( DoneSession( $d : durationMin ); $m : max( $d ); $m > 95 )"))
                .containsExactly("there is nothing to work out");
    }

    @Test
    void existsShowsWhatComesNearest() {
        assertThat(whyNot("exists( Morning( fatigue > 5 ) )", "days[D].fatigue=4"))
                .containsExactly("Morning fatigue is 4 of 10; fires above 5 of 10 [/days/0]");
    }

    @Test
    void aChoiceShowsTheBranchThatComesNearest() {
        assertThat(whyNot(
                        "( Morning( fatigue > 5, stress > 5 ) or Morning( soreness > 5 ) )",
                        "days[D]={fatigue: 4, stress: 1, soreness: 5}"))
                .containsExactly("Morning soreness is 5 of 10; fires above 5 of 10 [/days/0]");
    }

    @Test
    void anAlternativeInsideAConstraintShowsAllItsTests() {
        assertThat(whyNot("Morning( fatigue > 5 || soreness > 6 )", "days[D]={fatigue: 4}"))
                .containsExactly(
                        "Morning fatigue is 4 of 10; fires above 5 of 10, and soreness is unknown; fires above 6 of 10 [/days/0]");
    }

    @Test
    void nullCanBeAskedForInBothWays() {
        assertThat(whyNot("Runner( conditions != null )"))
                .containsExactly("Runner conditions is unknown; fires where it is known");
        assertThat(whyNot("Runner( conditions == null )", "athlete.conditions=[]"))
                .containsExactly("Runner conditions is empty; fires where it is unknown");
    }

    @Test
    void aNegativeOnAnUnknownIsNotTrue() {
        RuleTrace trace = trace("Runner( sex != \"male\" )");
        assertThat(trace.fires()).isFalse();
        assertThat(trace.truth()).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whatCannotBeFollowedIsSaid() {
        RuleTrace call = trace("Runner( ageYears.intValue() > 3 )", "athlete.age=40");
        assertThat(call.followed()).isFalse();
        assertThat(TraceText.whyNot(call)).containsExactly("the condition at 5:3 cannot be followed");
        assertThat(trace("Runner( agee > 3 )").followed()).isFalse();
    }

    @Test
    void aRuleWithoutConditionsFires() {
        assertThat(trace("").fires()).isTrue();
    }

    private static List<String> whyNot(String conditions, String... changes) {
        RuleTrace trace = trace(conditions, changes);
        assertThat(trace.fires()).isFalse();
        return TraceText.whyNot(trace);
    }

    private static RuleTrace trace(String conditions, String... changes) {
        return trace(conditions, List.of(), changes);
    }

    private static RuleTrace trace(String conditions, List<Finding> findings, String... changes) {
        ObjectNode athlete = JsonNodeFactory.instance.objectNode();
        athlete.putObject("athlete").put("id", "a");
        athlete.put("asOf", "2026-05-20T18:00");
        ObjectNode changed = AthleteChanges.apply(athlete, LocalDate.of(2026, 5, 20), List.of(changes));
        Facts facts =
                Facts.of(new AthleteReader().read("test", changed.toString()).orThrow(), null);
        List<Object> all = new ArrayList<>(facts.all());
        all.addAll(findings);
        RuleFile file = RuleFile.read("x.drl", """
                package recoup.rules
                import org.recoup.facts.*
                rule "a"
                when
                  %s
                then
                end
                """.formatted(conditions));
        assertThat(file.faults()).isEmpty();
        Rule rule = file.rules().get(0);
        return new RuleTracer(all).trace(rule);
    }
}
