@NullMarked
package org.recoup.author.diff;

import org.jspecify.annotations.NullMarked;
