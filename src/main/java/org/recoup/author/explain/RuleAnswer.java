package org.recoup.author.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Missing;
import org.recoup.advice.Overridden;
import org.recoup.advice.Recommendation;
import org.recoup.author.trace.WhyNot;

/**
 * What became of one rule for one athlete.
 *
 * @param rule its name
 * @param purpose what it is for, in plain English
 * @param guidance ids of the guidance it rests on
 * @param outcome what became of it
 * @param recommended its recommendations that survived
 * @param setAside what set its recommendation aside; empty: nothing did
 * @param whyNot why it did not fire; null: it fired
 * @param unknown fields of the athlete file that would help to tell
 */
public record RuleAnswer(
        String rule,
        String purpose,
        List<String> guidance,
        Outcome outcome,
        List<Recommendation> recommended,
        List<Overridden> setAside,
        @Nullable WhyNot whyNot,
        List<Missing> unknown) {

    /** What became of a rule. */
    public enum Outcome {
        /** Its recommendation is in the advice. */
        RECOMMENDED,
        /** Its recommendation was set aside by another rule. */
        SET_ASIDE,
        /** It fired, and what it concludes is no recommendation. */
        FIRED,
        /** It did not fire. */
        SILENT
    }
}
