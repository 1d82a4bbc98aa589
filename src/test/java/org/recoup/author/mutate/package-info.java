@NullMarked
package org.recoup.author.mutate;

import org.jspecify.annotations.NullMarked;
