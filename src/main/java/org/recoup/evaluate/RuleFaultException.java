package org.recoup.evaluate;

/** A condition of a rule that cannot be evaluated for an athlete. It costs that athlete's advice and no other. */
public final class RuleFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuleFaultException(String lastRule, RuntimeException cause) {
        super(
                "the rules cannot be evaluated for this athlete: " + firstLine(cause)
                        + (lastRule.isEmpty() ? "" : " (the last rule to fire was \"" + lastRule + "\")"),
                cause);
    }

    private static String firstLine(RuntimeException cause) {
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no message");
    }
}
