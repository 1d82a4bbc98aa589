/**
 * Rule files as a tree in which every condition knows its place, made with the engine's own parser so that both read the
 * same. What a condition comes to on some facts belongs in {@code org.recoup.author.trace}.
 */
@NullMarked
package org.recoup.author.drl;

import org.jspecify.annotations.NullMarked;
