package org.recoup.read;

/**
 * The athlete file field by field, as {@code athlete.schema.json} has it; a test holds the two together. Fields stand in
 * the order of the components of their records.
 */
final class Shapes {

    static final Words SEX = new Words("female", "male", "other");

    static final Words EXPERIENCE = new Words("beginner", "intermediate", "advanced");

    static final Words CONDITION = new Words(
            "cardiovascular",
            "uncontrolled-hypertension",
            "raynaud",
            "cold-urticaria",
            "peripheral-artery",
            "pregnant",
            "diabetes",
            "kidney",
            "glaucoma",
            "insomnia",
            "eating-disorder-history");

    static final Words DIET = new Words(
            "lactose-free",
            "dairy-allergy",
            "gluten-free",
            "nut-allergy",
            "fish-allergy",
            "vegan",
            "vegetarian",
            "caffeine-sensitive");

    static final Words EQUIPMENT = new Words("foam-roller", "compression", "sauna", "bath", "ice-bath", "pool", "bike");

    static final Words MODALITY = new Words(
            "walk",
            "ride",
            "swim",
            "yoga",
            "mobility",
            "foam-roll",
            "massage",
            "compression",
            "sauna",
            "bath",
            "ice-bath",
            "nap",
            "mindfulness",
            "journal",
            "social-run");

    static final Words PHASE = new Words("base", "build", "peak", "taper", "recovery-week", "post-race", "off");

    static final Words SPORT = new Words("run", "ride", "swim", "walk", "strength", "yoga", "other");

    static final Words KIND = new Words(
            "recovery",
            "easy",
            "long",
            "steady",
            "tempo",
            "threshold",
            "intervals",
            "hills",
            "race",
            "strength",
            "mobility",
            "cross",
            "rest");

    static final Words SORENESS_AT = new Words("general", "focal-muscle", "focal-bone");

    static final Words APPETITE = new Words("low", "normal", "high");

    static final Words ILLNESS = new Words("none", "above-neck", "below-neck-or-fever");

    static final Words WHAT = new Words(
            "ice-bath",
            "sauna",
            "bath",
            "massage",
            "foam-roll",
            "compression",
            "static-stretch-before",
            "static-stretch-after",
            "nap",
            "coffee",
            "alcohol",
            "alcohol-before-run",
            "extra-run",
            "hard-session",
            "skip-rest-day",
            "late-night",
            "couch",
            "junk-food",
            "cut-calories",
            "wake-early-to-train",
            "vitamin-c-e-high-dose",
            "run-easy-day-harder");

    static final Words SIGN = new Words(
            "chest-pain",
            "fainting",
            "palpitations",
            "unusual-breathlessness",
            "dark-urine",
            "severe-muscle-swelling",
            "heat-stroke-signs",
            "hyponatraemia-signs",
            "focal-bone-pain",
            "night-bone-pain",
            "limping",
            "groin-or-hip-pain-on-loading",
            "one-sided-calf-swelling",
            "missed-periods",
            "unintended-weight-loss",
            "thoughts-of-self-harm");

    static final Shape ATHLETE = new Shape(
            "the athlete",
            Field.text("id", 1, 200).asRequired(),
            Field.text("name"),
            Field.date("birthDate"),
            Field.integer("age", 5, 110),
            Field.word("sex", SEX),
            Field.number("massKg", 25, 250),
            Field.word("experience", EXPERIENCE),
            Field.number("yearsRunning", 0),
            Field.flag("coached"),
            Field.flag("medicallyCleared"),
            Field.uniqueWords("conditions", CONDITION),
            Field.uniqueWords("diet", DIET),
            Field.flag("sensitiveStomach"),
            Field.flag("crampsWhenStretching"),
            Field.flag("eatsOnTheRun"),
            Field.integer("maxHrBpm", 100, 240),
            Field.number("usualSleepHours", 0, 24),
            Field.flag("canReachSleepTarget"),
            Field.time("usualBedtime"),
            Field.time("usualWakeTime"),
            Field.uniqueWords("equipment", EQUIPMENT),
            Field.words("likes", MODALITY),
            Field.words("dislikes", MODALITY),
            Field.integer("recoveryMinutesPerDay", 0, 1440));

    /** The field by which an athlete is known in messages. */
    static final Field ATHLETE_ID = ATHLETE.fields().get(0);

