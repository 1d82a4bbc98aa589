package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.recoup.testing.AthleteBuilder.TODAY;
import static org.recoup.testing.AthleteBuilder.after;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recoup.facts.Evidence.Item;
import org.recoup.testing.AthleteBuilder;

class EvidenceTest {
    private static Facts facts(AthleteBuilder athlete) {
        return Facts.of(athlete.build(), null);
    }

    @Test
    void aValueOfTheFileIsPointedAt() {
        Facts facts = facts(new AthleteBuilder().athlete("age", 55, "massKg", 60.5, "conditions", Set.of("kidney")));
        assertThat(evidence(facts, facts.runner(), "ageYears")).containsExactly(new Item("/athlete/age", 55));
        assertThat(evidence(facts, facts.runner(), "massKg")).containsExactly(new Item("/athlete/massKg", 60.5));
        assertThat(evidence(facts, facts.runner(), "conditions"))
                .containsExactly(new Item("/athlete/conditions", List.of("kidney")));
        assertThat(evidence(facts, facts.runner(), "sex")).isEmpty();
    }

    @Test
    void ofAlternativesThoseThatExistArePointedAt() {
        Facts facts = facts(new AthleteBuilder().plan("raceDate", TODAY.plusDays(7)));
        assertThat(evidence(facts, facts.plan(), "phase")).containsExactly(new Item("/plan/raceDate", "2026-05-27"));
        assertThat(evidence(facts, facts.plan(), "given")).containsExactly(new Item("/plan", "given"));
    }

    @Test
    void theMomentIsOneOfTheFileOnlyWhereItStandsThere() {
        Facts facts = facts(new AthleteBuilder());
        assertThat(evidence(facts, facts.clock(), "hourOfDay")).containsExactly(new Item("/asOf", "2026-05-20T18:00"));
        Facts other = Facts.of(facts.file(), TODAY.atTime(6, 0));
        assertThat(evidence(other, other.clock(), "hourOfDay")).isEmpty();
    }

    @Test
    void anElementPointsAtItself() {
        Facts facts = facts(new AthleteBuilder()
                .session(2, "rpe", 9)
                .session(0, "rpe", 4, "durationMin", 50, "after", after("proteinG", 25, "modalities", List.of("nap")))
                .planned(1, "tempo", "time", "07:00")
                .considering("coffee", "mg", 90)
                .symptom("limping", "since", TODAY));
        DoneSession session = facts.doneSessions().get(0);
        assertThat(evidence(facts, session, "intensity")).containsExactly(new Item("/sessions/1/rpe", 4));
        assertThat(evidence(facts, session, "minutesSinceEnd"))
                .containsExactly(new Item("/sessions/1/start", "2026-05-20T07:00"));
        assertThat(evidence(facts, session, "proteinG")).containsExactly(new Item("/sessions/1/after/proteinG", 25));
        assertThat(evidence(facts, session, "afterModalities"))
                .containsExactly(new Item("/sessions/1/after/modalities", List.of("nap")));
        assertThat(evidence(facts, session, "afterLogged")).containsExactly(new Item("/sessions/1/after", "given"));
        assertThat(evidence(facts, session, "hoursToNext"))
                .containsExactly(new Item("/plan/sessions/0", "tempo on 2026-05-21"));
        assertThat(evidence(facts, facts.doneSessions().get(1), "proteinG")).isEmpty();
        assertThat(evidence(facts, facts.comingSessions().get(0), "hoursUntil"))
                .containsExactly(new Item("/plan/sessions/0/time", "07:00"));
        assertThat(evidence(facts, facts.considering().get(0), "mg"))
                .containsExactly(new Item("/considering/0/mg", 90));
        assertThat(evidence(facts, facts.symptoms().get(0), "daysSince"))
                .containsExactly(new Item("/symptoms/0/since", "2026-05-20"));
        assertThat(evidence(facts, facts.runner(), "symptomsAsked"))
                .containsExactly(new Item("/symptoms", List.of("limping")));
    }

    @Test
    void daysOfTheWindowArePointedAtTheNewestFirst() {
        AthleteBuilder athlete = new AthleteBuilder().daily("fatigue", 5, null, 6, 4, 3, 3, 3, 9);
        Facts facts = facts(athlete);
        assertThat(evidence(facts, facts.wellness(), "fatigueRaisedDays7"))
                .extracting(Item::pointer)
                .containsExactly(
                        "/days/6/fatigue",
                        "/days/5/fatigue",
                        "/days/4/fatigue",
                        "/days/3/fatigue",
                        "/days/2/fatigue",
                        "/days/1/fatigue");
        assertThat(evidence(facts, facts.wellness(), "fatigueRaisedRunDays")).hasSize(7);
        assertThat(evidence(facts, facts.wellness(), "entries7").get(0)).isEqualTo(new Item("/days/6", "2026-05-20"));
    }

