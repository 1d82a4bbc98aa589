package org.recoup.rulebook.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompileKeyTest {
    private static final RuleFolder FOLDER = folder("// one");

    @Test
    void whatTheBuildWroteDownOfTheFactsIsWhatTheyAre() {
        assertThat(CompileKey.shipped()).isEqualTo(CompileKey.foundOut());
        assertThat(CompileKey.of(FOLDER)).isEqualTo(CompileKey.of(FOLDER, CompileKey.foundOut()));
    }

    @Test
    void otherRulesAndOtherSurroundingsHaveAnotherKey() {
        assertThat(CompileKey.of(FOLDER, "a"))
                .isEqualTo(CompileKey.of(folder("// one"), "a"))
                .isNotEqualTo(CompileKey.of(FOLDER, "b"))
                .isNotEqualTo(CompileKey.of(folder("// two"), "a"));
    }

    private static RuleFolder folder(String text) {
        return RuleFolder.of(Path.of("rules"), Map.of("a/a.drl", text.getBytes(StandardCharsets.UTF_8)));
    }
}
