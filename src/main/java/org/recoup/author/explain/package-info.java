/**
 * Why advice is as it is, why a rule stays silent, and what a changed value would change, as data.
 * How it looks on a terminal belongs in {@code org.recoup.cli.print}.
 */
@NullMarked
package org.recoup.author.explain;

import org.jspecify.annotations.NullMarked;
