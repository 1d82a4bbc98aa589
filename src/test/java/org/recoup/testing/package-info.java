/**
 * Athletes made for tests and benchmarks: seeded, so that a failure can be had again.
 */
@NullMarked
package org.recoup.testing;

import org.jspecify.annotations.NullMarked;
