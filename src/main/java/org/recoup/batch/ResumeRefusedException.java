package org.recoup.batch;

/** An interrupted run cannot be continued, because what is asked for now is something else. */
public final class ResumeRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    ResumeRefusedException(String message) {
        super(message);
    }
}
