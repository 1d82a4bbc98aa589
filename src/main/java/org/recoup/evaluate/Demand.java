package org.recoup.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;
import org.recoup.facts.FactType;
import org.recoup.facts.FactTypes;
import org.recoup.rulebook.FieldTest;
import org.recoup.rulebook.PatternCard;
import org.recoup.rulebook.RuleCard;

/**
 * The comparisons a fact of one kind has to stand for a rule to fire.
 *
 * @param kind number of the kind of fact
 * @param fields the field of each test
 */
record Demand(int kind, FieldTest[] tests, FactField[] fields) {
    /** What a rule demands of the facts. */
    static Demand[] all(RuleCard rule) {
        List<Demand> demands = new ArrayList<>(4);
        for (PatternCard pattern : rule.patterns()) {
            Class<? extends Fact> kind = pattern.isWanted() ? FactTypes.named(pattern.type()) : null;
            if (kind != null) {
                demands.add(of(pattern, FactTypes.of(kind)));
            }
        }
        return demands.toArray(new Demand[0]);
    }

    private static Demand of(PatternCard pattern, FactType type) {
        FieldTest[] tests = pattern.tests().toArray(new FieldTest[0]);
        FactField[] fields = new FactField[tests.length];
        for (int i = 0; i < tests.length; i++) {
            fields[i] = type.field(tests[i].field());
        }
        return new Demand(type.number(), tests, fields);
    }

    /** Whether the facts may meet it as they are. */
    boolean isMet(PresentFacts present) {
        for (PresentFacts.Values fact : present.of(kind)) {
            if (mayHoldOn(fact)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHoldOn(PresentFacts.Values fact) {
        for (int i = 0; i < tests.length; i++) {
            if (!tests[i].mayHoldOn(fact.of(fields[i]))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it may be met once what is unknown is known. */
    boolean mayBeMet(PresentFacts present) {
        PresentFacts.Values[] facts = present.of(kind);
        for (PresentFacts.Values fact : facts) {
            if (mayBeMetBy(fact)) {
                return true;
            }
        }
        return facts.length == 0 && PresentFacts.mayBeAdded(kind);
    }

    private boolean mayBeMetBy(PresentFacts.Values fact) {
        for (int i = 0; i < tests.length; i++) {
            if (tests[i].failsOn(fact.of(fields[i]))) {
                return false;
            }
        }
        return true;
    }
}
