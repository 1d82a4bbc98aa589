package org.recoup.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One recommendation that survived.
 *
 * @param id name of the rule; stable
 * @param topic the matter it is about
 * @param verdict what is said of the matter
 * @param priority how much it matters
 * @param title a line of at most 140 characters
 * @param text the advice in words
 * @param dose how much; null: not a matter of amounts
 * @param window when; null: not bound to a time
 * @param session the session it is about; null: none
 * @param answers the considered item it answers; null: none
 * @param because the reasons, at least one
 * @param guidance ids of the guidance, at least one
 * @param certainty how sure the guidance is, and less where the usual stands in for what is not known
 */
public record Recommendation(
        String id,
        String topic,
        Verdict verdict,
        Priority priority,
        String title,
        String text,
        @Nullable String dose,
        @Nullable Window window,
        @Nullable SessionRef session,
        @Nullable String answers,
        List<Reason> because,
        List<String> guidance,
        Certainty certainty) {}
