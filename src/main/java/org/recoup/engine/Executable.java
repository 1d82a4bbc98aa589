package org.recoup.engine;

import org.drools.model.functions.BlockN;
import org.drools.model.functions.Function1;
import org.drools.model.functions.HashedExpression;
import org.drools.model.functions.Predicate1;
import org.drools.model.functions.Predicate2;
import org.drools.model.functions.Predicate3;
import org.jspecify.annotations.Nullable;
import org.recoup.conclude.Conclude;
import org.recoup.drl.Conclusion;
import org.recoup.drl.Truth;

/**
 * What the engine calls. Few classes for all rules: a class for each condition would cost each start its loading and each
 * run its compiling. The engine shares what has the same hash.
 */
final class Executable {
    private Executable() {}

    /** A test on a fact alone. */
    static final class OnFact extends Hashed implements Predicate1<Object> {
        private static final long serialVersionUID = 1L;
        private final transient Test test;

        OnFact(String hash, Test test) {
            super(hash);
            this.test = test;
        }

        @Override
        public boolean test(Object fact) {
            return test.of(fact, null, null) == Truth.TRUE;
        }
    }

    /** A test on a fact and a variable. */
    static final class OnFactAndOne extends Hashed implements Predicate2<Object, Object> {
        private static final long serialVersionUID = 1L;
        private final transient Test test;
        private final transient String rule;

        OnFactAndOne(String hash, Test test, String rule) {
            super(hash);
            this.test = test;
            this.rule = rule;
        }

        @Override
        public boolean test(Object fact, @Nullable Object first) {
            Effort.step(rule);
            return test.of(fact, first, null) == Truth.TRUE;
        }
    }

    /** A test on a fact and two variables. */
    static final class OnFactAndTwo extends Hashed implements Predicate3<Object, Object, Object> {
        private static final long serialVersionUID = 1L;
        private final transient Test test;
        private final transient String rule;

        OnFactAndTwo(String hash, Test test, String rule) {
            super(hash);
            this.test = test;
            this.rule = rule;
        }

        @Override
        public boolean test(Object fact, @Nullable Object first, @Nullable Object second) {
            Effort.step(rule);
            return test.of(fact, first, second) == Truth.TRUE;
        }
    }

    /** Lets through all pairs of a join that nothing else counts. */
    static final class Counting extends Hashed implements Predicate2<Object, Object> {
        private static final long serialVersionUID = 1L;
        private final transient String rule;

        Counting(String hash, String rule) {
            super(hash);
            this.rule = rule;
        }

        @Override
        public boolean test(Object fact, @Nullable Object before) {
            Effort.step(rule);
            return true;
        }
    }

    /** Reads a value of a fact. */
    static final class Reading extends Hashed implements Function1<Object, Object> {
        private static final long serialVersionUID = 1L;
        private final transient Value value;

        Reading(String hash, Value value) {
            super(hash);
            this.value = value;
        }

        @Override
        public @Nullable Object apply(Object fact) {
            return value.of(fact, null, null);
        }
    }

    /** Concludes what a rule concludes. */
    static final class Concluding implements BlockN {
        private static final long serialVersionUID = 1L;
        private final transient Conclusion[] conclusions;

        Concluding(Conclusion[] conclusions) {
            this.conclusions = conclusions;
        }

        @Override
        public void execute(Object... arguments) {
            Conclude conclude = (Conclude) arguments[0];
            for (Conclusion conclusion : conclusions) {
                switch (conclusion.call()) {
                    case "finding" -> conclude.finding(conclusion.argument());
                    case "advise" -> conclude.advise();
                    case "setAside" -> conclude.setAside(conclusion.argument());
                    case "sign" -> conclude.sign(conclusion.argument());
                    case "good" -> conclude.good(conclusion.argument());
                    case "status" -> conclude.status();
                    case "today" -> conclude.today();
                    default -> throw new IllegalStateException("nothing is concluded by " + conclusion.call());
                }
            }
        }
    }

    private abstract static class Hashed implements HashedExpression {
        private final String hash;

        Hashed(String hash) {
            this.hash = hash;
        }

        @Override
        public String getExpressionHash() {
            return hash;
        }
    }
}
