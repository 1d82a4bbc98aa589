/**
 * Conditions of rules as an executable model of the engine: the one place that knows how the engine is fed. Conditions stay
 * data that a few small classes work out, so that no code is generated, compiled or loaded for a rule, and a rule can do
 * nothing but compare.
 */
@NullMarked
package org.recoup.engine;

import org.jspecify.annotations.NullMarked;
