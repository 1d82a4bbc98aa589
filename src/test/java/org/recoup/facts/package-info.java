/** Tests of the arithmetic that turns an athlete file into facts. */
@NullMarked
package org.recoup.facts;

import org.jspecify.annotations.NullMarked;
