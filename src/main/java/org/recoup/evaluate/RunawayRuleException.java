package org.recoup.evaluate;

/** A rulebook that does not come to an end for an athlete. It costs that athlete's advice and no other. */
public final class RunawayRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;

    RunawayRuleException(String rule, int firings) {
        super("rule \"" + rule + "\" fired last when the rules had fired " + firings
                + " times for one athlete and were stopped");
        this.rule = rule;
    }

    /** Name of the rule that fired last. */
    public String rule() {
        return rule;
    }
}
