/**
 * The vocabulary of conclusions: what the right-hand side of a rule may say, and nothing else.
 */
@NullMarked
package org.recoup.conclude;

import org.jspecify.annotations.NullMarked;
