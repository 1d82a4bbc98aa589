package org.recoup.testing;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.After;
import org.recoup.athlete.Athlete;
import org.recoup.athlete.AthleteFile;
import org.recoup.athlete.Considering;
import org.recoup.athlete.Day;
import org.recoup.athlete.FreeInterval;
import org.recoup.athlete.Plan;
import org.recoup.athlete.PlannedSession;
import org.recoup.athlete.Session;
import org.recoup.athlete.Symptom;

/**
 * Believable runners with six weeks of sessions and days, about 10 KB of JSON each. Weeks follow a plan, fatigue follows
 * the load, heart and sleep follow fatigue; some runners log little, some have a condition, a symptom, a cold or a race
 * ahead. Every field of the contract is used by some runner, every file keeps the contract.
 *
 * <p>The same seed and number give the same runner on every machine, and no runner depends on another, so that a
 * million can be made in any order without being held.
 */
public final class AthleteGenerator {

    /** Days and sessions before the day of the advice. */
    public static final int DAYS = 42;

    /** The day of the advice, a Wednesday. */
    public static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private static final String[] CONDITIONS = {
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
        "eating-disorder-history"
    };
    private static final String[] DIET = {
        "lactose-free",
        "dairy-allergy",
        "gluten-free",
        "nut-allergy",
        "fish-allergy",
        "vegan",
        "vegetarian",
        "caffeine-sensitive"
    };
    private static final String[] EQUIPMENT = {"foam-roller", "compression", "sauna", "bath", "ice-bath", "pool", "bike"
    };
    private static final String[] MODALITIES = {
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
        "social-run"
    };
    private static final String[] PHASES = {"base", "build", "peak", "taper", "recovery-week", "post-race", "off"};
    private static final String[] WHAT = {
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
        "run-easy-day-harder"
    };
    private static final String[] SIGNS = {
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
        "thoughts-of-self-harm"
    };
    private static final String[] NAMES = {
        "Ana", "Björn", "Chidi", "Dörte", "Eluned", "Farid", "Grzegorz", "Hana", "Iñaki", "Jules", "Kenji", "Zoë"
    };
    private static final String[] DEVICES = {"chest strap", "wrist watch", "ring", "HRV app"};

    private final long seed;

    public AthleteGenerator(long seed) {
        this.seed = seed;
    }

    /** The runner of that number, from 0. */
    public AthleteFile athlete(int number) {
        return new Runner(seed, number).file();
    }

    /** The runner as one line of JSON, without its line feed. */
    public String json(int number) {
        return AthleteJson.line(athlete(number));
    }

