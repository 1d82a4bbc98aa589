/**
 * Benchmarks; each names the command that runs it.
 */
@NullMarked
package org.recoup.bench;

import org.jspecify.annotations.NullMarked;
