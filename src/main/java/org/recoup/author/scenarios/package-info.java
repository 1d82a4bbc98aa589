/**
 * Runs the scenarios of rule authors: what failed and why, and how much of the rules the scenarios touch. How scenarios are
 * written and compared belongs in {@code org.recoup.scenario}.
 */
@NullMarked
package org.recoup.author.scenarios;

import org.jspecify.annotations.NullMarked;
