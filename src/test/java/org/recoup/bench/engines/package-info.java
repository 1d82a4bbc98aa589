/**
 * The same rules on the same athletes in several ways: by Recoup, by hand, and by other engines, with proof that all come
 * to the same conclusions.
 */
@NullMarked
package org.recoup.bench.engines;

import org.jspecify.annotations.NullMarked;
