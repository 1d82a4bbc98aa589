package org.recoup.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSinkPropagator;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Truth;

/**
 * Tests of a fact alone that stand side by side in the network, by the value they are about, and the doors beside them to
 * which a fact comes without a further test.
 */
final class Level {
    private final Value[] values;
    private final Sieve[] sieves;
    private final Test[] others;
    private final Level[] behindOthers;
    private final int[] doors;

    private Level(Map<String, Group> groups, List<Test> others, List<Level> behindOthers, List<Integer> doors) {
        values = groups.values().stream().map(Group::value).toArray(Value[]::new);
        sieves = groups.values().stream()
                .map(group -> Sieve.of(group.value(), group.tests(), group.behind()))
                .toArray(Sieve[]::new);
        this.others = others.toArray(new Test[0]);
        this.behindOthers = behindOthers.toArray(new Level[0]);
        this.doors = doors.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The tests of one value while they are gathered. */
    private record Group(Value value, List<Test.OfValue> tests, List<Level> behind) {
        Group(Value value) {
            this(value, new ArrayList<>(), new ArrayList<>());
        }
    }

    /**
     * What stands behind a kind of facts, or behind a test.
     *
     * @param known the tests of the network by their ids
     * @param doors numbers the doors that are met
     */
    static Level behind(ObjectSinkPropagator sinks, Map<String, Test> known, Doors.Maker doors) {
        Map<String, Group> groups = new LinkedHashMap<>();
        List<Test> others = new ArrayList<>();
        List<Level> behindOthers = new ArrayList<>();
        List<Integer> untested = new ArrayList<>();
        for (ObjectSink sink : sinks.getSinks()) {
            Test test = test(sink, known);
            if (test == null) {
                untested.add(doors.door(sink));
                continue;
            }
            Level then = behind(((AlphaNode) sink).getObjectSinkPropagator(), known, doors);
            if (test instanceof Test.OfValue ofValue) {
                Group group = groups.computeIfAbsent(ofValue.value().text(), text -> new Group(ofValue.value()));
                group.tests().add(ofValue);
                group.behind().add(then);
            } else {
                others.add(test);
                behindOthers.add(then);
            }
        }
        return new Level(groups, others, behindOthers, untested);
    }

    /** The test of a node of the network; null: it has none, or it is not known. */
    private static @Nullable Test test(ObjectSink sink, Map<String, Test> known) {
        return sink instanceof AlphaNode alpha && alpha.getConstraint() instanceof LambdaConstraint constraint
                ? known.get(constraint.getEvaluator().getId())
                : null;
    }

    /** Brings a fact to all doors whose tests it passes. */
    void pass(InternalFactHandle fact, Doors.Waiting waiting, PropagationContext context, ReteEvaluator evaluator) {
        Object of = fact.getObject();
        for (int i = 0; i < values.length; i++) {
            for (Level passed : sieves[i].behind(values[i].of(of, null, null))) {
                passed.pass(fact, waiting, context, evaluator);
            }
        }
        for (int i = 0; i < others.length; i++) {
            if (others[i].of(of, null, null) == Truth.TRUE) {
                behindOthers[i].pass(fact, waiting, context, evaluator);
            }
        }
        for (int door : doors) {
            waiting.come(door, fact, context, evaluator);
        }
    }
}
