package org.recoup.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.recoup.athlete.AthleteFile;

/**
 * The scenarios of a folder of rules.
 *
 * @param scenarios those that could be read, by file and then in the order of the file
 * @param faults what is wrong with the others and with the bases
 */
public record ScenarioSet(List<Scenario> scenarios, List<ScenarioFault> faults) {

    /**
     * Reads all files of a folder that end in {@code .scenarios.yaml}, and the bases in its folder {@code bases}.
     *
     * @param rules the folder of rules
     * @param reader binds an athlete file; throws {@link AthleteRejected} for one that the contract forbids
     * @throws IOException if a file cannot be read
     */
    public static ScenarioSet read(Path rules, Function<ObjectNode, AthleteFile> reader) throws IOException {
        return new ScenarioFolder(rules, reader).read();
    }
}
