package org.recoup.rulebook.compile;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** What a rule may say of itself: the names of its annotations. */
public final class AnnotationNames {
    /** All of them, without the at sign, in alphabetical order; not to be changed. */
    public static final Set<String> ALL = Collections.unmodifiableSet(new TreeSet<>(Set.of(
            "guidance",
            "topic",
            "verdict",
            "priority",
            "window",
            "certainty",
            "assumes",
            "silences",
            "status",
            "today")));

    private AnnotationNames() {}
}
