package org.recoup.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.common.BaseNode;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.ModifyPreviousTuples;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSinkPropagator;
import org.drools.core.reteoo.ObjectSource;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.modelcompiler.constraints.LambdaConstraint;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.recoup.drl.Truth;

/**
 * Hands a fact to those tests of the network that it passes. The engine asks each of some 750 tests on its own, which
 * keeps the processor waiting for memory; here each value of a fact is read once, and its tests stand together. What lies
 * behind a test that holds is the engine's, as is everything but the insertion of facts. Rules and facts do not change
 * once they are there, so nothing else is needed.
 */
final class Dispatch implements ObjectSinkPropagator {
    /** With fewer tests than these the engine's own way is as good. */
    private static final int WORTH_IT = 4;

    private final ObjectSinkPropagator plain;
    private final Group[] groups;
    private final Test[] tests;
    private final ObjectSinkPropagator[] behindTests;
    private final ObjectSink[] untested;

    private Dispatch(ObjectSinkPropagator plain, Map<String, Test> known) {
        this.plain = plain;
        Map<String, GroupMaker> byValue = new LinkedHashMap<>();
        List<Test> others = new ArrayList<>();
        List<ObjectSinkPropagator> behindOthers = new ArrayList<>();
        List<ObjectSink> withoutTest = new ArrayList<>();
        for (ObjectSink sink : plain.getSinks()) {
            Test test = test(sink, known);
            if (test == null) {
                withoutTest.add(sink);
            } else if (test instanceof Test.OfValue ofValue) {
                byValue.computeIfAbsent(ofValue.value().text(), text -> new GroupMaker(ofValue.value()))
                        .add(ofValue, ((AlphaNode) sink).getObjectSinkPropagator());
            } else {
                others.add(test);
                behindOthers.add(((AlphaNode) sink).getObjectSinkPropagator());
            }
        }
        groups = byValue.values().stream().map(GroupMaker::made).toArray(Group[]::new);
        tests = others.toArray(new Test[0]);
        behindTests = behindOthers.toArray(new ObjectSinkPropagator[0]);
        untested = withoutTest.toArray(new ObjectSink[0]);
    }

    /** Puts itself before the tests of all kinds of facts. */
    static void install(KieBase rules, Map<String, Test> tests) {
        for (ObjectTypeNode type : ((InternalRuleBase) rules).getRete().getObjectTypeNodes()) {
            install(type, tests);
        }
    }

    private static void install(ObjectSource source, Map<String, Test> known) {
        int found = 0;
        for (ObjectSink sink : source.getObjectSinkPropagator().getSinks()) {
            if (sink instanceof AlphaNode alpha) {
                install(alpha, known);
                found++;
            }
        }
        if (found >= WORTH_IT) {
            source.setObjectSinkPropagator(new Dispatch(source.getObjectSinkPropagator(), known));
        }
    }

    /** The test of a node of the network; null: it has none, or it is not known. */
    private static @Nullable Test test(ObjectSink sink, Map<String, Test> known) {
        return sink instanceof AlphaNode alpha && alpha.getConstraint() instanceof LambdaConstraint constraint
                ? known.get(constraint.getEvaluator().getId())
                : null;
    }

    @Override
    public void propagateAssertObject(InternalFactHandle handle, PropagationContext context, ReteEvaluator evaluator) {
        Object fact = handle.getObject();
        for (Group group : groups) {
            Object value = group.value.of(fact, null, null);
            ObjectSinkPropagator named = value == null || group.byName == null ? null : group.byName.get(value);
            if (named != null) {
                named.propagateAssertObject(handle, context, evaluator);
            }
            Test.OfValue[] ofValue = group.tests;
            for (int i = 0; i < ofValue.length; i++) {
                if (ofValue[i].on(value) == Truth.TRUE) {
                    group.behind[i].propagateAssertObject(handle, context, evaluator);
                }
            }
        }
        for (int i = 0; i < tests.length; i++) {
            if (tests[i].of(fact, null, null) == Truth.TRUE) {
                behindTests[i].propagateAssertObject(handle, context, evaluator);
            }
        }
        for (ObjectSink sink : untested) {
            sink.assertObject(handle, context, evaluator);
        }
    }

    /**
     * The tests of one value.
     *
     * @param byName what lies behind the tests for one text each; null: there are none
     */
    private record Group(
            Value value,
            @Nullable Map<Object, ObjectSinkPropagator> byName,
            Test.OfValue[] tests,
            ObjectSinkPropagator[] behind) {}

    /** Gathers the tests of one value. */
    private static final class GroupMaker {
        private final Value value;
        private final Map<Object, ObjectSinkPropagator> byName = new HashMap<>();
        private final List<Test.OfValue> tests = new ArrayList<>();
        private final List<ObjectSinkPropagator> behind = new ArrayList<>();

        GroupMaker(Value value) {
            this.value = value;
        }

        void add(Test.OfValue test, ObjectSinkPropagator then) {
            boolean named = test instanceof Test.Same same && same.wanted() && same.as() instanceof String;
            if (!named || byName.putIfAbsent(((Test.Same) test).as(), then) != null) {
                tests.add(test);
                behind.add(then);
            }
        }

        Group made() {
            return new Group(
                    value,
                    byName.isEmpty() ? null : byName,
                    tests.toArray(new Test.OfValue[0]),
                    behind.toArray(new ObjectSinkPropagator[0]));
        }
    }

    @Override
    public BaseNode getMatchingNode(BaseNode candidate) {
        return plain.getMatchingNode(candidate);
    }

    @Override
    public ObjectSink[] getSinks() {
        return plain.getSinks();
    }

    @Override
    public int size() {
        return plain.size();
    }

    @Override
    public boolean isEmpty() {
        return plain.isEmpty();
    }

    @Override
    public void doLinkSubnetwork(ReteEvaluator evaluator) {
        plain.doLinkSubnetwork(evaluator);
    }

    @Override
    public void doUnlinkSubnetwork(ReteEvaluator evaluator) {
        plain.doUnlinkSubnetwork(evaluator);
    }

    @Override
    public ObjectSinkPropagator addObjectSink(ObjectSink sink, int hashing, int indexing) {
        throw new UnsupportedOperationException("rules do not change once they are ready");
    }

    @Override
    public ObjectSinkPropagator removeObjectSink(ObjectSink sink) {
        throw new UnsupportedOperationException("rules do not change once they are ready");
    }

    @Override
    public void propagateModifyObject(
            InternalFactHandle handle,
            ModifyPreviousTuples before,
            PropagationContext context,
            ReteEvaluator evaluator) {
        throw new UnsupportedOperationException("facts do not change once they are there");
    }

    @Override
    public void byPassModifyToBetaNode(
            InternalFactHandle handle,
            ModifyPreviousTuples before,
            PropagationContext context,
            ReteEvaluator evaluator) {
        throw new UnsupportedOperationException("facts do not change once they are there");
    }

    @Override
    public void writeExternal(ObjectOutput out) {
        throw new UnsupportedOperationException("rules are kept as data");
    }

    @Override
    public void readExternal(ObjectInput in) {
        throw new UnsupportedOperationException("rules are kept as data");
    }
}
