/**
 * Advice for more athletes than one machine can hold: the batch as a job of Apache Spark, with the same advice and the
 * same account.
 */
@NullMarked
package org.recoup.spark;

import org.jspecify.annotations.NullMarked;
