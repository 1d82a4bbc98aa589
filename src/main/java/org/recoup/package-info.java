/**
 * The front door: load a rulebook, advise on an athlete, read the recommendations.
 */
@NullMarked
package org.recoup;

import org.jspecify.annotations.NullMarked;
