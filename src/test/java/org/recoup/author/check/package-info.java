/** Tests of the checks of rules. */
@NullMarked
package org.recoup.author.check;

import org.jspecify.annotations.NullMarked;
