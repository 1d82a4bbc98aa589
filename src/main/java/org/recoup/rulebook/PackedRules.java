package org.recoup.rulebook;

import java.io.IOException;
import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.recoup.engine.ExecutableRule;

/** Rules that are read each when it is first asked for: a process that advises one athlete asks for few. Thread-safe. */
final class PackedRules extends AbstractList<ExecutableRule> implements RandomAccess {
    private final PackedInput in;
    private final int[] begins;
    private final AtomicReferenceArray<ExecutableRule> read;

    /** @param begins where each rule begins in the input; not to be changed any more */
    PackedRules(PackedInput in, int[] begins) {
        this.in = in;
        this.begins = begins;
        read = new AtomicReferenceArray<>(begins.length);
    }

    @Override
    public ExecutableRule get(int index) {
        ExecutableRule rule = read.get(index);
        if (rule == null) {
            try {
                rule = ConditionFormat.read(in.piece(begins[index]));
            } catch (IOException | IndexOutOfBoundsException e) {
                throw new IllegalStateException("a rulebook with a broken rule", e);
            }
            // Two threads that come here at once make the same.
            read.set(index, rule);
        }
        return rule;
    }

    @Override
    public int size() {
        return begins.length;
    }
}
