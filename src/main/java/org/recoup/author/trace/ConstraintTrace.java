package org.recoup.author.trace;

import java.util.List;
import org.recoup.drl.Constraint;
import org.recoup.drl.Truth;

/**
 * One constraint on one fact.
 *
 * @param constraint the constraint; one that only binds is always true
 * @param truth what it comes to
 * @param holds whether the engine takes it for true
 * @param tests the single tests it is made of, in their order
 */
public record ConstraintTrace(Constraint constraint, Truth truth, boolean holds, List<Observed> tests) {}
