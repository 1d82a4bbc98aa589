/** Tests of the tree of rule files. */
@NullMarked
package org.recoup.drl;

import org.jspecify.annotations.NullMarked;
