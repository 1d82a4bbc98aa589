/**
 * From an athlete file and a rulebook to advice: the session of the engine, what rules concluded, the reasons, and the one
 * place where it is settled which conclusions survive.
 */
@NullMarked
package org.recoup.evaluate;

import org.jspecify.annotations.NullMarked;
