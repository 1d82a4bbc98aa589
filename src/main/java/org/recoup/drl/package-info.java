/**
 * Rule files as a tree in which every condition knows its place, made with the engine's own parser so that both read the
 * same. What a condition comes to on facts belongs elsewhere.
 */
@NullMarked
package org.recoup.drl;

import org.jspecify.annotations.NullMarked;