    @Test
    void theMorningPointsAtItsOwnEntry() {
        Facts facts =
                facts(new AthleteBuilder().at("08:00").day(1, "fatigue", 6).day(3, "fatigue", 2));
        assertThat(evidence(facts, facts.morning(), "fatigue")).containsExactly(new Item("/days/1/fatigue", 6));
    }

    @Test
    void freeTimeIsThatOfToday() {
        Facts facts = facts(new AthleteBuilder().free("13:00-14:00"));
        assertThat(evidence(facts, facts.clock(), "napFreeMin"))
                .containsExactly(new Item("/days/0/free", List.of("13:00-14:00")));
    }

    @Test
    void sessionsOfTheWindowAreToldInAFewWords() {
        Facts facts = facts(new AthleteBuilder()
                .session(8, "kind", "race")
                .session(2, "kind", "easy", "rpe", 3)
                .session(3, "kind", "intervals")
                .session(1, "rpe", 8)
                .session(0, "sport", "ride", "rpe", 2));
        assertThat(evidence(facts, facts.load(), "sessions7"))
                .containsExactly(
                        new Item("/sessions/4", "ride on 2026-05-20"),
                        new Item("/sessions/3", "run on 2026-05-19"),
                        new Item("/sessions/1", "easy on 2026-05-18"),
                        new Item("/sessions/2", "intervals on 2026-05-17"));
        assertThat(evidence(facts, facts.load(), "hardDays7"))
                .extracting(Item::pointer)
                .containsExactly("/sessions/3", "/sessions/2");
        assertThat(evidence(facts, facts.load(), "runs7")).hasSize(3);
        assertThat(evidence(facts, facts.load(), "load7"))
                .containsExactly(
                        new Item("/sessions/4/rpe", 2), new Item("/sessions/3/rpe", 8), new Item("/sessions/1/rpe", 3));
        assertThat(evidence(facts, facts.spacing(), "hardGapDoneHours"))
                .extracting(Item::pointer)
                .containsExactly("/sessions/3", "/sessions/2");
    }

    @Test
    void spacingPointsAtTheSessionsItIsBetween() {
        Facts facts = facts(new AthleteBuilder()
                .session(5, "kind", "tempo")
                .session(1, "kind", "hills", "keySession", true)
                .session(0, "kind", "strength", "heavyLowerBody", true)
                .planned(0, "easy")
                .planned(1, "hills")
                .planned(2, "easy")
                .planned(-1, "tempo")
                .planned(3, "strength", "heavyLowerBody", true));
        assertThat(evidence(facts, facts.spacing(), "hardGapHours"))
                .containsExactly(
                        new Item("/sessions/1", "hills on 2026-05-19"),
                        new Item("/plan/sessions/1", "hills on 2026-05-21"));
        assertThat(evidence(facts, facts.spacing(), "keyToHardHours"))
                .containsExactly(
                        new Item("/sessions/1/keySession", true), new Item("/plan/sessions/1", "hills on 2026-05-21"));
        assertThat(evidence(facts, facts.spacing(), "heavyLegsToHillsHours"))
                .extracting(Item::pointer)
                .containsExactly("/sessions/2/heavyLowerBody", "/plan/sessions/1", "/plan/sessions/4");
    }

    @Test
    void otherChoicesOfSessionsShowNoOthers() {
        Facts facts = facts(new AthleteBuilder()
                .session(4, "kind", "race", "timeVsExpectedPct", 3)
                .session(3, "kind", "tempo", "timeVsExpectedPct", 1)
                .session(2, "kind", "easy", "rpe", 6)
                .session(1, "kind", "strength"));
        assertThat(evidence(facts, facts.performance(), "raceVsExpectedPct"))
                .containsExactly(new Item("/sessions/0/timeVsExpectedPct", 3));
        assertThat(evidence(facts, facts.performance(), "easyRunsFeltHard3"))
                .containsExactly(new Item("/sessions/2/rpe", 6));
        assertThat(evidence(facts, facts.load(), "strength14"))
                .containsExactly(new Item("/sessions/3", "strength on 2026-05-19"));
    }

