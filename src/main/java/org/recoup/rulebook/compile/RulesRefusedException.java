package org.recoup.rulebook.compile;

import java.util.List;
import java.util.stream.Collectors;

/** A folder of rules that cannot be used, with everything that is wrong with it. */
public final class RulesRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<RuleProblem> problems;

    /** Refuses for these problems, of which there is at least one. */
    public RulesRefusedException(List<RuleProblem> problems) {
        super(problems.stream().map(RuleProblem::text).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of files and lines. */
    public List<RuleProblem> problems() {
        return problems;
    }
}
