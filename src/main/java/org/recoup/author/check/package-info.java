/**
 * What is wrong with a folder of rules: each check is one class over the parsed rules, and all findings come at once with
 * their place and the way out. How findings are printed belongs in {@code org.recoup.cli.print}; what a rule file says at
 * all, in {@code org.recoup.drl}.
 */
@NullMarked
package org.recoup.author.check;

import org.jspecify.annotations.NullMarked;
