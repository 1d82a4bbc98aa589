package org.recoup.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** An athlete that was asked for could not be read; the message lists every fault. */
public final class AthleteFaultException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ArrayList<Fault> faults;

    AthleteFaultException(List<Fault> faults) {
        super(faults.stream().map(Fault::message).collect(Collectors.joining(System.lineSeparator())));
        this.faults = new ArrayList<>(faults);
    }

    /** The faults, at least one, by place. */
    public List<Fault> faults() {
        return Collections.unmodifiableList(faults);
    }
}
