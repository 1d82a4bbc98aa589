package org.recoup.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a field of a fact is known from. The reasons of a recommendation, the list of what is missing and the
 * vocabulary for rule authors are all made from it, so that none of them can drift from the code.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Known {
    /**
     * Fields of the athlete file, separated by commas, the one to ask for first: {@code days[].sleepHours}. Where that is
     * one which every element of its list has, the list is asked for.
     */
    String from();

    /** What the field means, in words that can stand in a reason: "resting heart rate". */
    String meaning();

    /** The unit behind the value, empty where there is none. */
    String unit() default "";

    /** Over how many days up to the day of the advice entries were looked at; 0: not a matter of days. */
    int lastDays() default 0;

    /**
     * Which sessions of a list the field looks at, so that a reason shows no others: {@code hard} (makes its day a hard
     * day), {@code easy-kind} (meant as easy or recovery), {@code key}, {@code compared} (that the trend of key sessions
     * compared by this value), {@code legs} (heavy leg work, and hills of the plan), {@code that-day} (planned for the
     * day that something is considered for), {@code after-that-day} (planned as hard for a later one),
     * {@code unless-told} (of the plan that of its day, where the session itself tells nothing), {@code race},
     * {@code run} or {@code strength}; empty: all.
     */
    String only() default "";

    /** How many entries of a list a reason shows at most, the nearest to the moment of the advice first. */
    int most() default 7;
}
