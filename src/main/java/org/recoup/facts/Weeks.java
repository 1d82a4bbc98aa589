package org.recoup.facts;

/**
 * What the runner's weeks are like: the mean of up to 4 full weeks up to now, else what the plan says; NaN: unknown.
 *
 * @param km distance a week; km
 * @param runs runs a week
 */
record Weeks(double km, double runs) {
    static final int MOST = 4;
}
