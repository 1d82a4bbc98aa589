/**
 * A rulebook as it is used: what is known of each rule, its wording, and what the engine needs of it. Whatever makes one out of
 * files belongs in {@code org.recoup.rulebook.compile}.
 */
@NullMarked
package org.recoup.rulebook;

import org.jspecify.annotations.NullMarked;
