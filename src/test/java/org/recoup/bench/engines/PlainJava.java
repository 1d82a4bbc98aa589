package org.recoup.bench.engines;

import static org.recoup.bench.engines.Subset.atLeast;
import static org.recoup.bench.engines.Subset.atMost;
import static org.recoup.bench.engines.Subset.below;
import static org.recoup.bench.engines.Subset.isZero;

import java.util.HashSet;
import java.util.Set;
import org.recoup.facts.Facts;
import org.recoup.facts.Load;
import org.recoup.facts.Morning;
import org.recoup.facts.Plan;
import org.recoup.facts.Runner;
import org.recoup.facts.Sleep;

/** The rules by hand: as fast as it gets, with the order of the rules and their joins in the programmer's head. */
final class PlainJava implements Conclude.OnWideFacts {
    @Override
    public Set<String> conclusions(Facts facts) {
        Set<String> found = new HashSet<>();
        Morning morning = facts.morning();
        Runner runner = facts.runner();
        Load load = facts.load();
        Sleep sleep = facts.sleep();
        Plan plan = facts.plan();
        boolean tired = morning != null && atLeast(morning.fatigue(), 6);
        if (tired) {
            found.add("tired");
        }
        boolean exhausted = morning != null && atLeast(morning.fatigue(), 8);
        if (exhausted) {
            found.add("exhausted");
        }
        boolean sore = morning != null && atLeast(morning.soreness(), 5);
        if (sore) {
            found.add("sore");
        }
        boolean stressed = morning != null && atLeast(morning.stress(), 4);
        if (stressed) {
            found.add("stressed");
        }
        boolean lowMood = morning != null && atMost(morning.mood(), 2);
        if (lowMood) {
            found.add("low-mood");
        }
        boolean unmotivated = morning != null && atMost(morning.motivation(), 2);
        if (unmotivated) {
            found.add("unmotivated");
        }
        boolean darkUrine = morning != null && atLeast(morning.urineColour(), 5);
        if (darkUrine) {
            found.add("dark-urine");
        }
        boolean shortNight = morning != null && below(morning.sleepHours(), 7);
        if (shortNight) {
            found.add("short-night");
        }
        boolean poorNight = morning != null && atMost(morning.sleepQuality(), 2);
        if (poorNight) {
            found.add("poor-night");
        }
        boolean ill = morning != null && "below-neck-or-fever".equals(morning.illness());
        if (ill) {
            found.add("ill");
        }
        boolean drank = morning != null && atLeast(morning.alcoholUnits(), 2);
        if (drank) {
            found.add("drank");
        }
        boolean older = atLeast(runner.ageYears(), 50);
        if (older) {
            found.add("older");
        }
        boolean minor = below(runner.ageYears(), 18);
        if (minor) {
            found.add("minor");
        }
        boolean beginner = "beginner".equals(runner.experience());
        if (beginner) {
            found.add("beginner");
        }
        boolean manyRuns = atLeast(load.runs7(), 5);
        if (manyRuns) {
            found.add("many-runs");
        }
        boolean fewRuns = atMost(load.runs7(), 2);
        if (fewRuns) {
            found.add("few-runs");
        }
        boolean bigWeek = atLeast(load.km7(), 50);
        if (bigWeek) {
            found.add("big-week");
        }
        boolean oftenExhausting = atLeast(load.exhaustingRuns14(), 2);
        if (oftenExhausting) {
            found.add("often-exhausting");
        }
        boolean noStrength = isZero(load.strength14());
        if (noStrength) {
            found.add("no-strength");
        }
        boolean shortWeek = below(sleep.meanHours7(), 7);
        if (shortWeek) {
            found.add("short-week");
        }
        boolean poorNights = atLeast(sleep.poorNights7(), 2);
        if (poorNights) {
            found.add("poor-nights");
        }
        boolean twoShortNights = below(sleep.lastTwoNightsMaxHours(), 6.5);
        if (twoShortNights) {
            found.add("two-short-nights");
        }
        boolean raceSoon = atLeast(plan.daysToRace(), 0) && atMost(plan.daysToRace(), 14);
        if (raceSoon) {
            found.add("race-soon");
        }
        boolean raceWeek = atLeast(plan.daysToRace(), 0) && below(plan.daysToRace(), 7);
        if (raceWeek) {
            found.add("race-week");
        }
        boolean recoveryWeekDue = atLeast(plan.weeksSinceRecoveryWeek(), 4);
        if (recoveryWeekDue) {
            found.add("recovery-week-due");
        }
        boolean tiredAndShort = tired && shortNight;
        if (tiredAndShort) {
            found.add("tired-and-short");
        }
        boolean backOff = tiredAndShort && stressed;
        if (backOff) {
            found.add("back-off");
        }
        boolean olderAndLoaded = older && manyRuns;
        if (olderAndLoaded) {
            found.add("older-and-loaded");
        }
        boolean tiredBeforeRace = raceSoon && tired;
        if (tiredBeforeRace) {
            found.add("tired-before-race");
        }
        boolean beginnerTooHard = beginner && oftenExhausting;
        if (beginnerTooHard) {
            found.add("beginner-too-hard");
        }
        boolean runDown = poorNights && sore;
        if (runDown) {
            found.add("run-down");
        }
        boolean rested = !tired && !sore && !shortNight;
        if (rested) {
            found.add("rested");
        }
        boolean raceReady = raceWeek && !ill && !tiredAndShort;
        if (raceReady) {
            found.add("race-ready");
        }
        boolean loadedWithoutStrength = manyRuns && noStrength && !older;
        if (loadedWithoutStrength) {
            found.add("loaded-without-strength");
        }
        boolean carryOn = manyRuns && !runDown && !backOff && !ill;
        if (carryOn) {
            found.add("carry-on");
        }
        return found;
    }
}
