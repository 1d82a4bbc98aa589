package org.recoup.advice;

import java.util.List;

/**
 * What a source recommends or a rule concluded, and another rule set aside.
 *
 * @param id name of the rule that concluded it
 * @param topic the matter it is about
 * @param verdict what it said
 * @param by name of the rule that set it aside
 * @param because why, in a sentence
 * @param guidance ids of the guidance
 */
public record Overridden(String id, String topic, Verdict verdict, String by, String because, List<String> guidance) {}
