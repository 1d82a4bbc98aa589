package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Reason;
import org.recoup.athlete.PlannedSession;
import org.recoup.athlete.Session;
import org.recoup.conclude.Finding;
import org.recoup.facts.ComingSession;
import org.recoup.facts.DoneSession;
import org.recoup.facts.EasyRun;
import org.recoup.facts.Evidence;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;
import org.recoup.facts.FactType;
import org.recoup.facts.FactTypes;
import org.recoup.facts.Facts;
import org.recoup.facts.LastRace;
import org.recoup.rulebook.PatternCard;

/** Why a rule fired, as a tree down to values of the athlete file: what its conditions read, nothing that is not so. */
final class Reasons {
    private static final String DAYS = "/days/";

    /** A finding that holds for more sessions than this is shown with these. */
    private static final int MAX_MATCHES = 3;

    private final Facts facts;
    private final Conclusions conclusions;
    private final ToldRules rules;
    private final Map<String, List<Reason>> byFinding = new HashMap<>();

    private final Map<Fact, Told> toldByFact = new IdentityHashMap<>();

    private final Set<String> open = new HashSet<>();

    /**
     * What is told of one fact, made once: many rules read the same.
     *
     * @param pointer of the session that it is about; null: it is about none, and its fields are told by themselves
     * @param summary the session in a few words; empty: none
     * @param byField the reason that each field is, by its position; null: unknown, or not asked for yet
     */
    private record Told(
            @Nullable String pointer,
            String summary,
            @Nullable Reason[] byField) {}

    Reasons(Facts facts, Conclusions conclusions, ToldRules rules) {
        this.facts = facts;
        this.conclusions = conclusions;
        this.rules = rules;
    }

