package org.recoup.engine;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.IntStream;
import org.drools.core.common.Memory;
import org.drools.core.common.MemoryFactory;
import org.drools.core.common.NodeMemories;
import org.drools.core.reteoo.SegmentMemory;

/**
 * What one session of the engine keeps, cleaned where it was touched. The engine's own way goes through all that the session
 * ever kept, of every rule, which costs a third of what the rules do; the {@link Doors} know to which rules facts have come.
 */
final class TouchedMemories implements NodeMemories {
    /** Of an athlete's facts some forty segments are touched. */
    private static final int SEGMENTS = 64;

    private final NodeMemories all;
    private final Doors doors;

    /** Memories of no rule: of kinds of facts, and of the doors themselves. */
    private final int[] ofNoRule;

    TouchedMemories(NodeMemories all, Doors doors) {
        this.all = all;
        this.doors = doors;
        ofNoRule = IntStream.range(0, all.length())
                .filter(memory -> !doors.areBefore(memory))
                .toArray();
    }

    @Override
    public void resetAllMemories() {
        Set<SegmentMemory> segments = Collections.newSetFromMap(new IdentityHashMap<>(SEGMENTS));
        all.getNodeMemory(doors).touched(memory -> reset(memory, segments));
        for (int memory : ofNoRule) {
            reset(memory, segments);
        }
        // As the engine does it: when all memories are clean.
        for (SegmentMemory segment : segments) {
            segment.reset(segment.getSegmentPrototype());
            if (segment.isSegmentLinked()) {
                segment.notifyRuleLinkSegment();
            }
        }
    }

    private void reset(int number, Set<SegmentMemory> segments) {
        Memory memory = all.peekNodeMemory(number);
        if (memory != null) {
            memory.reset();
            SegmentMemory segment = memory.getSegmentMemory();
            if (segment != null) {
                segments.add(segment);
            }
        }
    }

    @Override
    public <T extends Memory> T getNodeMemory(MemoryFactory<T> node) {
        return all.getNodeMemory(node);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void clearNodeMemory(MemoryFactory node) {
        all.clearNodeMemory(node);
    }

    @Override
    public void clear() {
        all.clear();
    }

    @Override
    public Memory peekNodeMemory(int number) {
        return all.peekNodeMemory(number);
    }

    @Override
    public int length() {
        return all.length();
    }
}
