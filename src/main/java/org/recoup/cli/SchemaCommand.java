package org.recoup.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import org.recoup.advice.Advice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a file that Recoup reads or writes. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of the athlete file, of the advice, or of a YAML file of rules.",
        footerHeading = "%nExample:%n",
        footer = "  recoup schema athlete > athlete.schema.json")
final class SchemaCommand implements Callable<Integer> {
    /** The contracts. The names are what users type. */
    enum Contract {
        athlete,
        advice,
        wordings,
        scenarios,
        bases,
        guidance,
        sources,
        topics,
        questions,
        mutants
    }

    private final Streams streams;

    @Parameters(paramLabel = "NAME", description = "One of ${COMPLETION-CANDIDATES}.")
    private Contract contract;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String resource = "/org/recoup/" + contract + ".schema.json";
        try (InputStream schema = Advice.class.getResourceAsStream(resource)) {
            if (schema == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            schema.transferTo(streams.out());
            streams.out().flush();
        }
        return ExitCode.DONE.number();
    }
}
