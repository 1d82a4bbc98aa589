package org.recoup.evaluate;

/** A rulebook that does not come to an end for an athlete. It costs that athlete's advice and no other. */
public final class RunawayRuleException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;

    /** @param what what it did when it was stopped, as a sentence goes on: "fired last of 20000 firings" */
    RunawayRuleException(String rule, String what) {
        super("rule \"" + rule + "\" " + what + " for one athlete, and the rules were stopped");
        this.rule = rule;
    }

    /** Name of the rule that was at work when the rules were stopped; where rules share a condition, of one of them. */
    public String rule() {
        return rule;
    }
}
