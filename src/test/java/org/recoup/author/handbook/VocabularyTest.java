package org.recoup.author.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;
import org.recoup.facts.FactTypes;

class VocabularyTest {
    private static final Path PAGE = Path.of("docs", "vocabulary.md");

    /** After a change of the facts: {@code mvn surefire:test -Dtest=VocabularyTest -Dreadme.update=true}. */
    @Test
    void thePageInTheDocsIsWhatTheProgramKnows() throws IOException {
        if (Boolean.getBoolean("readme.update")) {
            Files.writeString(PAGE, Vocabulary.markdown());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(Vocabulary.markdown());
    }

    @Test
    void everyFactAndEveryFieldIsThereWithItsMeaning() {
        String page = Vocabulary.markdown();
        for (Class<? extends Fact> type : FactTypes.ALL) {
            assertThat(page).contains("### " + type.getSimpleName());
            assertThat(FactTypes.of(type).about()).endsWith(".");
            for (FactField field : FactTypes.of(type).fields()) {
                assertThat(page).contains("- " + field.name() + ": ");
            }
        }
        assertThat(page).contains("sleepHours: sleep last night; number, h; may be unknown");
    }
}
