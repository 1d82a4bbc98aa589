@NullMarked
package org.recoup.spark;

import org.jspecify.annotations.NullMarked;