    /** Runners from 0 on as JSON Lines, UTF-8. */
    public byte[] jsonLines(int count) {
        StringBuilder lines = new StringBuilder(count * 10_000);
        for (int i = 0; i < count; i++) {
            lines.append(json(i)).append('\n');
        }
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One runner in the making. */
    private static final class Runner {

        private final Random random;
        private final int number;
        private final int age;
        private final double massKg;
        private final int restingHrBpm;
        private final double hrvMs;
        private final double sleepHours;
        private final int runsPerWeek;
        private final double keenness;
        private final String phase;
        private final String device;
        private final @Nullable LocalDate ill;
        private double fatigue = 2.5;

        Runner(long seed, int number) {
            this.number = number;
            random = new Random(seed * 1_000_003 + number);
            // The first values of neighbouring seeds are alike.
            random.nextLong();
            age = 16 + random.nextInt(60);
            massKg = between(48, 92);
            restingHrBpm = 42 + random.nextInt(24);
            hrvMs = between(25, 110);
            sleepHours = between(6, 8.6);
            runsPerWeek = 3 + random.nextInt(4);
            keenness = random.nextDouble();
            phase = pick(PHASES);
            device = pick(DEVICES);
            ill = chance(0.15) ? TODAY.minusDays(random.nextInt(10)) : null;
        }

        AthleteFile file() {
            List<Session> sessions = new ArrayList<>();
            List<Day> days = new ArrayList<>();
            for (int back = DAYS - 1; back >= 0; back--) {
                LocalDate date = TODAY.minusDays(back);
                days.add(day(date));
                double load = 0;
                for (Session session : sessionsOf(date)) {
                    sessions.add(session);
                    load += session.durationMin() * (session.rpe() == null ? 4 : session.rpe());
                }
                fatigue = Math.min(9.5, fatigue * 0.75 + load / 220);
            }
            boolean asks = chance(0.4);
            return new AthleteFile(
                    chance(0.7) ? TODAY.atTime(18, 0) : null,
                    athlete(),
                    chance(0.9) ? plan() : null,
                    sessions,
                    days,
                    asks ? considering() : null,
                    chance(0.7) ? symptoms() : null);
        }

        private Athlete athlete() {
            boolean birthKnown = chance(0.5);
            return new Athlete(
                    "runner-" + number,
                    maybe(0.8, () -> pick(NAMES)),
                    birthKnown ? TODAY.minusYears(age).minusDays(random.nextInt(365)) : null,
                    birthKnown && chance(0.7) ? null : age,
                    maybe(0.9, () -> pick("female", "male", "other")),
                    maybeNumber(0.8, () -> massKg),
                    maybe(0.8, () -> pick("beginner", "intermediate", "advanced")),
                    maybeNumber(0.7, () -> between(0, Math.min(30, age - 10))),
                    flag(0.5, 0.4),
                    flag(0.6, 0.8),
                    maybe(0.85, () -> some(CONDITIONS, 0.05)),
                    maybe(0.6, () -> some(DIET, 0.1)),
                    flag(0.5, 0.2),
                    flag(0.3, 0.1),
                    flag(0.5, 0.6),
                    maybe(0.5, () -> 205 - age / 2 + random.nextInt(12)),
                    maybeNumber(0.7, () -> sleepHours),
                    flag(0.4, 0.8),
                    maybe(0.7, () -> LocalTime.of(21 + random.nextInt(3), random.nextInt(4) * 15)),
                    maybe(0.7, () -> LocalTime.of(5 + random.nextInt(3), random.nextInt(4) * 15)),
                    maybe(0.8, () -> some(EQUIPMENT, 0.4)),
                    maybe(0.6, () -> List.copyOf(some(MODALITIES, 0.2))),
                    maybe(0.3, () -> List.copyOf(some(MODALITIES, 0.1))),
                    maybe(0.5, () -> 15 * (1 + random.nextInt(8))));
        }

        private List<Session> sessionsOf(LocalDate date) {
            int place = date.getDayOfWeek().getValue();
            List<Session> sessions = new ArrayList<>();
            String kind = kind(date.getDayOfWeek());
            if (kind != null && chance(0.93)) {
                sessions.add(session(date.atTime(6 + random.nextInt(3), random.nextInt(60)), kind, "run"));
            }
            if ((place == 3 || place == 5) && chance(0.5)) {
                sessions.add(session(date.atTime(17, random.nextInt(60)), "strength", "strength"));
            } else if (place == 1 && chance(0.2)) {
                String sport = pick("ride", "swim", "walk", "yoga", "other");
                sessions.add(session(date.atTime(18, random.nextInt(30)), pick("cross", "mobility"), sport));
            }
            return sessions;
        }

        /** The run of a weekday; null: none. */
        private @Nullable String kind(DayOfWeek weekday) {
            return switch (weekday) {
                case TUESDAY -> pick("intervals", "hills", "threshold", "intervals");
                case THURSDAY -> pick("tempo", "threshold", "steady", "easy");
                case SUNDAY -> chance(0.04) ? "race" : "long";
                case SATURDAY -> runsPerWeek > 3 ? "easy" : null;
                case WEDNESDAY -> runsPerWeek > 4 ? "recovery" : null;
                case FRIDAY -> runsPerWeek > 5 ? "easy" : null;
                case MONDAY -> chance(0.05) ? "rest" : null;
            };
        }

        private Session session(LocalDateTime start, String kind, String sport) {
            boolean run = sport.equals("run");
            boolean hard =
                    List.of("intervals", "hills", "threshold", "tempo", "race").contains(kind);
            double minutes = Math.rint(minutes(kind));
            double rpe = Math.max(1, Math.min(10, Math.rint(rpe(kind) + random.nextGaussian() * 0.8)));
            double pace = hard ? between(4, 5.5) : between(5, 7);
            double heat = between(2, 31);
            boolean logged = chance(0.1 + keenness * 0.4);
            boolean hot = heat > 24;
            return new Session(
                    logged ? "s" + start.getDayOfYear() + "-" + start.getHour() : null,
                    start,
                    run && chance(0.5) ? null : sport,
                    chance(0.95) ? kind : null,
                    minutes,
                    run && !kind.equals("rest") ? tenth(minutes / pace) : null,
                    maybeNumber(0.9, () -> rpe),
                    maybe(0.75, () -> (int) (restingHrBpm + 45 + rpe * 9)),
                    run && !hard ? flag(0.4, 0.85) : null,
                    flag(0.15, 0.2),
                    hard || kind.equals("long") ? flag(0.5, 0.8) : null,
                    kind.equals("strength") ? flag(0.7, 0.5) : null,
                    maybeNumber(0.35, () -> heat),
                    maybeNumber(0.2, () -> Math.rint(between(30, 95))),
                    maybeNumber(0.08, () -> heat - 3),
                    hot ? maybeNumber(0.4, () -> between(0.4, 2.4)) : null,
                    hot ? maybeNumber(0.4, () -> -between(0, 2)) : null,
                    hard ? maybeNumber(0.2, () -> between(-4, 9)) : null,
                    maybeNumber(0.1, () -> 50.0 * (1 + random.nextInt(4))),
                    maybeNumber(0.02, () -> (double) (1 + random.nextInt(3))),
                    logged && chance(0.6) ? after(hard) : null);
        }

        private double minutes(String kind) {
            return switch (kind) {
                case "long" -> between(80, 150);
                case "race" -> between(20, 200);
                case "rest" -> 1;
                case "recovery" -> between(20, 40);
                case "strength", "mobility", "cross" -> between(25, 60);
                default -> between(35, 75);
            };
        }

        private double rpe(String kind) {
            return switch (kind) {
                case "intervals", "hills" -> 8;
                case "race" -> 9;
                case "threshold", "tempo" -> 7;
                case "long", "steady", "strength" -> 5;
                case "rest" -> 1;
                default -> 2.6;
            };
        }

        private After after(boolean hard) {
            return new After(
                    maybe(0.7, () -> 10 + random.nextInt(110)),
                    maybe(0.5, () -> 40 + random.nextInt(150)),
                    maybeNumber(0.4, () -> Math.rint(between(10, 90))),
                    maybeNumber(0.4, () -> Math.rint(between(5, 40))),
                    maybeNumber(0.5, () -> between(0.2, 1.8)),
                    flag(0.4, hard ? 0.5 : 0.2),
                    flag(0.3, 0.2),
                    maybeNumber(0.15, () -> (double) random.nextInt(4)),
                    flag(0.3, 0.5),
                    maybeNumber(0.1, () -> (double) random.nextInt(9)),
                    maybe(0.3, () -> List.copyOf(some(MODALITIES, 0.1))));
        }

        private Day day(LocalDate date) {
            boolean sick = date.equals(ill);
            double strain = fatigue / 10;
            double detail = 0.05 + keenness * 0.4;
            boolean heart = chance(detail);
            return new Day(
                    date,
                    maybeNumber(0.9, () -> Math.max(3.5, sleepHours + random.nextGaussian() * 0.6 - strain * 0.6)),
                    maybe(0.7, () -> rating(4 - strain * 2)),
                    maybe(detail * 0.4, () -> LocalTime.of(22, random.nextInt(60))),
                    maybe(0.8, () ->
                            (int) Math.rint(restingHrBpm + strain * 4 + random.nextGaussian() + (sick ? 8 : 0))),
                    heart ? tenth(Math.max(8, hrvMs * (1.1 - strain * 0.3) + random.nextGaussian() * 5)) : null,
                    heart ? (chance(0.98) ? device : pick(DEVICES)) : null,
                    maybeNumber(0.85, () -> burden(fatigue)),
                    maybeNumber(0.8, () -> burden(fatigue - 0.5)),
                    fatigue > 5 ? maybe(0.4, () -> pick("general", "focal-muscle", "general", "focal-bone")) : null,
                    maybeNumber(0.35, () -> burden(3)),
                    maybeNumber(detail * 0.4, () -> burden(fatigue - 1)),
                    maybeNumber(detail * 0.3, () -> burden(2)),
                    maybe(0.35, () -> rating(4 - strain)),
                    maybe(0.25, () -> rating(4 - strain)),
                    maybe(detail * 0.5, () -> chance(0.9) ? "normal" : pick("low", "high")),
                    flag(detail * 0.3, strain),
                    flag(detail * 0.2, 0.05),
                    maybe(detail * 0.4, () -> 1 + random.nextInt(5)),
                    flag(detail * 0.2, 0.2),
                    maybeNumber(detail * 0.5, () -> massKg + random.nextGaussian() * 0.5),
                    sick ? pick("above-neck", "below-neck-or-fever") : maybe(detail, () -> "none"),
                    maybe(detail * 0.3, () -> 2 + random.nextInt(4)),
                    maybeNumber(detail * 0.3, () -> (double) random.nextInt(9)),
                    maybeNumber(detail * 0.3, () -> chance(0.7) ? 0 : between(0.5, 4)),
                    date.equals(TODAY) ? maybe(0.6, this::free) : null,
                    maybe(detail * 0.3, () -> List.copyOf(some(MODALITIES, 0.08))));
        }

        private List<FreeInterval> free() {
            LocalTime noon = LocalTime.of(12 + random.nextInt(3), 0);
            List<FreeInterval> free = new ArrayList<>();
            free.add(new FreeInterval(noon, noon.plusMinutes(20 + 10L * random.nextInt(8))));
            if (chance(0.6)) {
                free.add(new FreeInterval(LocalTime.of(19, 30), LocalTime.of(21, 15)));
            }
            return free;
        }

        private Plan plan() {
            boolean racing = chance(0.6);
            List<PlannedSession> sessions = new ArrayList<>();
            for (int ahead = -2; ahead <= 5; ahead++) {
                LocalDate date = TODAY.plusDays(ahead);
                String kind = kind(date.getDayOfWeek());
                if (kind != null) {
                    sessions.add(planned(date, kind, ahead < 0));
                }
            }
            return new Plan(
                    maybe(0.8, () -> phase),
                    racing ? TODAY.plusDays(random.nextInt(90) - 5L) : null,
                    racing ? Double.valueOf(new double[] {5, 10, 21.1, 42.2}[random.nextInt(4)]) : null,
                    maybeNumber(0.7, () -> Math.rint(between(20, 110))),
                    maybe(0.7, () -> runsPerWeek),
                    maybe(0.6, () -> random.nextInt(4)),
                    maybe(0.6, () -> random.nextInt(3)),
                    maybe(0.6, () -> TODAY.minusDays(7L * random.nextInt(7) + 2)),
                    flag(0.5, 0.5),
                    flag(0.4, 0.2),
                    flag(0.3, 0.3),
                    maybe(0.8, () -> sessions));
        }

        private PlannedSession planned(LocalDate date, String kind, boolean past) {
            return new PlannedSession(
                    date,
                    maybe(0.7, () -> LocalTime.of(7, 0)),
                    maybe(0.3, () -> "run"),
                    kind,
                    maybeNumber(0.8, () -> Math.rint(minutes(kind))),
                    maybeNumber(0.5, () -> between(5, 30)),
                    flag(0.3, 0.4),
                    kind.equals("rest") ? null : flag(0.05, 0.2),
                    past ? null : maybeNumber(0.4, () -> between(5, 31)),
                    past ? null : maybeNumber(0.1, () -> between(5, 28)),
                    flag(0.2, 0.5),
                    past ? flag(0.5, 0.3) : null,
                    maybe(0.2, () -> 10 * random.nextInt(7)));
        }

        private List<Considering> considering() {
            List<Considering> items = new ArrayList<>();
            for (String what : some(WHAT, 0.08)) {
                items.add(new Considering(
                        what,
                        maybe(0.6, () -> TODAY.atTime(18 + random.nextInt(5), random.nextInt(2) * 30)),
                        maybeNumber(0.4, () -> 5.0 * (1 + random.nextInt(12))),
                        what.startsWith("alcohol") ? maybeNumber(0.8, () -> (double) (1 + random.nextInt(5))) : null,
                        what.equals("coffee") ? maybeNumber(0.7, () -> 40.0 * (1 + random.nextInt(6))) : null,
                        what.equals("foam-roll") ? maybeNumber(0.7, () -> (double) random.nextInt(9)) : null));
            }
            return items;
        }

        private List<Symptom> symptoms() {
            List<Symptom> symptoms = new ArrayList<>();
            if (chance(0.1)) {
                for (String sign : some(SIGNS, 0.1)) {
                    symptoms.add(new Symptom(sign, maybe(0.6, () -> TODAY.minusDays(random.nextInt(14)))));
                }
            }
            return symptoms;
        }

        private boolean chance(double share) {
            return random.nextDouble() < share;
        }

        private <T> @Nullable T maybe(double share, Supplier<T> value) {
            return chance(share) ? value.get() : null;
        }

        private @Nullable Double maybeNumber(double share, DoubleSupplier value) {
            return chance(share) ? tenth(value.getAsDouble()) : null;
        }

        private @Nullable Boolean flag(double known, double share) {
            return chance(known) ? chance(share) : null;
        }

        private double between(double from, double until) {
            return tenth(from + random.nextDouble() * (until - from));
        }

        private double burden(double about) {
            return Math.max(0, Math.min(10, Math.rint(about + random.nextGaussian())));
        }

        private int rating(double about) {
            return (int) Math.max(1, Math.min(5, Math.rint(about + random.nextGaussian() * 0.6)));
        }

        private String pick(String... words) {
            return words[random.nextInt(words.length)];
        }

        private Set<String> some(String[] words, double share) {
            Set<String> some = new LinkedHashSet<>();
            for (String word : words) {
                if (chance(share)) {
                    some.add(word);
                }
            }
            return Collections.unmodifiableSet(some);
        }

        /** Tenths, and never minus zero. */
        private static double tenth(double number) {
            return Math.rint(number * 10) / 10 + 0.0;
        }
    }
}
