/** Tests of how rules are made ready for the engine. */
@NullMarked
package org.recoup.engine;

import org.jspecify.annotations.NullMarked;
