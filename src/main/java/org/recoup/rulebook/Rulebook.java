package org.recoup.rulebook;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.base.SalienceInteger;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.accessor.Salience;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.recoup.advice.RulebookRef;

/** A compiled rulebook: thread-safe, made once and shared. */
public final class Rulebook {
    /** The package every rule file declares. One for all: see the canary test of the engine's fault with several. */
    public static final String PACKAGE = "recoup.rules";

    /** Where the rules that are shipped stand on the class path. */
    public static final String SHIPPED = "/org/recoup/shipped/rulebook.bin";

    private final RulebookData data;
    private final KieBase kieBase;
    private final Map<String, RuleCard> cards;

    private Rulebook(RulebookData data, KieBase kieBase) {
        this.data = data;
        this.kieBase = kieBase;
        this.cards = new HashMap<>(data.cards().size() * 2);
        for (RuleCard card : data.cards()) {
            cards.put(card.name(), card);
        }
    }

    /** The rules that are shipped, compiled when Recoup was built: nothing is compiled now. */
    public static Rulebook shipped() {
        return of(shippedData(), Rulebook.class.getClassLoader());
    }

    /** What is known of the rules that are shipped, without their conditions. */
    public static RulebookData shippedData() {
        try (InputStream in = Rulebook.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("the shipped rulebook is missing from the class path: " + SHIPPED
                        + "\nMaybe the build stopped before its step compile-rules.");
            }
            return RulebookFormat.read(new DataInputStream(new BufferedInputStream(in, 1 << 16)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A rulebook out of its data and the classes that were compiled for it.
     *
     * @param loader finds the classes that {@link RulebookData#models()} names
     */
    public static Rulebook of(RulebookData data, ClassLoader loader) {
        List<Model> models = new ArrayList<>(data.models().size());
        for (String name : data.models()) {
            try {
                models.add(
                        (Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the compiled rules " + name + " cannot be loaded", e);
            }
        }
        // An internal class of the engine, used here alone: half the time of a KieContainer, which wants a kmodule.xml.
        KieBase kieBase = KieBaseBuilder.createKieBaseFromModel(models);
        Rulebook rulebook = new Rulebook(data, kieBase);
        rulebook.orderByStratum();
        return rulebook;
    }

    /**
     * A rule that rests on the absence of a finding has to wait until every rule that could state that finding has had its
     * turn. The strata come from the rules themselves, so no author has to know an order, and none can choose one.
     */
    private void orderByStratum() {
        for (RuleCard card : data.cards()) {
            Rule rule = kieBase.getRule(PACKAGE, card.name());
            if (rule instanceof RuleImpl impl && card.stratum() > 0) {
                Salience salience = new SalienceInteger(-card.stratum());
                impl.setSalience(salience);
            }
        }
    }

    /** All of the rulebook that is not code. */
    public RulebookData data() {
        return data;
    }

    /** What is known of a rule; null: no rule has the name. */
    public @Nullable RuleCard card(String name) {
        return cards.get(name);
    }

    /** The compiled rules. */
    public KieBase kieBase() {
        return kieBase;
    }

    /** How advice names this rulebook. */
    public RulebookRef ref() {
        return new RulebookRef(data.name(), data.version(), data.digest());
    }
}
