@NullMarked
package org.recoup.rulebook;

import org.jspecify.annotations.NullMarked;
