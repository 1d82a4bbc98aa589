package org.recoup.batch;

/** So many records were rejected that the input as a whole is not to be trusted. */
public final class TooManyRejectsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Account account;

    TooManyRejectsException(Account account, long most) {
        super(account.rejected() + " of the first " + account.read() + " records were rejected, and at most " + most
                + " may be");
        this.account = account;
    }

    /** What became of the records so far. */
    public Account account() {
        return account;
    }
}
