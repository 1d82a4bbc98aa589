package org.recoup.evaluate;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.advice.Decision;
import org.recoup.advice.Overridden;
import org.recoup.advice.Phase;
import org.recoup.advice.Reason;
import org.recoup.advice.Recommendation;
import org.recoup.advice.SessionRef;
import org.recoup.advice.Status;
import org.recoup.advice.Today;
import org.recoup.advice.Verdict;
import org.recoup.advice.Window;
import org.recoup.athlete.PlannedSession;
import org.recoup.athlete.Session;
import org.recoup.facts.ComingSession;
import org.recoup.facts.Considering;
import org.recoup.facts.DoneSession;
import org.recoup.facts.EasyRun;
import org.recoup.facts.Fact;
import org.recoup.facts.Facts;
import org.recoup.facts.LastRace;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Rulebook;

/** Makes the advice out of what rules concluded. */
final class AdviceMaker {
    private final Rulebook rulebook;
    private final ToldRules rules;
    private final MissingFacts missingFacts;

    AdviceMaker(Rulebook rulebook, ToldRules rules, Demands demands) {
        this.rulebook = rulebook;
        this.rules = rules;
        this.missingFacts = new MissingFacts(rulebook.data(), demands);
    }

    /**
     * What is about a session that today's decision leaves out.
     *
     * @param proposal the recommendation
     * @param by the rule that decided so
     */
    private record LeftOut(Proposal proposal, Firing by) {}

    Advice make(Facts facts, Conclusions conclusions) {
        Reasons reasons = new Reasons(facts, conclusions, rules);
        Windows windows = new Windows(facts);
        TodaysDecision decision = TodaysDecision.of(conclusions.decisions());
        List<Proposal> proposals = new ArrayList<>(conclusions.advised().size());
        List<LeftOut> leftOut = new ArrayList<>(0);
        for (Firing firing : conclusions.advised()) {
            Proposal proposal = proposal(firing, Grounds.of(firing, conclusions), facts, windows);
            Firing by = decision.leavesOut(proposal);
            if (by == null) {
                proposals.add(proposal);
            } else {
                leftOut.add(new LeftOut(proposal, by));
            }
        }
        Settlement settlement = Settlement.of(proposals);
        List<Recommendation> recommendations =
                new ArrayList<>(settlement.surviving().size());
        for (Proposal proposal : settlement.surviving()) {
            recommendations.add(recommendation(proposal, reasons));
        }
        recommendations.sort(AdviceMaker::compare);
        return new Advice(
                facts.file().athlete().id(),
                facts.asOf(),
                phase(facts),
                status(conclusions),
                today(decision, facts, reasons),
                recommendations,
                overridden(settlement, leftOut, conclusions, reasons),
                missingFacts.of(facts, conclusions, settlement.surviving()),
                rulebook.ref(),
                rulebook.data().notice());
    }

    private static Phase phase(Facts facts) {
        String name = facts.phaseName();
        String from = facts.phaseFrom();
        return name == null || from == null ? new Phase("unknown", "unknown") : new Phase(name, from);
    }

    private static Proposal proposal(Firing firing, Grounds grounds, Facts facts, Windows windows) {
        RuleCard card = firing.card();
        Window window = windows.of(firing);
        Considering considering = firing.first(Considering.class);
        LocalDateTime at = facts.asOf();
        if (considering != null) {
            at = windows.considered(considering);
        } else if (window != null && window.from() != null && window.from().isAfter(at)) {
            // What began yesterday and is still to be done is a matter of today.
            at = window.from();
        }
        return new Proposal(
                firing,
                grounds,
                Objects.requireNonNull(card.topic()),
                Objects.requireNonNull(card.verdict()),
                Objects.requireNonNull(card.priority()),
                at.toLocalDate(),
                window,
                session(firing, facts),
                considering == null ? null : considering.what());
    }

    private static @Nullable SessionRef session(Firing firing, Facts facts) {
        for (Object fact : firing.facts()) {
            if (fact instanceof ComingSession coming) {
                PlannedSession planned = facts.plannedSession(coming.index());
                return new SessionRef(
                        "/plan/sessions/" + coming.index(), planned.date().toString(), planned.kind());
            }
            if (fact instanceof DoneSession || fact instanceof EasyRun || fact instanceof LastRace) {
                int index = ((Fact) fact).index();
                Session session = facts.session(index);
                return new SessionRef(
                        "/sessions/" + index, session.start().toLocalDate().toString(), session.kind());
            }
        }
        return null;
    }

    private Recommendation recommendation(Proposal proposal, Reasons reasons) {
        RuleCard card = proposal.card();
        Firing firing = proposal.firing();
        String title = firing.title();
        String text = firing.rule().text(firing);
        return new Recommendation(
                card.name(),
                proposal.topic(),
                proposal.verdict(),
                proposal.priority(),
                title,
                text == null ? title : text,
                firing.rule().dose(firing),
                proposal.window(),
                proposal.session(),
                proposal.answers(),
                reasons.of(firing),
                proposal.grounds().guidance(),
                proposal.grounds().certainty());
    }

