package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Priority;
import org.recoup.advice.Verdict;
import org.recoup.facts.Considering;

/**
 * Which recommendations survive, settled in one place on the finished set, so that the order in which rules fired leaves
 * no trace:
 *
 * <ol>
 *   <li>a recommendation that silences topics sets theirs aside, or all but safety, unless it is silenced itself;
 *   <li>what the athlete is kept from is not explained or offered on another topic: who hears to leave the massage out does
 *       not hear how to go about it. Safety stays, and what silences topics;
 *   <li>on one topic and day the strongest verdict stays, and of equal verdicts the higher priority; what is equal in both
 *       stays together,
 *   <li>but one thing that the athlete considers gets one answer, the one with more behind it. Safety is said with all its
 *       reasons;
 *   <li>what stays answers for what it set aside: the item the athlete considers keeps its answer.
 * </ol>
 */
final class Settlement {
    private final List<Proposal> surviving = new ArrayList<>();
    private final List<Loss> setAside = new ArrayList<>();

    /**
     * What was set aside, and by which.
     *
     * @param proposal what was set aside
     * @param by what set it aside
     */
    record Loss(Proposal proposal, Proposal by) {}

    private Settlement() {}

    static Settlement of(List<Proposal> proposals) {
        List<Proposal> sorted = new ArrayList<>(proposals);
        sorted.sort(Proposal::strongestFirst);
        Settlement settlement = new Settlement();
        settlement.byMatter(settlement.afterRefusal(settlement.afterSilence(withoutRepeats(sorted))));
        return settlement;
    }

    private static List<Proposal> withoutRepeats(List<Proposal> sorted) {
        List<Proposal> once = new ArrayList<>(sorted.size());
        for (Proposal proposal : sorted) {
            boolean repeated = false;
            for (int i = once.size() - 1; i >= 0 && !repeated; i--) {
                repeated = once.get(i).repeats(proposal);
            }
            if (!repeated) {
                once.add(proposal);
            }
        }
        return once;
    }

    private List<Proposal> afterSilence(List<Proposal> sorted) {
        List<Proposal> speaking = new ArrayList<>(sorted.size());
        List<Proposal> silencers = new ArrayList<>(2);
        for (Proposal proposal : sorted) {
            if (!proposal.card().silences().isEmpty() && silencerOf(proposal, silencers) == null) {
                dropSilenced(silencers, proposal);
                silencers.add(proposal);
            }
        }
        for (Proposal proposal : sorted) {
            Proposal by = silencerOf(proposal, silencers);
            if (by == null) {
                speaking.add(proposal);
            } else {
                setAside.add(new Loss(proposal, by));
            }
        }
        return speaking;
    }

    /** What is set aside itself sets nothing aside, so that what did it can be read. */
    private static void dropSilenced(List<Proposal> silencers, Proposal by) {
        List<Proposal> one = List.of(by);
        for (int i = silencers.size() - 1; i >= 0; i--) {
            if (silencerOf(silencers.get(i), one) != null) {
                silencers.remove(i);
            }
        }
    }

    private static @Nullable Proposal silencerOf(Proposal proposal, List<Proposal> silencers) {
        if (proposal.priority() == Priority.SAFETY) {
            return null;
        }
        for (Proposal silencer : silencers) {
            boolean meant = silencer.card().silences().contains("*")
                    || silencer.card().silences().contains(proposal.topic());
            if (meant && silencer != proposal) {
                return silencer;
            }
        }
        return null;
    }

    private List<Proposal> afterRefusal(List<Proposal> sorted) {
        List<Proposal> speaking = new ArrayList<>(sorted.size());
        for (Proposal proposal : sorted) {
            Proposal by = refusalOf(proposal, speaking);
            if (by == null) {
                speaking.add(proposal);
            } else {
                setAside.add(new Loss(proposal, by));
            }
        }
        return speaking;
    }

    /** What keeps the athlete from the considered item of which the proposal speaks as if it were open. */
    private static @Nullable Proposal refusalOf(Proposal proposal, List<Proposal> stronger) {
        Considering considered = proposal.considered();
        boolean answersOnly = proposal.priority() != Priority.SAFETY
                && proposal.card().silences().isEmpty();
        if (considered == null || refuses(proposal) || !answersOnly) {
            return null;
        }
        for (Proposal other : stronger) {
            if (refuses(other) && considered == other.considered()) {
                return other;
            }
        }
        return null;
    }

    private static boolean refuses(Proposal proposal) {
        return proposal.verdict() == Verdict.REFER || proposal.verdict() == Verdict.AVOID;
    }

    private void byMatter(List<Proposal> sorted) {
        List<List<Proposal>> matters = new ArrayList<>(sorted.size());
        for (Proposal proposal : sorted) {
            matterOf(proposal, matters).add(proposal);
        }
        for (List<Proposal> matter : matters) {
            settle(matter);
        }
    }

    /** The proposals so far on the same topic and day. They are so few that going through them beats making keys. */
    private static List<Proposal> matterOf(Proposal proposal, List<List<Proposal>> matters) {
        for (List<Proposal> matter : matters) {
            Proposal first = matter.get(0);
            if (first.topic().equals(proposal.topic()) && first.day().equals(proposal.day())) {
                return matter;
            }
        }
        List<Proposal> matter = new ArrayList<>(2);
        matters.add(matter);
        return matter;
    }

    private void settle(List<Proposal> strongestFirst) {
        Proposal strongest = strongestFirst.get(0);
        List<Proposal> staying = new ArrayList<>(strongestFirst.size());
        for (Proposal proposal : strongestFirst) {
            if (proposal.verdict() != strongest.verdict() || proposal.priority() != strongest.priority()) {
                setAside.add(new Loss(proposal, strongest));
                keepAnswer(proposal.answers(), staying);
                continue;
            }
            Proposal answered = answerOfTheSame(proposal, staying);
            if (answered == null) {
                staying.add(proposal);
            } else {
                setAside.add(new Loss(proposal, answered));
            }
        }
        surviving.addAll(staying);
    }

    private static @Nullable Proposal answerOfTheSame(Proposal proposal, List<Proposal> staying) {
        Considering considered = proposal.considered();
        if (considered == null || proposal.priority() == Priority.SAFETY) {
            return null;
        }
        for (Proposal other : staying) {
            if (considered == other.considered()) {
                return other;
            }
        }
        return null;
    }

    private static boolean isAnswered(String item, List<Proposal> staying) {
        for (Proposal proposal : staying) {
            if (item.equals(proposal.answers())) {
                return true;
            }
        }
        return false;
    }

    private static void keepAnswer(@Nullable String item, List<Proposal> staying) {
        if (item == null || isAnswered(item, staying)) {
            return;
        }
        for (int i = 0; i < staying.size(); i++) {
            if (staying.get(i).answers() == null) {
                staying.set(i, staying.get(i).answering(item));
                return;
            }
        }
    }

    List<Proposal> surviving() {
        return surviving;
    }

    List<Loss> setAside() {
        return setAside;
    }
}
