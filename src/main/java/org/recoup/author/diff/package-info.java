/**
 * What an edit of rules changes in the advice of many athletes, and which rule it comes from. How it looks belongs in
 * {@code org.recoup.cli.print}, the difference for one athlete in {@code org.recoup.author.explain}.
 */
@NullMarked
package org.recoup.author.diff;

import org.jspecify.annotations.NullMarked;
