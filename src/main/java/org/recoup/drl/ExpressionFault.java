package org.recoup.drl;

/** Carries a fault out of the expression parser; never leaves the package. */
final class ExpressionFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient SyntaxFault fault;

    ExpressionFault(Span span, String message) {
        super(message, null, false, false);
        this.fault = new SyntaxFault(span, message);
    }

    SyntaxFault fault() {
        return fault;
    }
}
