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
            if (!(sink instanceof AlphaNode alpha)) {
                untested.add(doors.door(sink));
                continue;
            }
            Test test = test(alpha, known);
            Level then = behind(alpha.getObjectSinkPropagator(), known, doors);
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

    private static Test test(AlphaNode alpha, Map<String, Test> known) {
        Test test = alpha.getConstraint() instanceof LambdaConstraint constraint
                ? known.get(constraint.getEvaluator().getId())
                : null;
        if (test == null) {
            throw new IllegalStateException("the network has a test that no rule has: " + alpha.getConstraint());
        }
        return test;
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
