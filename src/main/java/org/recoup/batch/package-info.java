/**
 * Any number of athletes in one go: records in, advice out in the order of the input, an account of every record, in
 * memory that does not grow. What reads files, prints advice or talks to a terminal comes from outside.
 */
@NullMarked
package org.recoup.batch;

import org.jspecify.annotations.NullMarked;
