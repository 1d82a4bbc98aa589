package org.recoup.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class RulebookFormatTest {
    private final RulebookData shipped = Rulebook.shippedData();
    private final byte[] bytes = RulebookFormat.bytes(shipped);

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        assertThat(RulebookFormat.read(bytes)).isEqualTo(shipped);
    }

    @Test
    void aRulebookThatIsCutOffIsRefusedWhereverTheCutIs() {
        for (int length = bytes.length - 1; length >= 0; length -= 1 + (bytes.length - length) / 8) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatIOException()
                    .as("%d of %d bytes", length, bytes.length)
                    .isThrownBy(() -> RulebookFormat.read(cut));
        }
    }
}
