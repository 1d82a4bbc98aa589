package org.recoup.author.explain;

import java.util.List;

/**
 * Why something is not in the advice, or that it is.
 *
 * @param asked the name that was asked for
 * @param kind what has this name
 * @param rules the rule itself, or all that cite the guidance or conclude the finding, by name
 */
public record Answer(String asked, Kind kind, List<RuleAnswer> rules) {

    /** What can be asked for. */
    public enum Kind {
        RULE,
        FINDING,
        GUIDANCE
    }
}