    /** The reasons of one match, at least one. */
    List<Reason> of(Firing firing) {
        List<Reason> reasons = new ArrayList<>();
        // A list, for these are few.
        List<String> shown = new ArrayList<>(4);
        for (FactField field : firing.rule().stoodInFor(firing)) {
            reasons.add(leaf("not known, so the usual is assumed: " + field.label(), null, null));
        }
        List<Object> facts = firing.facts();
        for (int i = 0; i < facts.size(); i++) {
            Object fact = facts.get(i);
            if (fact instanceof Finding finding) {
                if (addOnce(finding.name(), shown)) {
                    reasons.addAll(ofFinding(finding.name()));
                }
            } else if (fact instanceof Fact known && firstAmong(facts, i)) {
                addFact(firing.rule(), known, shown, reasons);
            }
        }
        for (PatternCard pattern : firing.card().patterns()) {
            String absent = pattern.kind() == PatternCard.Kind.NOT && pattern.onFinding() ? pattern.literal() : null;
            if (absent != null && addOnce(absent, shown)) {
                reasons.add(leaf("not found: " + rules.findingTitle(absent), null, null));
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(leaf(firing.card().purpose(), null, null));
        }
        return reasons;
    }

    private static boolean addOnce(String one, List<String> shown) {
        return !shown.contains(one) && shown.add(one);
    }

    private static boolean firstAmong(List<Object> facts, int at) {
        for (int i = 0; i < at; i++) {
            if (facts.get(i) == facts.get(at)) {
                return false;
            }
        }
        return true;
    }

    private List<Reason> ofFinding(String name) {
        List<Reason> known = byFinding.get(name);
        if (known != null) {
            return known;
        }
        if (!open.add(name)) {
            return List.of();
        }
        Set<String> members = conclusions.countedBehind(name);
        List<Reason> reasons = members == null ? ofFirings(name) : List.of(ofCount(name, members));
        open.remove(name);
        byFinding.put(name, reasons);
        return reasons;
    }

    private Reason ofCount(String name, Set<String> members) {
        String what = name.substring(0, name.indexOf("s-"));
        List<Reason> because = new ArrayList<>();
        for (String member : members) {
            because.addAll(ofFinding(what + "-" + member));
        }
        String words = what.equals("sign") ? "groups with a warning sign" : "points of good recovery";
        return new Reason(words + ": " + String.join(", ", members), null, members.size(), null, because);
    }

    private List<Reason> ofFirings(String name) {
        List<Firing> firings = conclusions.findings().getOrDefault(name, List.of());
        if (firings.size() > 1) {
            firings = new ArrayList<>(firings);
            firings.sort(null);
        }
        int shown = Math.min(firings.size(), MAX_MATCHES);
        List<Reason> reasons = new ArrayList<>(shown);
        for (Firing firing : firings.subList(0, shown)) {
            reasons.add(new Reason(firing.title(), null, null, firing.card().name(), of(firing)));
        }
        return reasons;
    }

    private void addFact(ToldRule rule, Fact fact, List<String> shown, List<Reason> reasons) {
        Told told = told(fact);
        if (told.pointer() == null) {
            addFields(rule, fact, told, reasons);
        } else if (addOnce(told.pointer(), shown)) {
            List<Reason> leaves = new ArrayList<>();
            addFields(rule, fact, told, leaves);
            reasons.add(new Reason(told.summary(), told.pointer(), null, null, leaves));
        }
    }

    private Told told(Fact fact) {
        Told told = toldByFact.get(fact);
        if (told == null) {
            FactType type = FactTypes.of(fact.getClass());
            String pointer = isSession(fact) ? type.pointer(fact) : null;
            String summary = pointer == null ? "" : summary(fact);
            told = new Told(pointer, summary, new Reason[type.fields().size()]);
            toldByFact.put(fact, told);
        }
        return told;
    }

    private static boolean isSession(Fact fact) {
        return fact instanceof DoneSession
                || fact instanceof EasyRun
                || fact instanceof LastRace
                || fact instanceof ComingSession;
    }

    private void addFields(ToldRule rule, Fact fact, Told told, List<Reason> reasons) {
        for (FactField field : rule.shown(fact)) {
            Reason leaf = ofField(fact, field, told);
            if (leaf != null) {
                reasons.add(leaf);
            }
        }
    }

    /** What a field of a fact says; null: it is unknown. */
    private @Nullable Reason ofField(Fact fact, FactField field, Told told) {
        Reason known = told.byField()[field.position()];
        if (known == null) {
            Object value = field.value(fact);
            known = value == null ? null : told(fact, field, value);
            told.byField()[field.position()] = known;
        }
        return known;
    }

    private Reason told(Fact fact, FactField field, Object value) {
        String text = Phrases.field(field, value);
        List<Evidence.Item> items = Evidence.of(facts, fact, field);
        if (items.size() == 1) {
            return leaf(text, items.get(0).pointer(), items.get(0).value());
        }
        List<Reason> because = new ArrayList<>(items.size());
        for (Evidence.Item item : items) {
            because.add(leaf(label(item), item.pointer(), item.value()));
        }
        return new Reason(text, null, value, null, because);
    }

    /** A value of the file with its day: "sleepHours on 2026-05-17: 6". */
    private String label(Evidence.Item item) {
        String pointer = item.pointer();
        int last = pointer.lastIndexOf('/');
        String value = Phrases.value(item.value());
        if (Character.isDigit(pointer.charAt(last + 1))) {
            return value;
        }
        String name = pointer.substring(last + 1);
        if (!pointer.startsWith(DAYS)) {
            return String.join(": ", name, value);
        }
        int index = Integer.parseInt(pointer, DAYS.length(), pointer.indexOf('/', DAYS.length()), 10);
        return String.join("", name, " on ", facts.day(index).date().toString(), ": ", value);
    }

    private static Reason leaf(String text, @Nullable String pointer, @Nullable Object value) {
        return new Reason(text, pointer, value, null, List.of());
    }

    private String summary(Fact fact) {
        if (fact instanceof ComingSession) {
            PlannedSession planned = facts.plannedSession(fact.index());
            return planned.kind() + " planned for " + planned.date();
        }
        Session session = facts.session(fact.index());
        String kind = session.kind() == null ? (session.sport() == null ? "run" : session.sport()) : session.kind();
        return kind + " on " + session.start().toLocalDate() + ", " + Phrases.value(session.durationMin()) + " min";
    }
}
