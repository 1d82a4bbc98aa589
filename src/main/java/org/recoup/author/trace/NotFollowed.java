package org.recoup.author.trace;

/** A condition holds something that the trace does not follow, such as a call; never leaves the package. */
final class NotFollowed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotFollowed(String what) {
        super(what, null, false, false);
    }
}