    @Test
    void theTrendPointsAtWhatItCompared() {
        Facts facts = facts(new AthleteBuilder()
                .session(30, "kind", "tempo", "keySession", true, "distanceKm", 10, "durationMin", 50)
                .session(20, "kind", "tempo", "keySession", true, "distanceKm", 10, "durationMin", 51)
                .session(16, "kind", "long", "keySession", true, "distanceKm", 20, "durationMin", 110)
                .session(14, "kind", "tempo", "keySession", true, "distanceKm", 8, "durationMin", 40)
                .session(10, "kind", "tempo", "keySession", true, "distanceKm", 10, "durationMin", 52)
                .session(5, "timeVsExpectedPct", 4));
        assertThat(evidence(facts, facts.performance(), "keyTrend"))
                .containsExactly(
                        new Item("/sessions/4/durationMin", 52),
                        new Item("/sessions/1/durationMin", 51),
                        new Item("/sessions/0/durationMin", 50));
        Facts told = facts(new AthleteBuilder()
                .session(30, "keySession", true, "timeVsExpectedPct", 1)
                .session(20, "keySession", true, "timeVsExpectedPct", 2, "wbgtC", 30)
                .session(14, "kind", "race", "timeVsExpectedPct", 3)
                .session(10, "keySession", true, "timeVsExpectedPct", 4)
                .session(8, "keySession", true));
        for (String field : List.of("keyTrend", "weeksDeclining", "weeksWithoutProgress")) {
            assertThat(evidence(told, told.performance(), field))
                    .as(field)
                    .containsExactly(
                            new Item("/sessions/3/timeVsExpectedPct", 4), new Item("/sessions/0/timeVsExpectedPct", 1));
        }
    }

    @Test
    void aRunThatWasMeantToBeEasyPointsAtWhatSaysSo() {
        AthleteBuilder planned = new AthleteBuilder()
                .planned(-2, "mobility")
                .planned(-2, "recovery")
                .planned(-1, "rest")
                .planned(1, "easy");
        Facts byPlan = facts(planned.session(2, "rpe", 3));
        assertThat(evidence(byPlan, byPlan.easyRun(), "kind"))
                .containsExactly(new Item("/plan/sessions/1/kind", "recovery"));
        Facts byKind = facts(planned.session(1, "kind", "easy"));
        assertThat(evidence(byKind, byKind.easyRun(), "kind")).containsExactly(new Item("/sessions/1/kind", "easy"));
    }

    @Test
    void theHottestOfTheNextSevenDaysPointsAtNoDayAfterThem() {
        Facts facts = facts(
                new AthleteBuilder().planned(3, "intervals", "wbgtC", 28.5).planned(7, "tempo", "wbgtC", 30));
        assertThat(evidence(facts, facts.plan(), "hardWbgtNext7C"))
                .containsExactly(new Item("/plan/sessions/0/wbgtC", 28.5));
    }

    @Test
    void theDaysOfThePlanThatAreMeantArePointedAt() {
        Facts facts = facts(new AthleteBuilder()
                .planned(-7, "rest", "skipped", true)
                .planned(-3, "rest", "skipped", true)
                .planned(0, "tempo", "time", "06:00")
                .planned(1, "race")
                .planned(8, "race"));
        assertThat(evidence(facts, facts.plan(), "recoverySkipped7"))
                .containsExactly(new Item("/plan/sessions/1/skipped", true));
        assertThat(evidence(facts, facts.plan(), "todayKind"))
                .containsExactly(new Item("/plan/sessions/2/kind", "tempo"));
        assertThat(evidence(facts, facts.plan(), "raceNext7"))
                .containsExactly(new Item("/plan/sessions/3", "race on 2026-05-21"));
        assertThat(evidence(facts, facts.plan(), "restDayRunThrough"))
                .containsExactly(new Item("/plan/sessions/2", "tempo on 2026-05-20"));
    }

    @Test
    void atMostSevenEntriesOfAListAreShown() {
        AthleteBuilder athlete = new AthleteBuilder().sessions(7, 0).sessions(1, 0, "at", "12:00");
        for (int days = 0; days <= 7; days++) {
            athlete.planned(days, "race", "time", "19:00");
        }
        Facts facts = facts(athlete);
        assertThat(evidence(facts, facts.load(), "sessions7")).hasSize(7);
        assertThat(evidence(facts, facts.plan(), "raceNext7")).hasSize(7);
        Facts fewer =
                facts(new AthleteBuilder().sessions(7, 3).planned(6, "race").planned(7, "race"));
        assertThat(evidence(fewer, fewer.load(), "sessions7")).hasSize(4);
        assertThat(evidence(fewer, fewer.plan(), "raceNext7")).hasSize(1);
    }

    private static List<Item> evidence(Facts facts, Fact fact, String field) {
        return Evidence.of(facts, fact, FactTypes.of(fact.getClass()).field(field));
    }
}
