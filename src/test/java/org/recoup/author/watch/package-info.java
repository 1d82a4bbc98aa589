/** Tests of the watch over a folder of rules. */
@NullMarked
package org.recoup.author.watch;

import org.jspecify.annotations.NullMarked;
