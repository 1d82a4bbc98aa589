package org.recoup.rulebook.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.recoup.advice.Certainty;
import org.recoup.rulebook.GuidanceCatalogue;
import org.recoup.rulebook.GuidanceJson;
import org.recoup.rulebook.Modelled;

class GuidanceReaderTest {
    private static final String STATEMENT =
            "A-1: {article: a, topic: sleep, paraphrase: Sleep long., certainty: strong, modelled: rule, sources: [R1]}\n";
    private static final String SOURCE = "R1: {title: Somebody 2020, link: \"https://example.org\", mark: S}\n";

    @Test
    void statementLeadsToItsSources() {
        GuidanceCatalogue catalogue = read(STATEMENT, SOURCE);

        assertThat(catalogue.statement("A-1")).satisfies(it -> {
            assertThat(it.certainty()).isEqualTo(Certainty.STRONG);
            assertThat(it.modelled()).isEqualTo(Modelled.RULE);
            assertThat(it.because()).isNull();
            assertThat(catalogue.sourcesOf(it)).extracting("title").containsExactly("Somebody 2020");
        });
        assertThat(catalogue.statement("A-2")).isNull();
    }

    @Test
    void everythingThatCannotBeUnderstoodIsToldAtOnce() {
        assertThatThrownBy(() -> read(
                        "A-1: {article: a, topic: b, certainty: sure, modelled: maybe, sources: [R7]}\nA-2: word\n",
                        SOURCE))
                .isInstanceOf(RulesRefusedException.class)
                .hasMessageContaining("A-1 has no paraphrase")
                .hasMessageContaining("guidance.yaml:1:29: certainty of A-1 is sure")
                .hasMessageContaining("modelled of A-1 is maybe")
                .hasMessageContaining("A-1 cites the source R7, which is not in sources.yaml")
                .hasMessageContaining("guidance.yaml:2:1: A-2 is word, not a map");
    }

    @Test
    void folderWithoutGuidanceHasNone() {
        RuleFolder folder = new RuleFolder(Path.of("rules"), new TreeMap<>());

        assertThat(GuidanceReader.read(folder)).isEqualTo(GuidanceCatalogue.EMPTY);
    }

    @Test
    void whatIsShippedIsWhatStandsInTheFolder() throws IOException {
        RuleFolder folder = RuleFolder.read(Path.of("rules"));
        GuidanceCatalogue catalogue = GuidanceReader.read(folder);

        assertThat(RuleFolder.shipped()).isEqualTo(folder);
        assertThat(GuidanceCatalogue.shipped()).isEqualTo(catalogue);
        assertThat(catalogue.statements()).hasSizeGreaterThan(200);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        GuidanceJson.write(catalogue, json);
        assertThat(GuidanceJson.read(new ByteArrayInputStream(json.toByteArray())))
                .isEqualTo(catalogue);
    }

    private static GuidanceCatalogue read(String guidance, String sources) {
        TreeMap<String, String> files = new TreeMap<>();
        files.put("guidance.yaml", guidance);
        files.put("sources.yaml", sources);
        return GuidanceReader.read(new RuleFolder(Path.of("rules"), files));
    }
}
