package org.recoup.scenario;

/**
 * What is wrong in a scenario file or a base.
 *
 * @param place where it stands
 * @param message what is wrong, with the word that is
 * @param wayOut what to write instead; empty: the message says it
 */
public record ScenarioFault(Place place, String message, String wayOut) {

    /** Place, message and, on a line of its own, the way out. */
    @Override
    public String toString() {
        return place + ": " + message + (wayOut.isEmpty() ? "" : "\n  " + wayOut);
    }
}
