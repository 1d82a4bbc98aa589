package org.recoup.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.recoup.athlete.AthleteFile;
import org.recoup.read.AthleteReader;
import org.recoup.read.Reading;

class AthleteGeneratorTest {

    private static final AthleteGenerator ATHLETES = new AthleteGenerator(1);

    @Test
    void theSameSeedAndNumberGiveTheSameRunner() {
        assertThat(ATHLETES.json(7)).isEqualTo(new AthleteGenerator(1).json(7));
        assertThat(ATHLETES.json(7)).isNotEqualTo(ATHLETES.json(8));
        assertThat(ATHLETES.json(7)).isNotEqualTo(new AthleteGenerator(2).json(7));
    }

    @Test
    void everyRunnerKeepsTheContractAndComesBackFromItsJson() {
        AthleteReader reader = new AthleteReader();
        for (int number = 0; number < 1_000; number++) {
            AthleteFile file = ATHLETES.athlete(number);
            Reading reading = reader.read("runner " + number, AthleteJson.pretty(file));
            assertThat(reading.orThrow()).isEqualTo(file);
        }
    }

    @Test
    void aRunnerTakesAboutTenKilobytes() {
        int runners = 500;
        assertThat(ATHLETES.jsonLines(runners).length / runners).isBetween(8_000, 12_000);
    }

    @Test
    void everyFieldOfTheContractIsUsedBySomeRunner() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        Set<String> used = new TreeSet<>(Set.of("version"));
        for (int number = 0; number < 300; number++) {
            collect(mapper.readTree(ATHLETES.json(number)), "", used);
        }
        Set<String> fields = new TreeSet<>();
        JsonNode schema = mapper.readTree(AthleteReader.class.getResource("/org/recoup/athlete.schema.json"));
        declared(schema, schema, "", fields);
        assertThat(used).isEqualTo(fields);
    }

    private static void collect(JsonNode node, String path, Set<String> used) {
        if (node.isArray()) {
            node.forEach(item -> collect(item, path, used));
        }
        node.fieldNames().forEachRemaining(name -> {
            used.add(path + name);
            collect(node.get(name), path + name + ".", used);
        });
    }

    private static void declared(JsonNode root, JsonNode type, String path, Set<String> fields) {
        JsonNode target = type.has("$ref") ? root.at(type.get("$ref").asText().substring(1)) : type;
        if (target.has("items")) {
            declared(root, target.get("items"), path, fields);
        }
        target.path("properties").fieldNames().forEachRemaining(name -> {
            fields.add(path + name);
            declared(root, target.get("properties").get(name), path + name + ".", fields);
        });
    }
}
