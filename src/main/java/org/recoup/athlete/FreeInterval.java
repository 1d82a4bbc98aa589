package org.recoup.athlete;

import java.time.LocalTime;

/**
 * A free interval of one day, for naps and routines.
 *
 * @param from local time it begins
 * @param until local time it ends, later than {@code from}
 */
public record FreeInterval(LocalTime from, LocalTime until) {}
