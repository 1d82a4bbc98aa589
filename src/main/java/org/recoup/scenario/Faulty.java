package org.recoup.scenario;

/** Carries one fault from where it is seen to where faults are collected; never leaves the package. */
final class Faulty extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ScenarioFault fault;

    Faulty(Place place, String message, String wayOut) {
        super(message, null, false, false);
        this.fault = new ScenarioFault(place, message, wayOut);
    }

    ScenarioFault fault() {
        return fault;
    }
}
