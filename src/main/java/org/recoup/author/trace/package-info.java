/**
 * What the conditions of a rule come to on some facts: true, false or unknown, with the value, the bound and the distance.
 * How rules are written down belongs in {@code org.recoup.drl}.
 */
@NullMarked
package org.recoup.author.trace;

import org.jspecify.annotations.NullMarked;
