package org.recoup.engine;

import java.util.List;
import org.recoup.drl.Conclusion;
import org.recoup.drl.Condition;

/**
 * All of a rule that the engine needs.
 *
 * @param name unique in the rulebook
 * @param stratum rules of a higher one have their turn when those of all lower ones are done; from 0
 * @param when what must hold; empty: the rule always fires
 * @param then what it concludes, in order
 */
public record ExecutableRule(String name, int stratum, List<Condition> when, List<Conclusion> then) {}
