@NullMarked
package org.recoup.parquet;

import org.jspecify.annotations.NullMarked;
