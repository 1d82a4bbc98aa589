package org.recoup.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reason: a value of the athlete file with its pointer, or a conclusion with the rule that drew it and its own reasons, down to values of the file.
 *
 * @param text a sentence made from the rest
 * @param pointer JSON Pointer into the athlete file; null: not a single value of the file
 * @param value the value there: a String, Number, Boolean or a list of them; null: none
 * @param rule the rule that drew this conclusion; null: not a conclusion
 * @param because the reasons of the conclusion; empty: none
 */
public record Reason(
        String text,
        @Nullable String pointer,
        @Nullable Object value,
        @Nullable String rule,
        List<Reason> because) {}
