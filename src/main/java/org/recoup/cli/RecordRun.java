package org.recoup.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.recoup.Recoup;
import org.recoup.advice.Advice;
import org.recoup.scenario.ScenarioSkeleton;

/** Turns an athlete file into a scenario that its author then fills in. */
final class RecordRun {
    private final Streams streams;
    private final String path;
    private final Path folder;

    /**
     * @param path file of the athlete, or - for standard input
     * @param folder the rules to advise by; where there is no such folder, the shipped ones
     */
    RecordRun(Streams streams, String path, Path folder) {
        this.streams = streams;
        this.path = path;
        this.folder = folder;
    }

    /**
     * Prints the scenario.
     *
     * @throws IOException if it cannot be written
     * @throws Refusal if the athlete or the rules cannot be read
     */
    ExitCode run() throws IOException {
        OneAthlete athlete = OneAthlete.read(path, null, null, streams.in());
        Advice advice;
        Recoup recoup = Rules.load(Files.isDirectory(folder) ? folder : null);
        advice = recoup.advise(athlete.file());
        ObjectNode json =
                (ObjectNode) new ObjectMapper().readTree(athlete.record().bytes());
        streams.out().write(ScenarioSkeleton.of(json, advice).getBytes(StandardCharsets.UTF_8));
        streams.out().flush();
        return ExitCode.DONE;
    }
}
