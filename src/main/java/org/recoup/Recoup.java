package org.recoup;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Advice;
import org.recoup.athlete.AthleteFile;
import org.recoup.engine.Engine;
import org.recoup.evaluate.Evaluation;
import org.recoup.evaluate.Evaluator;
import org.recoup.evaluate.RuleFaultException;
import org.recoup.evaluate.RunawayRuleException;
import org.recoup.rulebook.Rulebook;
import org.recoup.rulebook.compile.RulebookStore;
import org.recoup.rulebook.compile.RulesRefusedException;

/**
 * The front door. Load a rulebook once, then advise on as many athletes as you like, from as many threads as you like:
 *
 * <pre>{@code
 * Recoup recoup = Recoup.shipped();
 * Advice advice = recoup.advise(athleteFile);
 * advice.recommendations().forEach(one -> System.out.println(one.title()));
 * }</pre>
 *
 * <p>What {@link org.recoup.read.AthleteReader} reads has been held to the contract. An {@link AthleteFile} built from
 * records is taken as it is: its ranges and words are the caller's to keep, and no list may hold null. Advice belongs to
 * the caller: changing its lists changes no other advice.
 */
public final class Recoup {
    private final Evaluator evaluator;

    private Recoup(Rulebook rulebook) {
        this.evaluator = new Evaluator(rulebook);
    }

    /** With the rules that are shipped. Nothing is compiled. */
    public static Recoup shipped() {
        Engine.announce();
        return new Recoup(Rulebook.shipped());
    }

    /**
     * With the rules of a folder. What they come to is kept on disk and serves the next time: in the folder that the
     * environment variable {@code RECOUP_CACHE} names, else in {@code recoup} below that of {@code XDG_CACHE_HOME} or
     * below {@code .cache} in the user's home; where that cannot be written, it is not kept.
     *
     * <p>Reading them needs {@code org.snakeyaml:snakeyaml-engine} on the class path, which the shipped rules do not.
     *
     * @param rules folder of rule files; nothing of them is run as code, but they decide what is advised: take them from whom you would take advice
     * @throws RulesRefusedException if anything is wrong with the rules, with all that is wrong, or if there is nothing to
     *     read them with
     */
    public static Recoup withRules(Path rules) {
        Engine.announce();
        return new Recoup(RulebookStore.ofUser().load(rules));
    }

    /** With a rulebook that is loaded already; several doors may share one. */
    public static Recoup of(Rulebook rulebook) {
        return new Recoup(rulebook);
    }

    /**
     * Advises on one athlete at the moment the file is for.
     *
     * @throws IllegalArgumentException if the file has neither {@code asOf} nor a session or day to derive it from
     * @throws RunawayRuleException if the rules do not come to an end for this athlete
     * @throws RuleFaultException if a condition of a rule cannot be evaluated for this athlete
     */
    public Advice advise(AthleteFile athlete) {
        return evaluator.advise(athlete, null).advice();
    }

    /**
     * Advises on one athlete at a moment; what the file knows of later is not seen.
     *
     * @param asOf local time, wins over the file's own; null: as in the file
     * @throws IllegalArgumentException if the moment is neither given nor can be derived
     * @throws RunawayRuleException if the rules do not come to an end for this athlete
     * @throws RuleFaultException if a condition of a rule cannot be evaluated for this athlete
     */
    public Advice advise(AthleteFile athlete, @Nullable LocalDateTime asOf) {
        return evaluator.advise(athlete, asOf).advice();
    }

    /** As {@link #advise(AthleteFile, LocalDateTime)}, with the rules that fired and what they found. */
    public Evaluation evaluate(AthleteFile athlete, @Nullable LocalDateTime asOf) {
        return evaluator.advise(athlete, asOf).evaluation();
    }

    /** The rules this advises by. */
    public Rulebook rulebook() {
        return evaluator.rulebook();
    }
}
