package org.recoup.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.drools.base.common.NetworkNode;
import org.drools.base.reteoo.NodeTypeEnums;
import org.drools.core.RuleBaseConfiguration;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.Memory;
import org.drools.core.common.MemoryFactory;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.ExistsNode;
import org.drools.core.reteoo.JoinNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.LeftTupleSource;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.RightInputAdapterNode;
import org.drools.core.reteoo.SegmentMemory;
import org.drools.core.reteoo.TerminalNode;
import org.drools.core.reteoo.TupleToObjectNode;
import org.drools.core.util.AbstractLinkedListNode;
import org.jspecify.annotations.Nullable;

/**
 * The doors through which facts come to rules, one behind the tests of each pattern. A fact waits at a door until some rule
 * behind it has a fact at each door it needs: most rules never do, and what the engine keeps of each fact for each rule,
 * spread over memory, was most of the time. Once open, a door stays open for the session. A rule that matches nothing
 * needs the fact that the engine itself puts into each session.
 *
 * <p>The same rules fire as without doors: without a fact at each door it needs a rule has no match, and the engine looks at
 * a rule only when its turn comes, after all that waited has gone in.
 */
final class Doors implements MemoryFactory<Doors.Waiting> {
    private final int memoryId;
    private final ObjectSink[] behind;

    /** For each door the rules that cannot fire before a fact has come to it. */
    private final int[][] neededBy;

    /** For each rule the doors that lead to it. */
    private final int[][] leadingTo;

    private final int[] needed;

    /** For each door the rules behind it. */
    private final int[][] rulesBehind;

    /** For each rule where the engine keeps what it knows of it, by the numbers of memories. */
    private final int[][] memories;

    private final BitSet ofRules = new BitSet();

    private Doors(int memoryId, List<ObjectSink> behind, List<Path> paths) {
        this.memoryId = memoryId;
        this.behind = behind.toArray(new ObjectSink[0]);
        List<List<Integer>> needing = lists(behind.size());
        List<List<Integer>> led = lists(behind.size());
        leadingTo = new int[paths.size()][];
        needed = new int[paths.size()];
        memories = new int[paths.size()][];
        for (int rule = 0; rule < leadingTo.length; rule++) {
            Path path = paths.get(rule);
            leadingTo[rule] = ints(path.leading());
            needed[rule] = path.needed().size();
            memories[rule] = ints(path.memories());
            path.memories().forEach(ofRules::set);
            for (int door : path.needed()) {
                needing.get(door).add(rule);
            }
            for (int door : path.leading()) {
                led.get(door).add(rule);
            }
        }
        neededBy = needing.stream().map(Doors::ints).toArray(int[][]::new);
        if (led.stream().anyMatch(List::isEmpty)) {
            throw new IllegalStateException(
                    "no rule is known behind one of the doors: facts would wait there for ever");
        }
        rulesBehind = led.stream().map(Doors::ints).toArray(int[][]::new);
    }

