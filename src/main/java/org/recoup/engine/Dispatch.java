package org.recoup.engine;

import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.drools.core.common.BaseNode;
import org.drools.core.common.InternalFactHandle;
import org.drools.core.common.PropagationContext;
import org.drools.core.common.ReteEvaluator;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.ModifyPreviousTuples;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectSinkPropagator;
import org.drools.core.reteoo.ObjectTypeNode;
import org.kie.api.KieBase;

/**
 * Hands a fact to the {@link Doors} behind those tests of the network that it passes. The engine asks each of some 750 tests
 * on its own, which keeps the processor waiting for memory; here each value of a fact is read once, and its tests stand
 * together. What lies behind a door is the engine's, as is everything but the insertion of facts. Rules and facts do not
 * change once they are there, so nothing else is needed.
 */
final class Dispatch implements ObjectSinkPropagator {
    private final ObjectSinkPropagator plain;
    private final Sorter sorter;

    /** What finds the doors of all kinds of facts: known when all have been looked at. */
    private final AtomicReference<Doors> doors;

    private Dispatch(ObjectSinkPropagator plain, Sorter sorter, AtomicReference<Doors> doors) {
        this.plain = plain;
        this.sorter = sorter;
        this.doors = doors;
    }

    /** Puts itself before the tests of all kinds of facts; the doors behind them. */
    static Doors install(KieBase rules, Map<String, Test> tests) {
        InternalRuleBase network = (InternalRuleBase) rules;
        Doors.Maker maker = new Doors.Maker();
        AtomicReference<Doors> doors = new AtomicReference<>();
        for (ObjectTypeNode type : network.getRete().getObjectTypeNodes()) {
            ObjectSinkPropagator plain = type.getObjectSinkPropagator();
            type.setObjectSinkPropagator(new Dispatch(plain, Sorter.before(plain, tests, maker), doors));
        }
        Doors made =
                maker.made(network.getReteooBuilder().getMemoryIdsGenerator().getNextId());
        doors.set(made);
        return made;
    }

    @Override
    public void propagateAssertObject(InternalFactHandle handle, PropagationContext context, ReteEvaluator evaluator) {
        sorter.sort(handle, evaluator.getNodeMemory(doors.getPlain()), context, evaluator);
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
