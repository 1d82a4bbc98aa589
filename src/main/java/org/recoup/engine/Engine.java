package org.recoup.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.BaseConfigurationFactories;
import org.drools.model.Global;
import org.drools.model.impl.GlobalImpl;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.internal.conf.CompositeBaseConfiguration;
import org.kie.internal.utils.ChainedProperties;
import org.recoup.conclude.Conclude;

/** Makes rules ready for the engine. */
public final class Engine {
    /** The package of all rules. One for all: see the canary test of the engine's fault with several. */
    public static final String PACKAGE = "recoup.rules";

    /** The name under which a session has to hand over a {@link Conclude}. */
    public static final String CONCLUDE = "conclude";

    private Engine() {}

    /** Says that rules will be made ready soon, so that the engine can wake meanwhile. */
    public static void announce() {
        Warming.begin();
    }

    /**
     * Sessions of rules, for many athletes. Nothing is compiled.
     *
     * @throws ConditionFault if a condition cannot be worked out
     */
    public static Sessions ready(List<ExecutableRule> rules) {
        Warming.await();
        Map<String, Test> tests = new HashMap<>();
        KieBase made = made(rules, tests);
        return new Sessions(made, Dispatch.install(made, tests));
    }

    /**
     * Rules that a session for one athlete can be made of: ready sooner, and slower from the second athlete on.
     *
     * @throws ConditionFault if a condition cannot be worked out
     */
    public static KieBase readyForOne(List<ExecutableRule> rules) {
        Warming.await();
        return made(rules, new HashMap<>());
    }

    static KieBase made(List<ExecutableRule> rules, Map<String, Test> tests) {
        ModelImpl model = new ModelImpl(PACKAGE);
        Global<Conclude> conclude = new GlobalImpl<>(Conclude.class, PACKAGE, CONCLUDE);
        model.addGlobal(conclude);
        for (ExecutableRule rule : rules) {
            model.addRule(RuleMaker.make(rule, PACKAGE, conclude, tests));
        }
        // An internal class of the engine, used here alone: half the time of a KieContainer, which wants a kmodule.xml.
        return KieBaseBuilder.createKieBaseFromModel(List.of(model), settings(), new FactsNeverChange());
    }

    /**
     * The engine as it is without settings. It would look for files of them in the home and on the class path, which takes
     * a tenth of a start, and a property of the system could change what a rule does.
     *
     * <p>But for one: rules that never change need no register of facts by their class, which is half of what putting a
     * fact in costs. Without it a session cannot be asked for its facts ({@code getObjects}); nothing here does that.
     */
    private static KieBaseConfiguration settings() {
        CompositeBaseConfiguration settings = new CompositeBaseConfiguration(
                new ChainedProperties(),
                Engine.class.getClassLoader(),
                BaseConfigurationFactories.baseConf,
                BaseConfigurationFactories.ruleConf,
                BaseConfigurationFactories.flowConf);
        settings.setOption(KieBaseMutabilityOption.DISABLED);
        return settings;
    }

    /**
     * Whether a rule can be made ready.
     *
     * @throws ConditionFault if a condition of it cannot be worked out
     */
    public static void prove(ExecutableRule rule) {
        Warming.await();
        RuleMaker.make(rule, PACKAGE, new GlobalImpl<>(Conclude.class, PACKAGE, CONCLUDE), new HashMap<>());
    }
}