    private List<Overridden> overridden(
            Settlement settlement, List<LeftOut> leftOut, Conclusions conclusions, Reasons reasons) {
        // Texts as keys: comparing records costs the first athlete more than all of this.
        Map<String, Overridden> overridden = new LinkedHashMap<>();
        for (Settlement.Loss loss : settlement.setAside()) {
            addOnce(overridden, overridden(loss.proposal(), loss.by().firing(), reasons));
        }
        for (LeftOut each : leftOut) {
            addOnce(overridden, overridden(each.proposal(), each.by(), reasons));
        }
        for (Conclusions.SetAside one : conclusions.setAside()) {
            RuleCard card = one.firing().card();
            RuleCard by = rulebook.card(one.by());
            String title = by == null ? one.by() : by.wording().title();
            addOnce(
                    overridden,
                    overridden(
                            card,
                            Objects.requireNonNull(card.topic()),
                            Objects.requireNonNull(card.verdict()),
                            one.by(),
                            sentence(title, reasons.of(one.firing()))));
        }
        List<Overridden> sorted = new ArrayList<>(overridden.values());
        sorted.sort(AdviceMaker::compare);
        return sorted;
    }

    // Written out: chains of comparators are made of classes that no archive holds, and cost a start some milliseconds.

    private static int compare(Recommendation one, Recommendation other) {
        int order = one.priority().compareTo(other.priority());
        order = order != 0 ? order : compare(from(one), from(other));
        order = order != 0 ? order : one.id().compareTo(other.id());
        order = order != 0 ? order : pointer(one).compareTo(pointer(other));
        return order != 0 ? order : answers(one).compareTo(answers(other));
    }

    /** Without a time comes first. */
    private static int compare(@Nullable LocalDateTime one, @Nullable LocalDateTime other) {
        if (one == null || other == null) {
            return Boolean.compare(one != null, other != null);
        }
        return one.compareTo(other);
    }

    private static int compare(Overridden one, Overridden other) {
        int order = one.topic().compareTo(other.topic());
        order = order != 0 ? order : one.id().compareTo(other.id());
        order = order != 0 ? order : one.by().compareTo(other.by());
        return order != 0 ? order : one.because().compareTo(other.because());
    }

    private static String pointer(Recommendation recommendation) {
        SessionRef session = recommendation.session();
        return session == null ? "" : session.pointer();
    }

    private static String answers(Recommendation recommendation) {
        String answers = recommendation.answers();
        return answers == null ? "" : answers;
    }

    /** The topic and the verdict are those of the rule. */
    private static void addOnce(Map<String, Overridden> overridden, Overridden one) {
        overridden.putIfAbsent(one.id() + " " + one.by() + " " + one.because(), one);
    }

    private static Overridden overridden(Proposal proposal, Firing by, Reasons reasons) {
        return overridden(
                proposal.card(),
                proposal.topic(),
                proposal.verdict(),
                by.card().name(),
                sentence(by.title(), reasons.of(by)));
    }

    private static Overridden overridden(RuleCard card, String topic, Verdict verdict, String by, String because) {
        return new Overridden(card.name(), topic, verdict, by, because, card.guidance());
    }

    private static String sentence(String title, List<Reason> reasons) {
        StringBuilder sentence = new StringBuilder(title);
        String before = ": ";
        for (Reason reason : reasons) {
            sentence.append(before).append(reason.text());
            before = "; ";
        }
        return sentence.toString();
    }

    private static Status status(Conclusions conclusions) {
        Status status = Status.UNKNOWN;
        for (Firing firing : conclusions.statuses()) {
            Status proposed = firing.card().status();
            if (proposed != null && proposed.compareTo(status) < 0) {
                status = proposed;
            }
        }
        return status;
    }

    private static @Nullable Today today(TodaysDecision decided, Facts facts, Reasons reasons) {
        Decision decision = decided.decision();
        if (decision == null) {
            return null;
        }
        List<Reason> because = new ArrayList<>();
        Changes changes = new Changes();
        SessionRef session = null;
        Set<String> rules = new TreeSet<>();
        for (Firing firing : decided.firings()) {
            session = session == null ? session(firing, facts) : session;
            changes.add(firing.rule().change(firing));
            if (rules.add(firing.card().name())) {
                because.add(new Reason(firing.title(), null, null, firing.card().name(), reasons.of(firing)));
            }
        }
        return new Today(decision, session, decision == Decision.MODIFY ? changes.joined() : null, because);
    }

    private static @Nullable LocalDateTime from(Recommendation recommendation) {
        Window window = recommendation.window();
        return window == null ? null : window.from();
    }
}
