package org.recoup.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recoup.advice.Certainty;
import org.recoup.advice.Priority;
import org.recoup.advice.Verdict;
import org.recoup.facts.Considering;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Wording;

/**
 * What settlement promises whatever rules say: on one topic and day no two verdicts survive, so that rules which contradict
 * each other there need nothing but their common topic, and what the athlete considers is answered once.
 */
class SettlementTest {
    private static final List<String> TOPICS = List.of("bath", "rest", "drink");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    private static final Map<String, Considering> CONSIDERED =
            Map.of("bath", considering(0, "bath"), "rest", considering(1, "rest"), "drink", considering(2, "drink"));

    private static Considering considering(int index, String what) {
        return new Considering(
                index, what, 0, 0, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static List<List<Proposal>> many() {
        Random random = new Random(7);
        List<List<Proposal>> many = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            many.add(some(random));
        }
        return many;
    }

    private static List<Proposal> some(Random random) {
        List<Proposal> some = new ArrayList<>();
        for (int rule = random.nextInt(9); rule >= 0; rule--) {
            some.add(proposal("topic.rule-" + rule, rule, random));
        }
        return some;
    }

    private static Proposal proposal(String name, int number, Random random) {
        String topic = one(TOPICS, random);
        Verdict verdict = one(List.of(Verdict.values()), random);
        Priority priority = one(List.of(Priority.values()), random);
        Set<String> silences = switch (random.nextInt(6)) {
            case 0 -> Set.of("*");
            case 1 -> Set.of(one(TOPICS, random));
            default -> Set.of();
        };
        RuleCard card = new RuleCard(
                name,
                "rules.drl",
                1,
                "",
                List.of("S0-01", "S0-02", "S0-03").subList(0, 1 + random.nextInt(3)),
                topic,
                verdict,
                priority,
                one(List.of(Certainty.values()), random),
                List.of(),
                null,
                silences,
                null,
                null,
                Set.of(),
                List.of(),
                0,
                new Wording(name, null, null, null));
        // Mostly of its topic, as rules are; now and then of another.
        String considers = random.nextInt(4) == 0 ? one(TOPICS, random) : topic;
        Considering considered = random.nextBoolean() ? CONSIDERED.get(considers) : null;
        Firing firing = new Firing(new ToldRule(card, number), considered == null ? List.of() : List.of(considered));
        String answers = considered == null ? null : considered.what();
        Grounds grounds = new Grounds(card.guidance(), card.certainty());
        return new Proposal(
                firing, grounds, topic, verdict, priority, TODAY.plusDays(random.nextInt(2)), null, null, answers);
    }

    private static <T> T one(List<T> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }

    @Test
    void oneVerdictSurvivesOnATopicAndDay() {
        for (List<Proposal> proposals : many()) {
            for (Proposal one : Settlement.of(proposals).surviving()) {
                assertThat(Settlement.of(proposals).surviving())
                        .filteredOn(other ->
                                other.topic().equals(one.topic()) && other.day().equals(one.day()))
                        .allMatch(other -> other.verdict() == one.verdict());
            }
        }
    }

    @Test
    void whatDoesNotSurviveIsSetAsideByOneThatIsAsStrong() {
        for (List<Proposal> proposals : many()) {
            Settlement settlement = Settlement.of(proposals);
            Set<Firing> told = Collections.newSetFromMap(new IdentityHashMap<>());
            settlement.surviving().forEach(each -> told.add(each.firing()));
            for (Settlement.Loss loss : settlement.setAside()) {
                assertThat(told.add(loss.proposal().firing())).isTrue();
                assertThat(loss.by().card().silences().contains("*")
                                || loss.by()
                                        .card()
                                        .silences()
                                        .contains(loss.proposal().topic())
                                || Proposal.strongestFirst(loss.by(), loss.proposal()) < 0
                                        && (isAboutTheSame(loss)
                                                || loss.by()
                                                        .topic()
                                                        .equals(loss.proposal().topic())))
                        .isTrue();
            }
            assertThat(told).hasSameSizeAs(proposals);
        }
    }

    private static boolean isAboutTheSame(Settlement.Loss loss) {
        return loss.proposal().considered() != null
                && loss.proposal().considered() == loss.by().considered();
    }

    @Test
    void whatTheAthleteIsKeptFromIsNotOfferedOnAnotherTopic() {
        for (List<Proposal> proposals : many()) {
            List<Proposal> surviving = Settlement.of(proposals).surviving();
            for (Proposal one : surviving) {
                if (one.considered() != null && one.verdict().compareTo(Verdict.AVOID) <= 0) {
                    assertThat(surviving)
                            .filteredOn(other -> other.considered() == one.considered()
                                    && other.priority() != Priority.SAFETY
                                    && other.card().silences().isEmpty())
                            .allMatch(other -> other.verdict().compareTo(Verdict.AVOID) <= 0);
                }
            }
        }
    }

    @Test
    void whatIsSilencedSilencesNothing() {
        for (List<Proposal> proposals : many()) {
            Settlement settlement = Settlement.of(proposals);
            for (Settlement.Loss loss : settlement.setAside()) {
                if (!loss.by().topic().equals(loss.proposal().topic())) {
                    assertThat(settlement.setAside())
                            .filteredOn(each -> each.proposal() == loss.by())
                            .allMatch(each -> each.by().topic().equals(loss.by().topic()));
                }
            }
        }
    }

    @Test
    void safetyYieldsToNothingButAStrongerVerdictOnItsTopic() {
        for (List<Proposal> proposals : many()) {
            for (Settlement.Loss loss : Settlement.of(proposals).setAside()) {
                if (loss.proposal().priority() == Priority.SAFETY) {
                    assertThat(loss.by().topic()).isEqualTo(loss.proposal().topic());
                    assertThat(loss.by().verdict()).isLessThan(loss.proposal().verdict());
                }
            }
        }
    }

    @Test
    void whatIsConsideredIsAnsweredOnceOnATopicAndDay() {
        for (List<Proposal> proposals : many()) {
            List<Proposal> answers = Settlement.of(proposals).surviving().stream()
                    .filter(each -> each.answers() != null && each.priority() != Priority.SAFETY)
                    .toList();
            for (Proposal one : answers) {
                assertThat(answers)
                        .filteredOn(other -> other.considered() != null
                                && other.considered() == one.considered()
                                && other.topic().equals(one.topic())
                                && other.day().equals(one.day()))
                        .hasSizeLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void theAnswerThatStaysIsTheSurestOfThoseThatAreEqual() {
        for (List<Proposal> proposals : many()) {
            for (Settlement.Loss loss : Settlement.of(proposals).setAside()) {
                if (loss.by().card().silences().isEmpty()
                        && loss.by().verdict() == loss.proposal().verdict()
                        && loss.by().priority() == loss.proposal().priority()) {
                    assertThat(loss.proposal().considered())
                            .isNotNull()
                            .isSameAs(loss.by().considered());
                    assertThat(loss.by().card().certainty())
                            .isLessThanOrEqualTo(loss.proposal().card().certainty());
                }
            }
        }
    }

    @Test
    void theOrderOfFiringLeavesNoTrace() {
        for (List<Proposal> proposals : many()) {
            List<Proposal> shuffled = new ArrayList<>(proposals);
            Collections.shuffle(shuffled, new Random(1));
            assertThat(new HashSet<>(Settlement.of(shuffled).surviving()))
                    .isEqualTo(new HashSet<>(Settlement.of(proposals).surviving()));
        }
    }
}
