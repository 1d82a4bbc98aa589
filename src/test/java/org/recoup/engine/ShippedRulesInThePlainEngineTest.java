package org.recoup.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.drools.base.base.SalienceInteger;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.recoup.athlete.AthleteFile;
import org.recoup.facts.Facts;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Rulebook;
import org.recoup.scenario.Scenario;
import org.recoup.scenario.ScenarioSet;
import org.recoup.testing.AthleteGenerator;
import org.recoup.testing.Fired;
import org.recoup.testing.Stating;

/**
 * The rule files are DRL, and Recoup reads them in a way of its own. This holds it to what the engine's own compiler makes
 * of the same files: the same rules fire, whoever the runner.
 */
class ShippedRulesInThePlainEngineTest {
    private static final int RUNNERS = 300;

    @Test
    void theSameRulesFire() throws IOException {
        Rulebook here = Rulebook.shipped();
        KieBase plain = compiled();
        orderByStratum(plain, here);
        List<AthleteFile> athletes = new ArrayList<>();
        for (Scenario scenario : ScenarioSet.read(Path.of("rules")).scenarios()) {
            athletes.add(scenario.athlete());
        }
        AthleteGenerator generator = new AthleteGenerator(11);
        for (int i = 0; i < RUNNERS; i++) {
            athletes.add(generator.athlete(i));
        }
        Set<String> ever = new HashSet<>();
        for (AthleteFile athlete : athletes) {
            Set<String> fired = fired(plain, athlete);
            assertThat(fired(here.sessions().rules(), athlete))
                    .as("rules that fire for %s", athlete.athlete().id())
                    .isEqualTo(fired);
            ever.addAll(fired);
        }
        assertThat(ever)
                .as("every rule fired for somebody")
                .hasSameSizeAs(here.data().cards());
    }

    private static KieBase compiled() throws IOException {
        KieServices services = KieServices.Factory.get();
        KieFileSystem sources = services.newKieFileSystem();
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                sources.write("src/main/resources/recoup/rules/" + file.getFileName(), Files.readString(file));
            }
        }
        KieBuilder builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    private static void orderByStratum(KieBase plain, Rulebook here) {
        for (RuleCard card : here.data().cards()) {
            RuleImpl rule = (RuleImpl) plain.getRule(Rulebook.PACKAGE, card.name());
            rule.setSalience(new SalienceInteger(-card.stratum()));
        }
    }

    private static Set<String> fired(KieBase rules, AthleteFile athlete) {
        KieSession session = rules.newKieSession();
        session.setGlobal(Engine.CONCLUDE, new Stating(session));
        return Fired.in(session, Facts.of(athlete, null).all());
    }
}
