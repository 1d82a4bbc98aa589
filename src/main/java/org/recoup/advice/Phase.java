package org.recoup.advice;

/**
 * The phase of training.
 *
 * @param name a phase of the contract, or unknown
 * @param from plan, race-date or unknown
 */
public record Phase(String name, String from) {}
