package org.recoup.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import org.drools.core.RuleBaseConfiguration;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.impl.RuleBaseFactory;
import org.junit.jupiter.api.Test;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.conf.EqualityBehaviorOption;
import org.recoup.rulebook.Rulebook;

class SettingsTest {
    private static final String PROPERTY = "drools.equalityBehavior";

    /** The engine that finds no file of settings, and no property, is the engine as it is. */
    @Test
    void theEngineIsAsItComes() {
        RuleBaseConfiguration ours = configuration();
        RuleBaseConfiguration asItComes =
                RuleBaseFactory.newKnowledgeBaseConfiguration().as(RuleBaseConfiguration.KEY);
        assertThat(ours)
                .usingRecursiveComparison()
                .ignoringFields("compConfig", "immutable", "classLoader")
                .isEqualTo(asItComes);
    }

    @Test
    void noPropertyOfTheSystemChangesIt() {
        System.setProperty(PROPERTY, "equality");
        try {
            KieBaseConfiguration wouldBe = RuleBaseFactory.newKnowledgeBaseConfiguration();
            assertThat(wouldBe.getOption(EqualityBehaviorOption.KEY)).isEqualTo(EqualityBehaviorOption.EQUALITY);
            assertThat(configuration().getOption(EqualityBehaviorOption.KEY))
                    .isEqualTo(EqualityBehaviorOption.IDENTITY);
        } finally {
            System.clearProperty(PROPERTY);
        }
    }

    private static RuleBaseConfiguration configuration() {
        return ((InternalRuleBase) Engine.made(Rulebook.shippedData().rules(), new HashMap<>()))
                .getRuleBaseConfiguration();
    }
}
