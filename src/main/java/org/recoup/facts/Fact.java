package org.recoup.facts;

/**
 * Something known of one runner that rules match on: an immutable record. A field that is null is unknown; a comparison
 * with it is neither true nor satisfied.
 */
public interface Fact {
    /** Place in its list of the athlete file, from 0; -1 for a fact that is not one element of a list. */
    default int index() {
        return -1;
    }
}
