/** Tests of traces. */
@NullMarked
package org.recoup.author.trace;

import org.jspecify.annotations.NullMarked;
