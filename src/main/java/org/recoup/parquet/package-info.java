/**
 * Advice as Apache Parquet, for analysts. Written here and by no library: what writes Parquet for Java brings Hadoop, or
 * empty classes with the names of Hadoop's that meet the real ones in Spark, and weighs more than Recoup; a flat table
 * takes a small part of the format. Tests read it with Apache's own reader.
 */
@NullMarked
package org.recoup.parquet;

import org.jspecify.annotations.NullMarked;
