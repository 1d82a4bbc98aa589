/**
 * Makes a {@link org.recoup.rulebook.Rulebook} out of a folder of rules: reading, guarding, keeping the result on disk.
 * Nothing here runs at a plain start.
 */
@NullMarked
package org.recoup.rulebook.compile;

import org.jspecify.annotations.NullMarked;
