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

    /** The reason that each field of a fact is, by its position: many rules read the same. */
    private final Map<Fact, @Nullable Reason[]> byField = new IdentityHashMap<>();

    private final Set<String> open = new HashSet<>();

    Reasons(Facts facts, Conclusions conclusions, ToldRules rules) {
        this.facts = facts;
        this.conclusions = conclusions;
        this.rules = rules;
    }

    /** The reasons of one match, at least one. */
    List<Reason> of(Firing firing) {
        List<Reason> reasons = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        List<Object> facts = firing.facts();
        for (int i = 0; i < facts.size(); i++) {
            Object fact = facts.get(i);
            if (fact instanceof Finding finding) {
                if (shown.add(finding.name())) {
                    reasons.addAll(ofFinding(finding.name()));
                }
            } else if (fact instanceof Fact known && firstAmong(facts, i)) {
                addFact(firing.rule(), known, shown, reasons);
            }
        }
        for (PatternCard pattern : firing.card().patterns()) {
            String absent = pattern.kind() == PatternCard.Kind.NOT && pattern.onFinding() ? pattern.literal() : null;
            if (absent != null && shown.add(absent)) {
                reasons.add(leaf("not found: " + rules.findingTitle(absent), null, null));
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(leaf(firing.card().purpose(), null, null));
        }
        return reasons;
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
        List<Firing> firings = new ArrayList<>(conclusions.findings().getOrDefault(name, List.of()));
        firings.sort(null);
        List<Reason> reasons = new ArrayList<>();
        for (Firing firing : firings.subList(0, Math.min(firings.size(), MAX_MATCHES))) {
            reasons.add(new Reason(firing.title(), null, null, firing.card().name(), of(firing)));
        }
        return reasons;
    }

    private void addFact(ToldRule rule, Fact fact, Set<String> shown, List<Reason> reasons) {
        List<Reason> leaves = new ArrayList<>();
        for (FactField field : rule.shown(fact)) {
            Reason leaf = ofField(fact, field);
            if (leaf != null) {
                leaves.add(leaf);
            }
        }
        String pointer = FactTypes.of(fact.getClass()).pointer(fact);
        if (pointer == null || !isSession(fact)) {
            reasons.addAll(leaves);
        } else if (shown.add(pointer)) {
            reasons.add(new Reason(summary(fact), pointer, null, null, leaves));
        }
    }

    private static boolean isSession(Fact fact) {
        return fact instanceof DoneSession
                || fact instanceof EasyRun
                || fact instanceof LastRace
                || fact instanceof ComingSession;
    }

    /** What a field of a fact says; null: it is unknown. */
    private @Nullable Reason ofField(Fact fact, FactField field) {
        @Nullable
        Reason[] told = byField.computeIfAbsent(
                fact, key -> new Reason[FactTypes.of(key.getClass()).fields().size()]);
        Reason known = told[field.position()];
        if (known == null) {
            Object value = field.value(fact);
            known = value == null ? null : told(fact, field, value);
            told[field.position()] = known;
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
            return name + ": " + value;
        }
        int index = Integer.parseInt(pointer, DAYS.length(), pointer.indexOf('/', DAYS.length()), 10);
        return name + " on " + facts.day(index).date() + ": " + value;
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
