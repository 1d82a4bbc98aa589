/**
 * Rules as people read them: a rule with its text, its guidance, its sources and its scenarios, and the handbook made of
 * all of them. What is printed on a terminal belongs in {@code org.recoup.cli.print}.
 */
@NullMarked
package org.recoup.author.handbook;

import org.jspecify.annotations.NullMarked;