    private static List<List<Integer>> lists(int count) {
        List<List<Integer>> lists = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            lists.add(new ArrayList<>(2));
        }
        return lists;
    }

    private static int[] ints(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether the engine keeps in that memory what it knows of some rule. */
    boolean areBefore(int memory) {
        return ofRules.get(memory);
    }

    /**
     * One rule, or one alternative of a rule.
     *
     * @param leading the doors on the way to it
     * @param needed those without a fact at which it cannot fire, at least one
     * @param memories numbers of the memories on its way
     */
    private record Path(Set<Integer> leading, Set<Integer> needed, Set<Integer> memories) {
        Path() {
            this(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }
    }

    /** Finds the rules behind the doors. */
    static final class Maker {
        private final Map<ObjectSink, Integer> numbers = new IdentityHashMap<>();
        private final List<ObjectSink> behind = new ArrayList<>();

        /** Number of the door before this. */
        int door(ObjectSink sink) {
            return numbers.computeIfAbsent(sink, added -> {
                behind.add(added);
                return behind.size() - 1;
            });
        }

        /** @param memoryId under which a session keeps what waits; no node of the network has it */
        Doors made(int memoryId) {
            List<Path> paths = new ArrayList<>();
            for (TerminalNode terminal : terminals()) {
                Path path = new Path();
                addMemory(terminal, path);
                addAbove(terminal.getLeftTupleSource(), path, true);
                paths.add(path);
            }
            return new Doors(memoryId, behind, paths);
        }

        private Set<TerminalNode> terminals() {
            Set<TerminalNode> found = new LinkedHashSet<>();
            Set<NetworkNode> seen = new LinkedHashSet<>();
            ArrayDeque<NetworkNode> next = new ArrayDeque<>(behind);
            while (!next.isEmpty()) {
                NetworkNode node = next.remove();
                if (node instanceof TerminalNode terminal) {
                    found.add(terminal);
                } else if (seen.add(node)) {
                    NetworkNode below = node instanceof RightInputAdapterNode<?> right ? right.getBetaNode() : node;
                    next.addAll(Arrays.asList(below.getSinks()));
                }
            }
            return found;
        }

        /** Adds the doors at a node and above it; what is inside of a condition begins with what stands before it. */
        private void addAbove(@Nullable LeftTupleSource from, Path path, boolean needed) {
            for (LeftTupleSource node = from; node != null; node = node.getLeftTupleSource()) {
                addMemory(node, path);
                if (node instanceof LeftInputAdapterNode first) {
                    add((ObjectSink) first, path, needed);
                } else if (node instanceof BetaNode beta) {
                    addMemory(beta.getRightInput(), path);
                    if (beta.getRightInput().getParent() instanceof TupleToObjectNode inside) {
                        addMemory(inside, path);
                        addAbove(inside.getLeftTupleSource(), path, false);
                    } else {
                        boolean wanted = beta instanceof JoinNode || beta instanceof ExistsNode;
                        add(beta.getRightInput(), path, needed && wanted);
                    }
                }
            }
        }

        private void add(ObjectSink sink, Path path, boolean needed) {
            int door = door(sink);
            path.leading().add(door);
            if (needed) {
                path.needed().add(door);
            }
        }

        private static void addMemory(NetworkNode node, Path path) {
            if (node instanceof MemoryFactory<?> keeping) {
                path.memories().add(keeping.getMemoryId());
            }
        }
    }

    @Override
    public int getMemoryId() {
        return memoryId;
    }

    @Override
    public Waiting createMemory(RuleBaseConfiguration configuration, ReteEvaluator evaluator) {
        return new Waiting(this);
    }

    /** What one session keeps: which doors are open, and which facts wait at the others. */
    static final class Waiting extends AbstractLinkedListNode<Memory> implements Memory {
        private static final long serialVersionUID = 1L;
        private final transient Doors doors;
        private final boolean[] open;
        private final int[] lacking;
        private final transient @Nullable Waiter[] waiting;

        /** A fact that waits, and those that came to the same door before it. */
        private record Waiter(
                InternalFactHandle fact, @Nullable Waiter before) {}

        private Waiting(Doors doors) {
            this.doors = doors;
            open = new boolean[doors.behind.length];
            lacking = doors.needed.clone();
            waiting = new Waiter[open.length];
        }

        /** A fact has come to a door. */
        void come(int door, InternalFactHandle fact, PropagationContext context, ReteEvaluator evaluator) {
            if (open[door]) {
                doors.behind[door].assertObject(fact, context, evaluator);
                return;
            }
            Waiter before = waiting[door];
            waiting[door] = new Waiter(fact, before);
            if (before == null) {
                for (int rule : doors.neededBy[door]) {
                    if (--lacking[rule] == 0) {
                        openTo(rule, context, evaluator);
                    }
                }
            }
        }

        private void openTo(int rule, PropagationContext context, ReteEvaluator evaluator) {
            for (int door : doors.leadingTo[rule]) {
                if (!open[door]) {
                    open[door] = true;
                    enter(waiting[door], door, context, evaluator);
                    waiting[door] = null;
                }
            }
        }

        /** In the order in which they came. */
        private void enter(@Nullable Waiter last, int door, PropagationContext context, ReteEvaluator evaluator) {
            Waiter first = null;
            for (Waiter each = last; each != null; each = each.before()) {
                first = new Waiter(each.fact(), first);
            }
            for (Waiter each = first; each != null; each = each.before()) {
                doors.behind[door].assertObject(each.fact(), context, evaluator);
            }
        }

        /** Takes the number of each memory that may hold something of a fact that came in, some more than once. */
        void touched(IntConsumer memory) {
            boolean[] seen = new boolean[lacking.length];
            for (int door = 0; door < open.length; door++) {
                if (open[door]) {
                    touched(door, seen, memory);
                }
            }
        }

        private void touched(int door, boolean[] seen, IntConsumer memory) {
            for (int rule : doors.rulesBehind[door]) {
                if (!seen[rule]) {
                    seen[rule] = true;
                    for (int each : doors.memories[rule]) {
                        memory.accept(each);
                    }
                }
            }
        }

        @Override
        public void reset() {
            Arrays.fill(open, false);
            System.arraycopy(doors.needed, 0, lacking, 0, lacking.length);
            Arrays.fill(waiting, null);
        }

        @Override
        public int getNodeType() {
            return NodeTypeEnums.ObjectTypeNode;
        }

        @Override
        public @Nullable SegmentMemory getSegmentMemory() {
            return null;
        }

        @Override
        public void setSegmentMemory(SegmentMemory segment) {
            throw new UnsupportedOperationException("doors stand before all segments");
        }
    }
}
