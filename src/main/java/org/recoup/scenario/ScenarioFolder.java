package org.recoup.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.recoup.read.Reading;

/** Reads the scenarios and bases of one folder of rules. */
final class ScenarioFolder {
    private static final String ENDING = ".scenarios.yaml";

    private final Path rules;
    private final Function<ObjectNode, Reading> reader;
    private final List<ScenarioFault> faults = new ArrayList<>();

    ScenarioFolder(Path rules, Function<ObjectNode, Reading> reader) {
        this.rules = rules;
        this.reader = reader;
    }

    ScenarioSet read() throws IOException {
        Bases bases = bases();
        List<Scenario> scenarios = new ArrayList<>();
        for (Path file : files(rules, ENDING)) {
            Path folder = file.toAbsolutePath().getParent();
            String topic = folder == null ? "" : folder.getFileName().toString();
            scenarios.addAll(new ScenarioReader(file.toString(), topic, bases, faults::add).read(text(file)));
        }
        return new ScenarioSet(List.copyOf(scenarios), List.copyOf(faults));
    }

    private Bases bases() throws IOException {
        Bases bases = new Bases(reader, faults::add);
        for (Path file : files(rules.resolve("bases"), ".yaml")) {
            bases.add(file.toString(), file.getFileName().toString().replace(".yaml", ""), text(file));
        }
        bases.load();
        return bases;
    }

    private String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            faults.add(new ScenarioFault(
                    new Place(file.toString(), 1, 1), "this file is not written in UTF-8", "Save it as UTF-8."));
            return "[]";
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
