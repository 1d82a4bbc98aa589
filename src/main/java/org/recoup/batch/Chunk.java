package org.recoup.batch;

import java.util.List;
import org.recoup.read.RawRecord;

/**
 * Some records that follow each other: what a thread takes at a time.
 *
 * @param end how far the input has been read with it
 */
record Chunk(List<RawRecord> records, Mark end) {}
