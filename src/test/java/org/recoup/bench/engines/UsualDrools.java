package org.recoup.bench.engines;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.recoup.athlete.AthleteFile;

/**
 * Drools as most people use it: rules on rows, with the sums in the rules, compiled when the program starts, and a new
 * session an athlete.
 */
final class UsualDrools implements Conclude<List<Object>> {
    private final KieBase kieBase;

    UsualDrools() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/bench/subset.drl", drl());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        kieBase = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    /** A rule that rests on absence has to come after what it waits for, or it speaks too early. */
    private static String drl() {
        String rules = Subset.RULES.stream()
                .map(it ->
                        "rule \"" + it.name() + "\"\n    salience " + (it.none().isEmpty() ? 0 : -1) + "\nwhen\n    "
                                + it.raw() + "\n" + Subset.onConclusions(it) + "then\n    found.add( \"" + it.name()
                                + "\" );\n    insert( new Finding( \"" + it.name() + "\" ) );\nend\n")
                .collect(Collectors.joining("\n"));
        return """
                package bench

                import org.recoup.bench.engines.RawRows.RawDay
                import org.recoup.bench.engines.RawRows.RawPlan
                import org.recoup.bench.engines.RawRows.RawRunner
                import org.recoup.bench.engines.RawRows.RawSession
                import org.recoup.conclude.Finding

                global java.util.Set found

                """ + rules;
    }

    @Override
    public List<Object> facts(AthleteFile athlete) {
        return RawRows.of(athlete);
    }

    @Override
    public Set<String> conclusions(List<Object> rows) {
        Set<String> found = new HashSet<>();
        KieSession session = kieBase.newKieSession();
        try {
            session.setGlobal("found", found);
            rows.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return found;
    }
}
