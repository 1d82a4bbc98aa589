package org.recoup.author.diff;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Recommendation;
import org.recoup.author.RuleTexts;
import org.recoup.author.explain.RuleAnswer;
import org.recoup.batch.Account;
import org.recoup.batch.Reject;
import org.recoup.evaluate.Evaluation;

/**
 * What two rulebooks say differently of the same athletes.
 *
 * @param before the first rulebook
 * @param after the second
 * @param account records that were compared, counted as advised, and those rejected
 * @param changed athletes whose advice is another
 * @param edits rules that were added, removed or changed, by name
 * @param causes the changes by the rule they come from, that with the most athletes first
 * @param rejects the first rejected records; the account counts all
 */
public record DiffReport(
        Book before,
        Book after,
        Account account,
        long changed,
        List<RuleEdit> edits,
        List<Cause> causes,
        List<Reject> rejects) {

    /**
     * One of the rulebooks.
     *
     * @param name how the user calls it
     * @param digest of its files
     */
    public record Book(String name, String digest, RuleTexts texts) {}

    /**
     * A rule with all that comes from it.
     *
     * @param rule its name
     * @param edit what was done to it; null: nothing was, and no edited rule is known to be behind the change
     * @param athletes with at least one of the changes
     * @param changes that with the most athletes first
     */
    public record Cause(String rule, @Nullable RuleEdit edit, long athletes, List<Counted> changes) {}

    /**
     * One change.
     *
     * @param athletes with the change
     * @param example the first of them
     */
    public record Counted(Change change, long athletes, Example example) {}

    /**
     * An athlete with a change.
     *
     * @param source where the record came from
     * @param line of its first byte, from 1
     */
    public record Example(String athleteId, String source, long line, Side before, Side after) {}

    /**
     * What one of the rulebooks makes of the example.
     *
     * @param recommendation with its reasons; null: there is none
     * @param answer what became of the rule, where there is no recommendation; null: the rulebook has no such rule
     * @param evaluation all that came out
     */
    public record Side(
            @Nullable Recommendation recommendation,
            @Nullable RuleAnswer answer,
            Evaluation evaluation) {}

    /** Rules that were edited without any change to the advice of these athletes. */
    public List<RuleEdit> withoutEffect() {
        return edits.stream()
                .filter(edit -> causes.stream().noneMatch(cause -> cause.rule().equals(edit.rule())))
                .toList();
    }
}
