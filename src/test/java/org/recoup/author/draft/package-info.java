/** Tests of the beginnings of rules. */
@NullMarked
package org.recoup.author.draft;

import org.jspecify.annotations.NullMarked;
