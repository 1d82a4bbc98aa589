package org.recoup.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** One change to an athlete file. */
sealed interface Change {
    /** Where it was written. */
    Place place();

    /** Sets a value, or merges fields into an object that may be there already. */
    record Put(Place place, AthletePath path, Value value) implements Change {}

    /** Takes something out. */
    record Remove(Place place, AthletePath path) implements Change {}

    /** What is put. */
    sealed interface Value {
        Place place();

        /** A value that replaces whatever is there. */
        record Leaf(Place place, JsonNode json) implements Value {}

        /** Fields that are merged one by one. */
        record Fields(Place place, Map<String, Value> byName) implements Value {}
    }
}
