/** Tests of the facts: both sides of every number, and what an unknown leaves unknown. */
@NullMarked
package org.recoup.facts;

import org.jspecify.annotations.NullMarked;
