package org.recoup.bench.engines;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.recoup.facts.Fact;
import org.recoup.facts.Facts;
import org.recoup.facts.Load;
import org.recoup.facts.Morning;
import org.recoup.facts.Plan;
import org.recoup.facts.Runner;
import org.recoup.facts.Sleep;

/**
 * Rules of the shapes that rulebooks have (one value, counts and means of weeks, absence, dates, and what follows from
 * other conclusions), each written for wide facts in Java and in DRL, and for raw rows in DRL. A rule comes after those
 * that it rests on.
 */
final class Subset {
    /**
     * A rule that concludes its own name.
     *
     * @param type the fact it looks at
     * @param test whether it holds for that fact
     * @param wide the same as constraints of DRL
     * @param raw the same as patterns of DRL on raw rows
     * @param all conclusions it rests on
     * @param none conclusions that must be absent
     */
    record OneRule<T extends Fact>(
            String name,
            Class<T> type,
            Predicate<T> test,
            String wide,
            String raw,
            List<String> all,
            List<String> none) {
        boolean holds(@Nullable Fact fact) {
            return fact != null && test.test(type.cast(fact));
        }
    }

    static final List<OneRule<?>> RULES = List.of(
            of(
                    "tired",
                    Morning.class,
                    it -> atLeast(it.fatigue(), 6),
                    "fatigue >= 6",
                    "RawDay( daysAgo <= 1, $ago : daysAgo, fatigue >= 6 ) not RawDay( daysAgo < $ago )",
                    List.of(),
                    List.of()),
            of(
                    "exhausted",
                    Morning.class,
                    it -> atLeast(it.fatigue(), 8),
                    "fatigue >= 8",
                    "RawDay( daysAgo <= 1, $ago : daysAgo, fatigue >= 8 ) not RawDay( daysAgo < $ago )",
                    List.of(),
                    List.of()),
            of(
                    "sore",
                    Morning.class,
                    it -> atLeast(it.soreness(), 5),
                    "soreness >= 5",
                    "RawDay( daysAgo <= 1, $ago : daysAgo, soreness >= 5 ) not RawDay( daysAgo < $ago )",
                    List.of(),
                    List.of()),
            of(
                    "stressed",
                    Morning.class,
                    it -> atLeast(it.stress(), 4),
                    "stress >= 4",
                    "RawDay( daysAgo <= 1, $ago : daysAgo, stress >= 4 ) not RawDay( daysAgo < $ago )",
                    List.of(),
                    List.of()),
            of(
                    "low-mood",
                    Morning.class,
                    it -> atMost(it.mood(), 2),
                    "mood <= 2",
                    "RawDay( daysAgo <= 1, $ago : daysAgo, mood <= 2 ) not RawDay( daysAgo < $ago )",
                    List.of(),
                    List.of()),
            of(
                    "unmotivated",
                    Morning.class,
                    it -> atMost(it.motivation(), 2),
                    "motivation <= 2",
                    "RawDay( daysAgo <= 1, $ago : daysAgo, motivation <= 2 ) not RawDay( daysAgo < $ago )",
                    List.of(),
                    List.of()),
            of(
                    "dark-urine",
                    Morning.class,
                    it -> atLeast(it.urineColour(), 5),
                    "urineColour >= 5",
                    "RawDay( daysAgo <= 1, $ago : daysAgo, urineColour >= 5 ) not RawDay( daysAgo < $ago )",
                    List.of(),
                    List.of()),
            of(
                    "short-night",
                    Morning.class,
                    it -> below(it.sleepHours(), 7),
                    "sleepHours < 7",
                    "RawDay( daysAgo <= 1, $ago : daysAgo, sleepHours < 7 ) not RawDay( daysAgo < $ago )",
                    List.of(),
                    List.of()),
            of(
                    "poor-night",
                    Morning.class,
                    it -> atMost(it.sleepQuality(), 2),
                    "sleepQuality <= 2",
                    "RawDay( daysAgo <= 1, $ago : daysAgo, sleepQuality <= 2 ) not RawDay( daysAgo < $ago )",
                    List.of(),
                    List.of()),
            of(
                    "ill",
                    Morning.class,
                    it -> "below-neck-or-fever".equals(it.illness()),
                    "illness == \"below-neck-or-fever\"",
                    "RawDay( daysAgo <= 1, $ago : daysAgo, illness == \"below-neck-or-fever\" ) not RawDay( daysAgo < $ago )",
                    List.of(),
                    List.of()),
            of(
                    "drank",
                    Morning.class,
                    it -> atLeast(it.alcoholUnits(), 2),
                    "alcoholUnits >= 2",
                    "RawDay( daysAgo <= 1, $ago : daysAgo, alcoholUnits >= 2 ) not RawDay( daysAgo < $ago )",
                    List.of(),
                    List.of()),
            of(
                    "older",
                    Runner.class,
                    it -> atLeast(it.ageYears(), 50),
                    "ageYears >= 50",
                    "RawRunner( ageYears >= 50 )",
                    List.of(),
                    List.of()),
            of(
                    "minor",
                    Runner.class,
                    it -> below(it.ageYears(), 18),
                    "ageYears < 18",
                    "RawRunner( ageYears < 18 )",
                    List.of(),
                    List.of()),
            of(
                    "beginner",
                    Runner.class,
                    it -> "beginner".equals(it.experience()),
                    "experience == \"beginner\"",
                    "RawRunner( experience == \"beginner\" )",
                    List.of(),
                    List.of()),
            of(
                    "many-runs",
                    Load.class,
                    it -> atLeast(it.runs7(), 5),
                    "runs7 >= 5",
                    "accumulate( RawSession( run == true, daysAgo < 7 ); $runs : count(); $runs >= 5 )",
                    List.of(),
                    List.of()),
            of(
                    "few-runs",
                    Load.class,
                    it -> atMost(it.runs7(), 2),
                    "runs7 <= 2",
                    "RawRunner( sessionsAsked == true ) accumulate( RawSession( run == true, daysAgo < 7 ); $runs : count(); $runs <= 2 )",
                    List.of(),
                    List.of()),
            of(
                    "big-week",
                    Load.class,
                    it -> atLeast(it.km7(), 50),
                    "km7 >= 50",
                    "not RawSession( run == true, daysAgo < 7, km == null ) accumulate( RawSession( run == true, daysAgo < 7, $km : km ); $sum : sum( $km ); $sum >= 50 )",
                    List.of(),
                    List.of()),
            of(
                    "often-exhausting",
                    Load.class,
                    it -> atLeast(it.exhaustingRuns14(), 2),
                    "exhaustingRuns14 >= 2",
                    "accumulate( RawSession( run == true, daysAgo < 14, rpe >= 8 ); $runs : count(); $runs >= 2 )",
                    List.of(),
                    List.of()),
            of(
                    "no-strength",
                    Load.class,
                    it -> isZero(it.strength14()),
                    "strength14 == 0",
                    "RawRunner( sessionsAsked == true ) not RawSession( strength == true, daysAgo < 15 )",
                    List.of(),
                    List.of()),
            of(
                    "short-week",
                    Sleep.class,
                    it -> below(it.meanHours7(), 7),
                    "meanHours7 < 7",
                    "accumulate( RawDay( daysAgo < 7, sleepHours != null, $h : sleepHours ); $mean : average( $h ), $nights : count(); $nights >= 5, $mean < 7 )",
                    List.of(),
                    List.of()),
            of(
                    "poor-nights",
                    Sleep.class,
                    it -> atLeast(it.poorNights7(), 2),
                    "poorNights7 >= 2",
                    "accumulate( RawDay( daysAgo < 7, sleepQuality <= 2 ); $nights : count(); $nights >= 2 )",
                    List.of(),
                    List.of()),
            of(
                    "two-short-nights",
                    Sleep.class,
                    it -> below(it.lastTwoNightsMaxHours(), 6.5),
                    "lastTwoNightsMaxHours < 6.5",
                    "RawDay( daysAgo == 0, sleepHours < 6.5 ) RawDay( daysAgo == 1, sleepHours < 6.5 )",
                    List.of(),
                    List.of()),
            of(
                    "race-soon",
                    Plan.class,
                    it -> atLeast(it.daysToRace(), 0) && atMost(it.daysToRace(), 14),
                    "daysToRace >= 0, daysToRace <= 14",
                    "RawPlan( daysToRace >= 0, daysToRace <= 14 )",
                    List.of(),
                    List.of()),
            of(
                    "race-week",
                    Plan.class,
                    it -> atLeast(it.daysToRace(), 0) && below(it.daysToRace(), 7),
                    "daysToRace >= 0, daysToRace < 7",
                    "RawPlan( daysToRace >= 0, daysToRace < 7 )",
                    List.of(),
                    List.of()),
            of(
                    "recovery-week-due",
                    Plan.class,
                    it -> atLeast(it.weeksSinceRecoveryWeek(), 4),
                    "weeksSinceRecoveryWeek >= 4",
                    "RawPlan( daysSinceRecoveryWeek >= 28 )",
                    List.of(),
                    List.of()),
            of(
                    "tired-and-short",
                    Runner.class,
                    it -> true,
                    "",
                    "RawRunner( )",
                    List.of("tired", "short-night"),
                    List.of()),
            of(
                    "back-off",
                    Runner.class,
                    it -> true,
                    "",
                    "RawRunner( )",
                    List.of("tired-and-short", "stressed"),
                    List.of()),
            of(
                    "older-and-loaded",
                    Runner.class,
                    it -> true,
                    "",
                    "RawRunner( )",
                    List.of("older", "many-runs"),
                    List.of()),
            of(
                    "tired-before-race",
                    Runner.class,
                    it -> true,
                    "",
                    "RawRunner( )",
                    List.of("race-soon", "tired"),
                    List.of()),
            of(
                    "beginner-too-hard",
                    Runner.class,
                    it -> true,
                    "",
                    "RawRunner( )",
                    List.of("beginner", "often-exhausting"),
                    List.of()),
            of("run-down", Runner.class, it -> true, "", "RawRunner( )", List.of("poor-nights", "sore"), List.of()),
            of(
                    "rested",
                    Runner.class,
                    it -> true,
                    "",
                    "RawRunner( )",
                    List.of(),
                    List.of("tired", "sore", "short-night")),
            of(
                    "race-ready",
                    Runner.class,
                    it -> true,
                    "",
                    "RawRunner( )",
                    List.of("race-week"),
                    List.of("ill", "tired-and-short")),
            of(
                    "loaded-without-strength",
                    Runner.class,
                    it -> true,
                    "",
                    "RawRunner( )",
                    List.of("many-runs", "no-strength"),
                    List.of("older")),
            of(
                    "carry-on",
                    Runner.class,
                    it -> true,
                    "",
                    "RawRunner( )",
                    List.of("many-runs"),
                    List.of("run-down", "back-off", "ill")));

