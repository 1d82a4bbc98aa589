package org.recoup.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.recoup.batch.Batch;

/**
 * How a run keeps its books.
 *
 * @param summary file for the account; null: none
 * @param rejects file for the rejects; null: they are told on standard error
 * @param maxRejects a run with more rejects stops
 * @param resume whether an interrupted run is kept and taken up again
 * @param log whether to say at intervals how far it is
 */
record Books(@Nullable Path summary, @Nullable Path rejects, long maxRejects, boolean resume, boolean log) {
    static final Books NONE = new Books(null, null, Batch.NO_LIMIT, false, false);
}
