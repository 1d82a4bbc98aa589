/**
 * What rules match on, and the arithmetic that makes it out of an athlete file: one record a kind of fact, each field
 * with its way back to the input. Whatever draws a conclusion belongs in {@code rules/}.
 */
@NullMarked
package org.recoup.facts;

import org.jspecify.annotations.NullMarked;
