package org.recoup.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.Day;

/** The daily log as it stood at the moment of the advice: entries by days ago, and what needs arithmetic as series. */
final class DayLog {
    final boolean asked;

    final Series sleepHours = new Series();
    final Series sleepQuality = new Series();
    final Series bedtimeMinute = new Series();
    final Series restingHrBpm = new Series();
    final Series massKg = new Series();
    final Series fatigue = new Series();
    final Series soreness = new Series();
    final Series mentalFatigue = new Series();
    final Series irritability = new Series();
    final Series mood = new Series();
    final Series motivation = new Series();
    /** 1 on days on which the runner felt stiff, 0 on days without. */
    final Series stiff = new Series();
    /** 1 on days of low motivation, 0 on others. */
    final Series lowMotivation = new Series();
    /** 1 on days of low mood, 0 on others. */
    final Series lowMood = new Series();
    /** 1 on days of low appetite, 0 on others. */
    final Series lowAppetite = new Series();
    /** 1 on days of high appetite, 0 on others. */
    final Series highAppetite = new Series();
    /** 1 on days of illness below the neck or fever, 0 on others. */
    final Series ill = new Series();

    private final @Nullable Day[] entries = new Day[Series.DAYS];
    private final int[] places = new int[Series.DAYS];

    DayLog(@Nullable List<Day> days, Moment now) {
        asked = days != null;
        if (days == null) {
            return;
        }
        for (int place = 0; place < days.size(); place++) {
            Day day = days.get(place);
            int ago = -now.daysUntil(day.date());
            if (ago >= 0 && ago < Series.DAYS) {
                entries[ago] = day;
                places[ago] = place;
                read(ago, day);
            }
        }
    }

    private void read(int ago, Day day) {
        sleepHours.put(ago, day.sleepHours());
        sleepQuality.put(ago, day.sleepQuality());
        if (day.bedtime() != null) {
            bedtimeMinute.put(ago, Moment.eveningMinute(day.bedtime()));
        }
        restingHrBpm.put(ago, day.restingHrBpm());
        massKg.put(ago, day.massKg());
        fatigue.put(ago, day.fatigue());
        soreness.put(ago, day.soreness());
        mentalFatigue.put(ago, day.mentalFatigue());
        irritability.put(ago, day.irritability());
        mood.put(ago, day.mood());
        motivation.put(ago, day.motivation());
        if (day.motivation() != null) {
            lowMotivation.put(ago, day.motivation() <= Thresholds.LOW_SPIRITS ? 1 : 0);
        }
        if (day.mood() != null) {
            lowMood.put(ago, day.mood() <= Thresholds.LOW_SPIRITS ? 1 : 0);
        }
        if (day.stiff() != null) {
            stiff.put(ago, day.stiff() ? 1 : 0);
        }
        if (day.appetite() != null) {
            lowAppetite.put(ago, day.appetite().equals("low") ? 1 : 0);
            highAppetite.put(ago, day.appetite().equals("high") ? 1 : 0);
        }
        if (day.illness() != null) {
            ill.put(ago, day.illness().equals("below-neck-or-fever") ? 1 : 0);
        }
    }

    /** The entry of a day; null: there is none. */
    @Nullable
    Day at(int ago) {
        return entries[ago];
    }

    /** Place in the file of the entry of a day. */
    int placeAt(int ago) {
        return places[ago];
    }
}