    private static final Set<Class<?>> TYPES =
            RULES.stream().map(OneRule::type).collect(Collectors.toUnmodifiableSet());

    private Subset() {}

    private static <T extends Fact> OneRule<T> of(
            String name,
            Class<T> type,
            Predicate<T> test,
            String wide,
            String raw,
            List<String> all,
            List<String> none) {
        return new OneRule<>(name, type, test, wide, raw, all, none);
    }

    /** The facts that some rule looks at; a fact that none does costs its insertion and changes nothing. */
    static List<Fact> looksAt(Facts facts) {
        return facts.all().stream().filter(it -> TYPES.contains(it.getClass())).toList();
    }

    /** The rule of this name. */
    static OneRule<?> rule(String name) {
        return RULES.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    /** The conditions on conclusions, as patterns of DRL. */
    static String onConclusions(OneRule<?> rule) {
        return Stream.concat(
                        rule.all().stream().map(it -> "    Finding( name == \"" + it + "\" )\n"),
                        rule.none().stream().map(it -> "    not Finding( name == \"" + it + "\" )\n"))
                .reduce("", String::concat);
    }

    static boolean atLeast(@Nullable Number value, double bound) {
        return value != null && value.doubleValue() >= bound;
    }

    static boolean atMost(@Nullable Number value, double bound) {
        return value != null && value.doubleValue() <= bound;
    }

    static boolean below(@Nullable Number value, double bound) {
        return value != null && value.doubleValue() < bound;
    }

    static boolean isZero(@Nullable Integer value) {
        return value != null && value == 0;
    }
}
