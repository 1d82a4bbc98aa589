package org.recoup.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.recoup.conclude.Finding;
import org.recoup.drl.RuleFile;
import org.recoup.facts.Fact;
import org.recoup.facts.Facts;
import org.recoup.rulebook.Rulebook;
import org.recoup.testing.AthleteGenerator;
import org.recoup.testing.Stating;

class DoorsTest {
    private static final int RUNNERS = 60;
    private static final List<String> FINDINGS = List.of("w", "x", "y", "z");

    private final AthleteGenerator athletes = new AthleteGenerator(5);
    private final Random random = new Random(5);

    @Test
    void theSameMatchesFireAsWithoutDoorsWhateverComesWhen() {
        KieBase doors = Rulebook.shipped().sessions().rules();
        KieBase plain = Engine.readyForOne(Rulebook.shippedData().rules());
        for (int i = 0; i < RUNNERS; i++) {
            List<Fact> facts =
                    new ArrayList<>(Facts.of(athletes.athlete(i), null).all());
            Collections.shuffle(facts, random);
            int firing = random.nextInt(facts.size() + 1);
            assertThat(fired(doors.newKieSession(), facts, firing))
                    .as("matches of athlete %d, of whom %d facts come before the first rules fire", i, firing)
                    .containsExactlyInAnyOrderElementsOf(fired(plain.newKieSession(), facts, firing))
                    .isNotEmpty();
        }
    }

    /** Rules of every shape, alone and together, for all sets of four findings, in sessions that are used again. */
    @Test
    void absenceAndWhatIsInsideOfItOpensNoDoorsAndKeepsNoneShut() {
        List<ExecutableRule> rules = shapes();
        List<List<ExecutableRule>> books = new ArrayList<>();
        rules.forEach(rule -> books.add(List.of(rule)));
        books.add(rules);
        for (List<ExecutableRule> book : books) {
            Sessions doors = Engine.ready(book);
            KieBase plain = Engine.readyForOne(book);
            for (int round = 0; round < 2; round++) {
                for (int set = 0; set < 1 << FINDINGS.size(); set++) {
                    List<Finding> findings = some(set);
                    assertThat(doors.<List<String>>with(session -> matches(session, findings)))
                            .as("%s with %s", book, findings)
                            .containsExactlyInAnyOrderElementsOf(matches(plain.newKieSession(), findings));
                }
            }
        }
    }

    private static List<ExecutableRule> shapes() {
        List<String> shapes = List.of(
                "not Finding( name == \"w\" )",
                "not Finding( name == \"w\" ) Finding( name == \"x\" )",
                "Finding( name == \"x\" ) not Finding( name == \"w\" )",
                "not( Finding( name == \"w\" ) and Finding( name == \"x\" ) )",
                "Finding( name == \"y\" ) not( Finding( name == \"w\" ) and Finding( name == \"x\" ) )",
                "Finding( name == \"y\" ) exists( Finding( name == \"w\" ) and Finding( name == \"x\" ) )",
                "Finding( name == \"y\" ) exists( Finding( name == \"w\" ) and not Finding( name == \"x\" ) )",
                "( Finding( name == \"w\" ) or Finding( name == \"x\" ) ) Finding( name == \"z\" )",
                "exists Finding( name == \"z\" ) not Finding( name == \"y\" )",
                "Finding( ) not Finding( name == \"z\" )");
        StringBuilder drl = new StringBuilder("package recoup.rules\nimport org.recoup.conclude.Finding\n");
        for (int i = 0; i < shapes.size(); i++) {
            drl.append("rule \"r%d\"\nwhen\n  %s\nthen\nend\n".formatted(i, shapes.get(i)));
        }
        RuleFile file = RuleFile.read("shapes.drl", drl.toString());
        assertThat(file.faults()).isEmpty();
        return file.rules().stream()
                .map(rule -> new ExecutableRule(rule.name(), 0, rule.when(), List.of()))
                .toList();
    }

    private static List<Finding> some(int set) {
        List<Finding> some = new ArrayList<>();
        for (int i = 0; i < FINDINGS.size(); i++) {
            if ((set & 1 << i) != 0) {
                some.add(new Finding(FINDINGS.get(i)));
            }
        }
        return some;
    }

    private static List<String> matches(KieSession session, List<Finding> findings) {
        List<String> fired = new ArrayList<>();
        session(session, fired);
        findings.forEach(session::insert);
        session.fireAllRules();
        return fired;
    }

    @Test
    void sessionsDoNotSeeWhatWaitsForOthers() {
        KieBase doors = Rulebook.shipped().sessions().rules();
        KieSession one = session(doors.newKieSession(), new ArrayList<>());
        KieSession other = session(doors.newKieSession(), new ArrayList<>());
        List<Fact> facts = Facts.of(athletes.athlete(0), null).all();
        for (int i = 0; i < facts.size(); i++) {
            (i % 2 == 0 ? one : other).insert(facts.get(i));
        }
        int together = one.fireAllRules() + other.fireAllRules();
        one.dispose();
        other.dispose();
        assertThat(together).isEqualTo(halves(facts, 0) + halves(facts, 1));
    }

    private static int halves(List<Fact> facts, int from) {
        KieSession alone = session(Rulebook.shipped().sessions().rules().newKieSession(), new ArrayList<>());
        for (int i = from; i < facts.size(); i += 2) {
            alone.insert(facts.get(i));
        }
        int fired = alone.fireAllRules();
        alone.dispose();
        return fired;
    }

    /** The matches that fire, as texts; some facts come before the first rules fire, the others after. */
    private static List<String> fired(KieSession session, List<Fact> facts, int before) {
        List<String> fired = new ArrayList<>();
        session(session, fired);
        facts.subList(0, before).forEach(session::insert);
        session.fireAllRules();
        facts.subList(before, facts.size()).forEach(session::insert);
        session.fireAllRules();
        session.dispose();
        return fired;
    }

    private static KieSession session(KieSession session, List<String> fired) {
        session.setGlobal(Engine.CONCLUDE, new Stating(session));
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void afterMatchFired(AfterMatchFiredEvent event) {
                fired.add(event.getMatch().getRule().getName() + " "
                        + event.getMatch().getObjects());
            }
        });
        return session;
    }
}
