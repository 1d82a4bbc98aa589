package org.recoup.rulebook.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A folder of rules that cannot be used, with everything that is wrong with it. */
public final class RulesRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final Comparator<RuleProblem> BY_PLACE = Comparator.comparing(RuleProblem::file)
            .thenComparingInt(RuleProblem::line)
            .thenComparingInt(RuleProblem::column);

    private final ArrayList<RuleProblem> problems;

    /** Refuses for these problems, of which there is at least one. */
    public RulesRefusedException(List<RuleProblem> problems) {
        super(problems.stream().sorted(BY_PLACE).map(RuleProblem::text).collect(Collectors.joining("\n")));
        this.problems = new ArrayList<>(problems);
        this.problems.sort(BY_PLACE);
    }

    /** What is wrong, in the order of files and lines. */
    public List<RuleProblem> problems() {
        return Collections.unmodifiableList(problems);
    }
}
