package org.recoup.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.recoup.read.AthleteReader;

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
     * @throws IOException if a file cannot be read
     */
    public static ScenarioSet read(Path rules) throws IOException {
        AthleteReader reader = new AthleteReader();
        return new ScenarioFolder(rules, athlete -> reader.read("the athlete", athlete.toString())).read();
    }
}
