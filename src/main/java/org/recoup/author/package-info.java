/**
 * What rule authors work with: checks, coverage, why a rule did not fire, differences of two rulebooks, the handbook.
 * Whatever the advice itself needs belongs in {@code org.recoup.evaluate}.
 */
@NullMarked
package org.recoup.author;

import org.jspecify.annotations.NullMarked;
