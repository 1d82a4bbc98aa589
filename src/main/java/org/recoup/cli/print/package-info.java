/**
 * Advice for people and for programs: each printer knows one format and is given a stream. Where the stream leads to, and
 * which format is wanted, belongs in {@code org.recoup.cli}.
 */
@NullMarked
package org.recoup.cli.print;

import org.jspecify.annotations.NullMarked;
