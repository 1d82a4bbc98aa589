package org.recoup.athlete;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one runner at one moment: the whole of one athlete file. Lists keep the order of the file, so that
 * the place of an element is also its JSON Pointer.
 *
 * @param asOf local time, the moment the advice is for; null: to be derived from the last session or day of the file,
 *     never from the clock of the machine
 * @param athlete who the runner is
 * @param plan what the runner plans; null: unknown
 * @param sessions sessions done, in any order; null: not asked
 * @param days one entry a calendar day, in any order; null: not asked
 * @param considering what the athlete thinks of doing now; null: not asked
 * @param symptoms warning symptoms; null: not asked, empty: asked, none
 */
public record AthleteFile(
        @Nullable LocalDateTime asOf,
        Athlete athlete,
        @Nullable Plan plan,
        @Nullable List<Session> sessions,
        @Nullable List<Day> days,
        @Nullable List<Considering> considering,
        @Nullable List<Symptom> symptoms) {}
