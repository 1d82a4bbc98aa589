package org.recoup.scenario;

import java.util.List;

/**
 * The way to one or several places of an athlete file: {@code plan.phase}, {@code sessions[D-3T07:00].rpe},
 * {@code days[D-6..D].fatigue}, {@code considering[+]}, {@code sessions[0].kind}.
 *
 * @param text as it was written
 * @param steps at least one, the first a field
 * @param shape what stands at its end
 */
record AthletePath(String text, List<Step> steps, AthleteShape shape) {

    sealed interface Step {}

    /** A field of an object. */
    record Field(String name) implements Step {}

    /** The element at an index, from 0. */
    record AtIndex(int index) implements Step {}

    /** A new element at the end. */
    record Append() implements Step {}

    /**
     * The elements of some days.
     *
     * @param text as it was written
     * @param dateField the field that holds their date: start or date
     */
    record AtDays(String text, DateWords.Days days, String dateField) implements Step {}
}
