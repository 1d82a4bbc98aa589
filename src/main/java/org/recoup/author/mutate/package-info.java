/**
 * Mutation testing of rules: small faults are put into them one at a time, and the scenarios have to notice. How the
 * result looks belongs in {@code org.recoup.cli.print}.
 */
@NullMarked
package org.recoup.author.mutate;

import org.jspecify.annotations.NullMarked;
