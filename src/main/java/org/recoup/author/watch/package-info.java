/**
 * Checks and tests a folder of rules at each change of it, in a process that stays warm. What a check or a scenario is
 * belongs in {@code check} and {@code scenarios}.
 */
@NullMarked
package org.recoup.author.watch;

import org.jspecify.annotations.NullMarked;
