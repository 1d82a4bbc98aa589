/** Tests of the tree of rule files. */
@NullMarked
package org.recoup.author.drl;

import org.jspecify.annotations.NullMarked;
