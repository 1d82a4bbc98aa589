package org.recoup.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.drl.Conclusion;
import org.recoup.drl.Condition;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;
import org.recoup.drl.Span;
import org.recoup.engine.ExecutableRule;

class RulebookFormatTest {
    private final RulebookData shipped = Rulebook.shippedData();
    private final byte[] bytes = RulebookFormat.bytes(shipped);

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        assertThat(RulebookFormat.read(bytes)).isEqualTo(shipped);
    }

    /** A byte would hold none of these counts. */
    @ParameterizedTest
    @ValueSource(ints = {127, 128, 255, 256, 300, 2_000})
    void aRuleMayHaveAsManyPartsAsItsAuthorWrites(int many) throws IOException {
        Expression.Name deep = new Expression.Name(Span.NOWHERE, Collections.nCopies(many, "part"));
        ExecutableRule rule = new ExecutableRule(
                "a.b",
                many,
                List.of(
                        pattern(choices(many)),
                        pattern(new Expression.Several(
                                Span.NOWHERE, false, choices(many).of())),
                        new Condition.Pattern(
                                Span.NOWHERE, "Runner", null, Collections.nCopies(many, constraint(deep)), null),
                        new Condition.Any(Span.NOWHERE, Collections.nCopies(many, pattern(deep)))),
                Collections.nCopies(many, new Conclusion("finding", "x", Span.NOWHERE)));
        PackedOutput out = new PackedOutput();

        ConditionFormat.write(rule, out);

        assertThat(ConditionFormat.read(new PackedInput(out.bytes(1), 1))).isEqualTo(rule);
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

    private static Condition.Pattern pattern(Expression test) {
        return new Condition.Pattern(Span.NOWHERE, "Runner", null, List.of(constraint(test)), null);
    }

    private static Constraint constraint(Expression test) {
        return new Constraint(Span.NOWHERE, "", null, null, test);
    }

    private static Expression.Choices choices(int many) {
        return new Expression.Choices(
                Span.NOWHERE, Collections.nCopies(many, new Expression.Literal(Span.NOWHERE, "kidney")));
    }
}
