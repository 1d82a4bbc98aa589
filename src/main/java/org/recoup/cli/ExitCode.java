package org.recoup.cli;

/** How a command ended, the same for every verb. */
public enum ExitCode {
    /** Done. Also when whoever read the result wanted no more of it. */
    DONE(0),
    /** Done, and there is something at or over the level that was asked for. */
    FOUND(1),
    /** The command was used wrongly. */
    WRONG_USE(2),
    /** Input or rules could not be read, or the result could not be written. */
    UNREADABLE(3),
    /** A fault of Recoup itself. */
    OUR_FAULT(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** What the process ends with. */
    public int number() {
        return number;
    }
}