    static final Shape PLANNED_SESSION = new Shape(
            "a planned session",
            Field.date("date").asRequired(),
            Field.time("time"),
            Field.word("sport", SPORT),
            Field.word("kind", KIND).asRequired(),
            Field.number("durationMin", 0, 2880),
            Field.number("distanceKm", 0, 500),
            Field.flag("keySession"),
            Field.flag("heavyLowerBody"),
            Field.number("temperatureC", -50, 60),
            Field.number("wbgtC", -50, 60),
            Field.flag("carriesFluid"),
            Field.flag("skipped"),
            Field.integer("recoveryReservedMin", 0, 1440));

    static final Shape PLAN = new Shape(
            "the plan",
            Field.word("phase", PHASE),
            Field.date("raceDate"),
            Field.above("raceDistanceKm", 0, 500),
            Field.number("weeklyKm", 0),
            Field.integer("runsPerWeek", 0, 30),
            Field.integer("restDaysPerWeek", 0, 7),
            Field.integer("strengthPerWeek", 0, 14),
            Field.date("lastRecoveryWeek"),
            Field.flag("recoveryScheduled"),
            Field.flag("newProgramme"),
            Field.flag("heavyCycle"),
            Field.objects("sessions", PLANNED_SESSION));

    static final Shape AFTER = new Shape(
            "what was done after the session",
            Field.integer("firstFuelMin", 0),
            Field.integer("mealMin", 0),
            Field.number("carbohydrateG", 0),
            Field.number("proteinG", 0),
            Field.number("fluidLitres", 0, 20),
            Field.flag("electrolytes"),
            Field.flag("junkFood"),
            Field.number("alcoholUnits", 0),
            Field.flag("sedentary"),
            Field.burden("foamRollPain"),
            Field.words("modalities", MODALITY));

    static final Shape SESSION = new Shape(
            "a session",
            Field.text("id"),
            Field.moment("start").asRequired(),
            Field.word("sport", SPORT),
            Field.word("kind", KIND),
            Field.above("durationMin", 0, 2880).asRequired(),
            Field.number("distanceKm", 0, 500),
            Field.number("rpe", 0, 10),
            Field.integer("avgHrBpm", 30, 250),
            Field.flag("talkTestPassed"),
            Field.flag("fastFinish"),
            Field.flag("keySession"),
            Field.flag("heavyLowerBody"),
            Field.number("temperatureC", -50, 60),
            Field.number("humidityPct", 0, 100),
            Field.number("wbgtC", -50, 60),
            Field.number("sweatLossKg", 0, 15),
            Field.number("massChangeKg", -15, 10),
            Field.number("timeVsExpectedPct", -90, 500),
            Field.number("caffeineBeforeMg", 0),
            Field.number("alcoholBeforeUnits", 0),
            Field.object("after", AFTER));

    static final Shape FREE_INTERVAL = new Shape(
            "a free interval",
            Field.time("from").asRequired(),
            Field.time("until").asRequired());

    static final Shape DAY = new Shape(
            "a day",
            Field.date("date").asRequired(),
            Field.number("sleepHours", 0, 24),
            Field.quality("sleepQuality"),
            Field.time("bedtime"),
            Field.integer("restingHrBpm", 20, 150),
            Field.number("hrvRmssdMs", 1, 400),
            Field.text("hrvSource"),
            Field.burden("fatigue"),
            Field.burden("soreness"),
            Field.word("sorenessAt", SORENESS_AT),
            Field.burden("stress"),
            Field.burden("mentalFatigue"),
            Field.burden("irritability"),
            Field.quality("mood"),
            Field.quality("motivation"),
            Field.word("appetite", APPETITE),
            Field.flag("stiff"),
            Field.flag("cramps"),
            Field.integer("urineColour", 1, 8),
            Field.flag("thirsty"),
            Field.number("massKg", 25, 250),
            Field.word("illness", ILLNESS),
            Field.integer("meals", 0, 20),
            Field.number("fruitVegPortions", 0, 40),
            Field.number("alcoholUnits", 0),
            Field.objects("free", FREE_INTERVAL),
            Field.words("modalities", MODALITY));

    static final Shape CONSIDERING = new Shape(
            "something considered",
            Field.word("what", WHAT).asRequired(),
            Field.moment("at"),
            Field.number("minutes", 0),
            Field.number("units", 0),
            Field.number("mg", 0),
            Field.burden("pain"));

    static final Shape SYMPTOM = new Shape("a symptom", Field.word("sign", SIGN).asRequired(), Field.date("since"));

    static final Shape FILE = new Shape(
            "an athlete file",
            Field.version(),
            Field.moment("asOf"),
            Field.object("athlete", ATHLETE).asRequired(),
            Field.object("plan", PLAN),
            Field.objects("sessions", SESSION),
            Field.objects("days", DAY),
            Field.objects("considering", CONSIDERING),
            Field.objects("symptoms", SYMPTOM));

    private Shapes() {}
}
