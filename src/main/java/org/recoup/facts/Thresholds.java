package org.recoup.facts;

/**
 * The numbers that the arithmetic of the facts needs, each with its unit, its source (T.. of the catalogue of
 * thresholds) and what it is. Numbers that decide on advice stand in the rules instead.
 */
final class Thresholds {
    /** Days a rolling week has, the day of the advice included; days. */
    static final int WEEK_DAYS = 7;

    /** T03: session RPE up to which a session is easy; of 10. */
    static final double EASY_RPE = 3;

    /** T03: session RPE from which a session is moderate; between easy and this it is grey; of 10. */
    static final double MODERATE_RPE = 5;

    /** T03: session RPE from which a session is hard, whatever its kind; of 10. */
    static final double HARD_RPE = 7;

    /** S2-47: session RPE from which a run counts as exhausting; of 10. */
    static final double EXHAUSTING_RPE = 8;

    /** S3-32: session RPE up to which a recovery run is one; of 10. */
    static final double RECOVERY_RPE = 2;

    /** T07: duration from which any run is long; min. */
    static final double LONG_RUN_MIN = 90;

    /** T07: duration above which a run may be long by its share of the week; min. */
    static final double LONG_SHARE_MIN = 60;

    /** T07: share of the mean weekly distance from which a run is long; %. */
    static final double LONG_SHARE_PCT = 25;

    /** T07: runs a week under which the share says nothing, for then every run has a large one. */
    static final double LONG_SHARE_RUNS = 4;

    /** T08, C18: duration above which a session wants refuelling even when it was not hard; min. */
    static final double FUEL_MIN = 60;

    /** T08: carbohydrate dose, lower end; g/kg. */
    static final double CARBOHYDRATE_G_PER_KG = 1.0;

    /** T08: carbohydrate dose, upper end; g/kg. */
    static final double CARBOHYDRATE_MAX_G_PER_KG = 1.2;

    /** T11: fluid for sweat lost, lower end; l/kg. */
    static final double FLUID_L_PER_KG = 1.25;

    /** T11: fluid for sweat lost, upper end; l/kg. */
    static final double FLUID_MAX_L_PER_KG = 1.5;

    /** S1-11: time over which sweat lost is replaced; min. */
    static final double FLUID_MIN = 360;

    /** S1-05: carbohydrate dose, lower end, where body mass is unknown; g. */
    static final double CARBOHYDRATE_G = 60;

    /** T09: protein dose, lower end; g. */
    static final double PROTEIN_G = 20;

    /** S3-34: share of the dose under which a session counts as underfuelled; %. */
    static final double UNDERFUELLED_PCT = 50;

    /** S0-10: time after a session until which food may still follow; min. */
    static final long FUEL_DEADLINE_MIN = 180;

    /** T24: wet-bulb globe temperature from which it is hot; °C. */
    static final double HOT_WBGT_C = 23;

    /** T24: air temperature from which it is hot where no wet-bulb globe temperature is known; °C. */
    static final double HOT_C = 27;

    /** T24: air temperature from which it is hot when humid; °C. */
    static final double HOT_HUMID_C = 22;

    /** T24: relative humidity that counts as humid; %. */
    static final double HUMID_PCT = 70;

    /** C09, T40: longest walk, mobility or yoga that leaves a rest day a rest day; min. */
    static final double GENTLE_MIN = 40;

    /** C09, T40: highest session RPE that leaves a rest day a rest day; of 10. */
    static final double GENTLE_RPE = 2;

    /** T06: hard days in 7 from which a cycle is heavy; days. */
    static final int HEAVY_HARD_DAYS = 3;

    /** T06: load as a multiple of the mean week of the 4 before from which a cycle is heavy. */
    static final double HEAVY_LOAD_RATIO = 1.2;

    /** Rule 8 of the fact model: earlier weeks without which a ramp is not evaluated; weeks. */
    static final int RAMP_WEEKS = 3;

    /** T05: sessions that can be classed without which a share of easy ones says nothing. */
    static final int SHARE_SESSIONS = 4;

    /** S4-21: days in a row with training that are worth reporting though the history reaches no rest day; days. */
    static final int NO_REST_DAYS = 10;

    /** T21: days before the race in which a plan without a phase is taken to taper; days. */
    static final int TAPER_DAYS = 14;

    /** T16: mornings without which there is no usual resting heart rate; mornings. */
    static final int RESTING_HR_MORNINGS = 7;

    /** T16: mornings looked back on for the usual resting heart rate; days. */
    static final int RESTING_HR_DAYS = 28;

    /** T16: resting heart rate above the usual that is raised on two mornings in a row; bpm. */
    static final double HR_RAISED_BPM = 5;

    /** T16: resting heart rate above the usual that is raised on one morning; bpm. */
    static final double HR_STRONGLY_RAISED_BPM = 10;

    /** T25 of the fact model: entries without which a statistic of the week says nothing; days. */
    static final int WEEK_ENTRIES = 5;

    /** T38: earlier mornings without which there is no usual body mass; mornings. */
    static final int MASS_MORNINGS = 3;

    /** S1-14: sleep quality up to which a night was poor; of 5. */
    static final double POOR_SLEEP_QUALITY = 2;

    /** S3-25: time in bed from which poor sleep is not a matter of too little time; h. */
    static final double SLEEP_OPPORTUNITY_H = 7.5;

    /** T33: fatigue from which it is raised; of 10. */
    static final double RAISED_FATIGUE = 5;

    /** S3-09: fatigue from which it is high when it lasts; of 10. */
    static final double HIGH_FATIGUE = 6;

    /** T18, S3-20: soreness from which a day counts as sore; of 10. */
    static final double SORE = 3;

    /** S3-20: soreness up to which lingering soreness has faded; of 10. */
    static final double SORENESS_FADED = 2;

    /** S3-35: soreness from which recovery came only once something hurt; of 10. */
    static final double HURTING = 5;

    /** T33: mood or motivation up to which it is low; of 5. */
    static final double LOW_SPIRITS = 2;

    /** S3-21: mood and motivation from which they are steady; of 5. */
    static final double STEADY_SPIRITS = 3;

    /** T33, S1-28: mental fatigue from which a day counts; of 10. */
    static final double MENTALLY_TIRED = 7;

    /** S3-28: irritability from which a day counts; of 10. */
    static final double IRRITABLE = 7;

    /** T19: slower than expected from which a session counts as a decline; %. */
    static final double SLOWER_PCT = 2;

    /** C03: earliest time a nap begins; minute of the day. */
    static final int NAP_FROM_MIN = 13 * 60;

    /** S1-16, S2-29: time after a hard session before which a long nap does not begin; min. */
    static final int NAP_AFTER_HARD_MIN = 120;

    /** C03: time by which a nap ends; minute of the day. */
    static final int NAP_UNTIL_MIN = 16 * 60;

    /** Rule 7 of the fact model: age at which an entry of the daily log is no longer today's; h. */
    static final double ENTRY_HOURS = 36;

    /** One unit of alcohol, as the contract has it; g. */
    static final double ALCOHOL_UNIT_G = 10;

    /** S3-26: share of earlier days up to which something is unusual. */
    static final double SELDOM = 0.25;

    private Thresholds() {}
}
