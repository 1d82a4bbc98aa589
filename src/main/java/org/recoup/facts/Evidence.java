package org.recoup.facts;

import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;
import org.recoup.athlete.Day;
import org.recoup.athlete.FreeInterval;

/**
 * The way back from a field of a fact to the values of the athlete file that it was made from, as its {@link Known} says.
 * Values that are unknown, or that came after the moment of the advice, are left out.
 */
public final class Evidence {
    /** The next 7 days are those from today; the next hard session counts also where it is just a week away. */
    private static final int PLAN_DAYS = Thresholds.WEEK_DAYS;

    private final Facts facts;
    private final SourcePath path;
    private final int most;
    private final List<Item> items;
    /** The day that the fact is about, as days from the day of the advice. */
    private final int day;

    /** How far ahead the plan is looked at. */
    private final int planDays;

    private Evidence(Facts facts, Fact fact, SourcePath path, List<Item> items) {
        this.facts = facts;
        this.path = path;
        this.items = items;
        most = items.size() + path.most();
        day = fact instanceof Considering considering
                ? considering.daysUntil()
                : fact instanceof EasyRun run ? -run.daysAgo() : 0;
        planDays = fact instanceof Plan ? PLAN_DAYS - 1 : PLAN_DAYS;
    }

    /**
     * One value of the athlete file.
     *
     * @param pointer JSON Pointer into the file
     * @param value a String, a Number, a Boolean or a list of Strings; for a whole session or day a few words that tell
     *     it from others, and {@code given} for any other object
     */
    public record Item(String pointer, Object value) {}

    /**
     * Where a field comes from: the values themselves, the nearest to the moment of the advice first, at most
     * {@link Known#most} of each list.
     *
     * @param facts the facts it belongs to
     * @param field a field of the fact
     */
    public static List<Item> of(Facts facts, Fact fact, FactField field) {
        List<Item> items = new ArrayList<>(4);
        String ownList = FactTypes.of(fact.getClass()).ownList();
        for (SourcePath path : field.sources()) {
            Evidence evidence = new Evidence(facts, fact, path, items);
            boolean own = fact.index() >= 0 && path.list().equals(ownList) && path.lastDays() <= 1;
            evidence.collect(own ? fact.index() : -1);
        }
        return items;
    }

    private void collect(int own) {
        AthleteFile file = facts.file();
        switch (path.list()) {
            case "" -> addFileValue(file);
            case "sessions" -> sessions(file, own);
            case "days" -> days(file, own);
            case "plan.sessions" -> planned(file, own);
            case "considering" -> addOwn(file.considering(), own);
            case "symptoms" -> addOwn(file.symptoms(), own);
            default -> throw new IllegalStateException("no way through " + path.list());
        }
    }

    /** A moment that was given for the whole run is not one of the file. */
    private void addFileValue(AthleteFile file) {
        if (!path.pointer(0).equals("/asOf") || facts.asOf().equals(file.asOf())) {
            add(0, file);
        }
    }

    private void addOwn(@Nullable List<?> list, int own) {
        if (list != null && own >= 0) {
            add(own, list.get(own));
        }
    }

    private void sessions(AthleteFile file, int own) {
        if (own >= 0) {
            addOwn(file.sessions(), own);
            return;
        }
        boolean latestAlone = path.lastDays() == 0;
        int lastDays = latestAlone ? Series.DAYS : path.lastDays();
        int limit = latestAlone ? items.size() + 1 : most;
        Done[] done = facts.sessions().done;
        for (int i = done.length - 1; i >= 0 && done[i].daysAgo < lastDays && items.size() < limit; i--) {
            if (looksAt(done[i])) {
                add(done[i].place, done[i].session);
            }
        }
    }

    private boolean looksAt(Done done) {
        return switch (path.only()) {
            case "hard" -> Ternary.is(done.hardDay);
            case "compared" -> path.field().equals(done.comparedBy);
            case "easy-kind" -> done.easyKindRun();
            case "key" -> Ternary.is(done.session.keySession());
            case "legs" -> Ternary.is(done.session.heavyLowerBody());
            case "race" -> done.race();
            case "run" -> done.run;
            case "strength" -> done.strength;
            default -> true;
        };
    }

    private void days(AthleteFile file, int own) {
        if (own >= 0) {
            addOwn(file.days(), own);
            return;
        }
        int lastDays = Math.min(path.lastDays(), Series.DAYS);
        for (int ago = 0; ago < lastDays && items.size() < most; ago++) {
            Day day = facts.days().at(ago);
            if (day != null) {
                add(facts.days().placeAt(ago), day);
            }
        }
    }

    private void planned(AthleteFile file, int own) {
        Ahead[] sessions = facts.planned().sessions;
        if (own >= 0 && file.plan() != null) {
            addOwn(file.plan().sessions(), own);
        } else if (path.only().equals("unless-told")) {
            Ahead meant = items.isEmpty() ? facts.planned().hardestOn(day) : null;
            if (meant != null) {
                add(meant.place, meant.session);
            }
        } else if (path.lastDays() > 0) {
            for (int i = sessions.length - 1; i >= 0 && items.size() < most; i--) {
                int ago = -sessions[i].daysUntil;
                if (ago >= 0 && ago < path.lastDays() && looksAt(sessions[i])) {
                    add(sessions[i].place, sessions[i].session);
                }
            }
        } else {
            for (int i = 0; i < sessions.length && items.size() < most; i++) {
                if (sessions[i].toCome && sessions[i].daysUntil <= planDays && looksAt(sessions[i])) {
                    add(sessions[i].place, sessions[i].session);
                }
            }
        }
    }

    private boolean looksAt(Ahead ahead) {
        return switch (path.only()) {
            case "hard", "key" -> ahead.hard();
            case "legs" -> ahead.kind == Kind.HILLS || Ternary.is(ahead.session.heavyLowerBody());
            case "race" -> ahead.kind == Kind.RACE;
            case "that-day" -> ahead.daysUntil == day;
            case "after-that-day" -> ahead.daysUntil > day && ahead.hard();
            default -> true;
        };
    }

    private void add(int place, Object in) {
        Object value = path.whole() ? inWords(in) : plain(path.value(in));
        if (value != null) {
            items.add(new Item(path.pointer(place), value));
        }
    }

    private static String inWords(Object element) {
        if (element instanceof org.recoup.athlete.Session session) {
            String what = session.kind() == null ? session.sport() : session.kind();
            return (what == null ? "run" : what) + " on " + session.start().toLocalDate();
        }
        if (element instanceof org.recoup.athlete.PlannedSession session) {
            return session.kind() + " on " + session.date();
        }
        return ((Day) element).date().toString();
    }

    /** A value as JSON would have it; null: there is none, or it is no single value. */
    private static @Nullable Object plain(@Nullable Object value) {
        // Nearly all values; asking whether they are of an interface takes longer than all the rest.
        if (value instanceof String || value instanceof Integer || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Double number) {
            return number == Math.rint(number) && Math.abs(number) < Integer.MAX_VALUE
                    ? (Object) number.intValue()
                    : number;
        }
        if (value instanceof Temporal || value instanceof FreeInterval) {
            return word(value);
        }
        if (value instanceof Collection<?> values) {
            List<String> words = new ArrayList<>(values.size());
            values.forEach(each -> words.add(word(each)));
            return words;
        }
        return value instanceof Record ? "given" : value;
    }

    private static String word(Object value) {
        if (value instanceof FreeInterval free) {
            return free.from() + "-" + free.until();
        }
        return value instanceof org.recoup.athlete.Symptom symptom ? symptom.sign() : value.toString();
    }
}
