package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/** Whether it is hot (T24). */
final class Heat {
    private Heat() {}

    /** Null: too little is known of the weather. The wet-bulb globe temperature decides where it is known. */
    static @Nullable Boolean of(@Nullable Double wbgtC, @Nullable Double temperatureC, @Nullable Double humidityPct) {
        if (wbgtC != null) {
            return wbgtC >= Thresholds.HOT_WBGT_C;
        }
        if (temperatureC == null) {
            return null;
        }
        if (temperatureC >= Thresholds.HOT_C) {
            return Boolean.TRUE;
        }
        if (temperatureC < Thresholds.HOT_HUMID_C) {
            return Boolean.FALSE;
        }
        return humidityPct == null ? null : humidityPct >= Thresholds.HUMID_PCT;
    }
}
