/**
 * From bytes to athletes: the reader that holds an athlete file to its contract, the faults it finds, and the files,
 * folders and streams that athletes come from. Nothing is derived here; arithmetic belongs in {@code org.recoup.facts}.
 */
@NullMarked
package org.recoup.read;

import org.jspecify.annotations.NullMarked;
