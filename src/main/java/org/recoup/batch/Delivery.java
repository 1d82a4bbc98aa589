package org.recoup.batch;

import java.io.IOException;
import org.recoup.advice.Advice;
import org.recoup.athlete.AthleteFile;
import org.recoup.read.Fault;

/** Where the results of a run go besides the advice, always in the order of the input and by one thread. */
public interface Delivery {
    /**
     * A record got no advice.
     *
     * @throws IOException if it cannot be written
     */
    void rejected(Reject reject) throws IOException;

    /**
     * A record got advice. Only told where the form is {@linkplain AdviceForm#isHandedOn() handed on}.
     *
     * @throws IOException if it cannot be written
     */
    default void advised(AthleteFile athlete, Advice advice) throws IOException {}

    /** Something to know that keeps no athlete from advice, such as one that comes a second time. */
    default void warned(Fault warning) {}

    /**
     * All up to a place where a run can be taken up again is written.
     *
     * @throws IOException if it cannot be made sure of
     */
    default void seam(Mark reached, Account soFar) throws IOException {}

    /** A few more records are through. */
    default void went(Account soFar) {}
}
