@NullMarked
package org.recoup.batch;

import org.jspecify.annotations.NullMarked;
