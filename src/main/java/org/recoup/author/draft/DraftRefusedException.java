package org.recoup.author.draft;

/** A rule that cannot be begun; the message says why, and the way out. Nothing was written. */
public final class DraftRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean nameAtFault;

    DraftRefusedException(boolean nameAtFault, String message) {
        super(message);
        this.nameAtFault = nameAtFault;
    }

    /** Whether another name would do; else the folder is at fault. */
    public boolean isNameAtFault() {
        return nameAtFault;
    }
}
