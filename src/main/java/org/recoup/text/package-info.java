/** Small help with words that several packages need: no package of the project stands below it. */
@NullMarked
package org.recoup.text;

import org.jspecify.annotations.NullMarked;
