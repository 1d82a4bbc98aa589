/** Tests of the engine and of the settlement, on small rulebooks written in the test. */
@NullMarked
package org.recoup.evaluate;

import org.jspecify.annotations.NullMarked;
