/** Begins new rules for their authors. What is wrong with a rule belongs in {@code check}. */
@NullMarked
package org.recoup.author.draft;

import org.jspecify.annotations.NullMarked;
