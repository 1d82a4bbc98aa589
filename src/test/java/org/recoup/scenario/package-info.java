/** Tests of scenario files. */
@NullMarked
package org.recoup.scenario;

import org.jspecify.annotations.NullMarked;
