package org.recoup.bench.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoup.evaluate.EngineAlone;
import org.recoup.facts.Facts;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesInMemory;

/** Recoup's own way: wide facts, and the rules as a rulebook; what each rule matched is kept. */
final class RecoupWay implements Conclude.OnWideFacts {
    private final EngineAlone engine;

    RecoupWay() {
        RulesInMemory rules = new RulesInMemory();
        String drl = Subset.RULES.stream()
                .map(it ->
                        "// " + it.name() + "\nrule \"subset." + it.name() + "\"\n    @guidance(\"S2-49\")\nwhen\n    "
                                + it.type().getSimpleName() + "( " + it.wide() + " )\n" + Subset.onConclusions(it)
                                + "then\n    conclude.finding( \"" + it.name() + "\" );\nend\n")
                .collect(Collectors.joining("\n"));
        rules.drl("subset/subset.drl", drl);
        Subset.RULES.forEach(it -> rules.title("subset." + it.name(), it.name()));
        try {
            Path kept = Files.createTempDirectory("recoup-bench");
            engine = new EngineAlone(RulebookStore.in(kept).load(rules.folder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<String> conclusions(Facts facts) {
        return engine.findings(facts);
    }
}
