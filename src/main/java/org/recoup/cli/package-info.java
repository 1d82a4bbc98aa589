/**
 * The command line: what was asked for becomes plain values here, the front door does the work, a printer shows it.
 * Nothing is decided about a runner in this package.
 */
@NullMarked
package org.recoup.cli;

import org.jspecify.annotations.NullMarked;
