package org.recoup.rulebook.compile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Condition;
import org.recoup.drl.Constraint;
import org.recoup.drl.Expression;
import org.recoup.drl.Operator;
import org.recoup.rulebook.FieldTest;
import org.recoup.rulebook.PatternCard;

/** Derives from the conditions of a rule what explaining and asking need of them. */
final class PatternCards {
    /** Fields that name a thing. */
    private static final Set<String> NAMES = Set.of("name", "what", "sign");

    private final List<PatternCard> cards = new ArrayList<>();

    private PatternCards() {}

    static List<PatternCard> of(List<Condition> conditions) {
        PatternCards cards = new PatternCards();
        conditions.forEach(each -> cards.add(each, PatternCard.Kind.PLAIN));
        return List.copyOf(cards.cards);
    }

    private void add(Condition condition, PatternCard.Kind kind) {
        if (condition instanceof Condition.Pattern pattern) {
            cards.add(new OfPattern().card(pattern, kind));
        } else if (condition instanceof Condition.Not not) {
            // Below a not, another not still needs everything that could state its finding to have had its turn.
            add(not.of(), PatternCard.Kind.NOT);
        } else if (condition instanceof Condition.Exists exists) {
            add(exists.of(), kind == PatternCard.Kind.PLAIN ? PatternCard.Kind.EXISTS : kind);
        } else if (condition instanceof Condition.All all) {
            all.of().forEach(each -> add(each, kind));
        } else if (condition instanceof Condition.Any any) {
            PatternCard.Kind either = kind == PatternCard.Kind.NOT ? kind : PatternCard.Kind.EITHER;
            any.of().forEach(each -> add(each, either));
        }
    }

    /** One pattern. */
    private static final class OfPattern {
        private final Set<String> fields = new LinkedHashSet<>();
        private final Set<String> presence = new LinkedHashSet<>();
        private final List<FieldTest> tests = new ArrayList<>();
        private final Set<String> variables = new HashSet<>();
        private Map<String, Class<?>> vocabulary = Map.of();
        private @Nullable String literal;

        PatternCard card(Condition.Pattern pattern, PatternCard.Kind kind) {
            Map<String, Class<?>> known = FactVocabulary.fields(pattern.type());
            vocabulary = known == null ? Map.of() : known;
            for (Constraint constraint : pattern.constraints()) {
                if (constraint.binding() != null) {
                    variables.add(constraint.binding());
                }
                if (constraint.test() != null) {
                    read(constraint.test());
                    demand(constraint.test());
                } else if (constraint.bound() != null) {
                    read(constraint.bound());
                }
            }
            presence.removeAll(fields);
            return new PatternCard(
                    kind, pattern.type(), literal, List.copyOf(fields), List.copyOf(presence), List.copyOf(tests));
        }

        /** Notes which fields an expression reads. */
        private void read(Expression expression) {
            if (expression instanceof Expression.Name name) {
                note(name, fields);
            } else if (expression instanceof Expression.Comparison comparison) {
                if (isNull(comparison.right()) && comparison.left() instanceof Expression.Name name) {
                    note(name, presence);
                } else {
                    read(comparison.left());
                    read(comparison.right());
                }
            } else if (expression instanceof Expression.Several several) {
                several.of().forEach(this::read);
            } else if (expression instanceof Expression.Negated negated) {
                read(negated.of());
            } else if (expression instanceof Expression.Arithmetic sum) {
                read(sum.left());
                read(sum.right());
            } else if (expression instanceof Expression.Choices choices) {
                choices.of().forEach(this::read);
            }
        }

        private void note(Expression.Name name, Set<String> in) {
            String first = name.path().get(0);
            if (vocabulary.containsKey(first) && !variables.contains(first)) {
                in.add(first);
            }
        }

        /** Notes the comparisons with a constant that must all hold. */
        private void demand(Expression expression) {
            if (expression instanceof Expression.Several several && several.all()) {
                several.of().forEach(this::demand);
            } else if (expression instanceof Expression.Several several) {
                demandIfKnown(several.of());
            } else if (expression instanceof Expression.Comparison comparison) {
                demand(comparison, false);
            }
        }

        /** Notes what a field must be if it is known: {@code soreness == null || soreness > 0}. */
        private void demandIfKnown(List<Expression> either) {
            if (either.size() == 2
                    && either.get(0) instanceof Expression.Comparison first
                    && either.get(1) instanceof Expression.Comparison second
                    && first.operator() == Operator.EQUAL
                    && isNull(first.right())
                    && first.left() instanceof Expression.Name unknown
                    && second.left() instanceof Expression.Name known
                    && unknown.path().equals(known.path())) {
                demand(second, true);
            }
        }

        private void demand(Expression.Comparison comparison, boolean unknownToo) {
            if (comparison.left() instanceof Expression.Name name
                    && name.path().size() == 1
                    && vocabulary.containsKey(name.text())
                    && comparison.right() instanceof Expression.Literal operand
                    && operand.value() != null) {
                demand(name.text(), comparison.operator(), operand.value(), unknownToo);
            }
        }

        private void demand(String field, Operator operator, Object operand, boolean unknownToo) {
            if (operator == Operator.EQUAL && NAMES.contains(field) && operand instanceof String thing && !unknownToo) {
                literal = thing;
            }
            if (FieldTest.tells(operator)) {
                Object value = operand instanceof Number number ? (Object) number.doubleValue() : operand;
                tests.add(new FieldTest(field, operator, value, unknownToo));
            }
        }

        private static boolean isNull(Expression expression) {
            return expression instanceof Expression.Literal operand && operand.value() == null;
        }
    }
}
