package org.recoup.rulebook.compile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where compiled rule files come from: the compiler, or what it gave an earlier time. */
interface UnitStore {
    /** Compiles each time. */
    UnitStore NONE = DrlCompiler::compile;

    /**
     * The compiled form of a rule file.
     *
     * @return null if it cannot be compiled; the problems are added to the list
     */
    @Nullable
    CompiledFile compiled(String file, String text, List<RuleProblem> problems);
}
