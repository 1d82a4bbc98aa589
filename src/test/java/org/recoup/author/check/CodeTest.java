package org.recoup.author.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodeTest {
    @ParameterizedTest
    @EnumSource
    void eachCodeHasAPageWithAnExampleAndItsMending(Code code) {
        assertThat(code.page())
                .startsWith("# " + code.id() + " " + code.slug() + " ("
                        + code.level().word() + ")")
                .contains("Wrong:", "Right:");
    }

    @Test
    void noTwoCodesHaveOneNumber() {
        assertThat(Arrays.stream(Code.values()).map(Code::id)).doesNotHaveDuplicates();
    }

    @Test
    void aCodeIsFoundByItsNumberAndByItsName() {
        assertThat(Code.of("r001")).isEqualTo(Code.UNKNOWN_FACT);
        assertThat(Code.of("unknown-fact")).isEqualTo(Code.UNKNOWN_FACT);
        assertThat(Code.of("R999")).isNull();
    }
}
