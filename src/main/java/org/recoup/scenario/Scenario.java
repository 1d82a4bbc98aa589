package org.recoup.scenario;

import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;

/**
 * A short story about one rule: an athlete, and what the rulebook says about them.
 *
 * @param name what the story shows, unique in its file
 * @param place where it stands
 * @param topic name of the folder it stands in
 * @param rule the rule it is about; null: about none in particular
 * @param fires whether that rule fires; of no meaning without a rule
 * @param base name of the athlete it starts from
 * @param athlete the athlete with all changes made
 * @param expect what else is expected
 */
public record Scenario(
        String name,
        Place place,
        String topic,
        @Nullable String rule,
        boolean fires,
        String base,
        AthleteFile athlete,
        Expectation expect) {}
