package org.recoup.author.trace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recoup.author.trace.ConditionTrace.Outcome;
import org.recoup.author.trace.Match.Cost;
import org.recoup.conclude.Finding;
import org.recoup.drl.Condition;
import org.recoup.drl.Constraint;
import org.recoup.drl.Truth;

/** Tries the conditions of a rule on the facts of one athlete: every choice of facts for every pattern. */
final class Matcher {
    /** More choices than this are not looked at for the nearest; facts are few, so no shipped rule comes near it. */
    private static final int MOST_CHOICES = 50_000;

    /** The flags that one session at most has, by its turn and not by what it is. */
    private static final Set<String> TURNS = Set.of("latest", "next");

    private final FactIndex facts;
    private final Consumer<Observed> listener;
    private boolean followed = true;
    private int choices;

    Matcher(FactIndex facts) {
        this(facts, any -> {});
    }

    /**
     * Tries conditions on these facts.
     *
     * @param listener hears every single test as it is made
     */
    Matcher(FactIndex facts, Consumer<Observed> listener) {
        this.facts = facts;
        this.listener = listener;
    }

    /** Whether everything that was met could be followed. */
    boolean followed() {
        return followed;
    }

    /** The first match that the engine finds; null: there is none. */
    @Nullable
    Match first(List<Condition> conditions, Bindings bindings) {
        List<Match> found = searched(conditions, bindings, Match::holds, 1);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Whether there could be a match if more were known. */
    boolean isPossible(List<Condition> conditions, Bindings bindings) {
        return !searched(conditions, bindings, Match::isPossible, 1).isEmpty();
    }

    /** All matches that the engine finds. */
    List<Match> all(List<Condition> conditions, Bindings bindings) {
        return searched(conditions, bindings, Match::holds, Integer.MAX_VALUE);
    }

    private List<Match> searched(List<Condition> conditions, Bindings bindings, Predicate<Match> wanted, int most) {
        List<Match> found = new ArrayList<>();
        search(conditions, 0, new Match(List.of(), bindings, Cost.NOTHING), wanted, found, most);
        return found;
    }

    private void search(
            List<Condition> conditions, int at, Match soFar, Predicate<Match> wanted, List<Match> found, int most) {
        if (at == conditions.size()) {
            found.add(soFar);
            return;
        }
        for (Match option : options(conditions.get(at), soFar.after())) {
            if (found.size() < most && wanted.test(option)) {
                search(conditions, at + 1, joined(soFar, option), wanted, found, most);
            }
        }
    }

    /** The choice of facts that comes nearest to firing. */
    Match nearest(List<Condition> conditions, Bindings bindings) {
        int choicesOutside = choices;
        choices = 0;
        Match[] best = new Match[1];
        nearest(conditions, 0, new Match(List.of(), bindings, Cost.NOTHING), best);
        choices = choicesOutside;
        return best[0];
    }

    private void nearest(List<Condition> conditions, int at, Match soFar, @Nullable Match[] best) {
        Match bestYet = best[0];
        if (bestYet != null && (soFar.cost().failures() > bestYet.cost().failures() || ++choices > MOST_CHOICES)) {
            return;
        }
        if (at == conditions.size()) {
            if (bestYet == null || soFar.cost().compareTo(bestYet.cost()) < 0) {
                best[0] = soFar;
            }
            return;
        }
        List<Match> options = new ArrayList<>(options(conditions.get(at), soFar.after()));
        options.sort(Comparator.comparing(Match::cost));
        for (Match option : options) {
            nearest(conditions, at + 1, joined(soFar, option), best);
        }
    }

    private static Match joined(Match first, Match second) {
        List<ConditionTrace> conditions = new ArrayList<>(first.conditions());
        conditions.addAll(second.conditions());
        // A condition weighs more than any of its constraints.
        int before = first.conditions().size() * 1000;
        return new Match(conditions, second.after(), first.cost().plus(second.cost(), before));
    }

    /** All that may be tried for one condition, at least one. */
    private List<Match> options(Condition condition, Bindings bindings) {
        try {
            return followedOptions(condition, bindings);
        } catch (NotFollowed e) {
            followed = false;
            return List.of(one(condition, Outcome.NOT_FOLLOWED, Truth.UNKNOWN, null, List.of(), List.of(), bindings));
        }
    }

    private List<Match> followedOptions(Condition condition, Bindings bindings) {
        if (condition instanceof Condition.Pattern pattern) {
            return pattern(pattern, bindings);
        }
        if (condition instanceof Condition.Not not) {
            return List.of(not(not, List.of(not.of()), bindings));
        }
        if (condition instanceof Condition.Exists exists) {
            return List.of(exists(exists, bindings));
        }
        if (condition instanceof Condition.Any any) {
            return any.of().stream()
                    .flatMap(each -> options(each, bindings).stream())
                    .map(each -> inside(any, each))
                    .toList();
        }
        if (condition instanceof Condition.All all) {
            return all(all, bindings);
        }
        if (condition instanceof Condition.ForAll forAll) {
            return List.of(forAll(forAll, bindings));
        }
        if (condition instanceof Condition.Accumulate accumulate) {
            return List.of(accumulate(accumulate, bindings));
        }
        if (condition instanceof Condition.Collect collect) {
            return List.of(collect(collect, bindings));
        }
        if (condition instanceof Condition.Test test) {
            return List.of(test(test, bindings));
        }
        throw new NotFollowed(((Condition.NotFollowed) condition).what());
    }

    private List<Match> pattern(Condition.Pattern pattern, Bindings bindings) {
        List<Match> options = new ArrayList<>();
        for (Object fact : candidates(pattern, bindings)) {
            Match option = tried(pattern, fact, pattern.binding(), pattern.constraints(), bindings);
            // Another finding is not nearly this one: a finding that is not there is simply missing.
            if (option.holds() || !(fact instanceof Finding)) {
                options.add(option);
            }
        }
        if (options.isEmpty()) {
            options.add(one(pattern, Outcome.NO_FACT, Truth.FALSE, null, List.of(), List.of(), bindings));
        }
        return options;
    }

    private List<?> candidates(Condition.Pattern pattern, Bindings bindings) {
        if (pattern.from() == null) {
            return facts.of(pattern.type());
        }
        Object value = new Evaluator(null, bindings).value(pattern.from());
        if (value instanceof Collection<?> collection) {
            return collection.stream()
                    .filter(each -> Fields.isOf(each, pattern.type()))
                    .toList();
        }
        return value != null && Fields.isOf(value, pattern.type()) ? List.of(value) : List.of();
    }

    /** Constraints on a fact, or on a result. */
    private Match tried(
            Condition condition,
            @Nullable Object fact,
            @Nullable String binding,
            List<Constraint> constraints,
            Bindings bindings) {
        Bindings after = bindings.with(binding, fact);
        List<ConstraintTrace> traces = new ArrayList<>();
        Cost cost = Cost.NOTHING;
        Set<String> unknown = new HashSet<>();
        for (Constraint constraint : constraints) {
            ConstraintTrace trace = trace(constraint, fact, after);
            if (constraint.bound() != null) {
                after = after.with(constraint.binding(), new Evaluator(fact, after).value(constraint.bound()));
            }
            // A field that is unknown is one reason, however many constraints look at it.
            String field = trace.unknownField();
            if (!trace.holds() && (field == null || unknown.add(field))) {
                cost = cost.plus(Cost.of(kind(trace), trace.off()), traces.size());
            }
            traces.add(trace);
        }
        Truth truth = traces.stream().map(ConstraintTrace::truth).reduce(Truth.TRUE, Truth::and);
        Outcome outcome = cost.failures() == 0 ? Outcome.HOLDS : Outcome.FAILS;
        return new Match(List.of(new ConditionTrace(condition, outcome, truth, fact, traces, List.of())), after, cost);
    }

    private ConstraintTrace trace(Constraint constraint, @Nullable Object fact, Bindings bindings) {
        if (constraint.test() == null) {
            return new ConstraintTrace(constraint, Truth.TRUE, true, List.of(), List.of());
        }
        Evaluator evaluator = new Evaluator(fact, bindings);
        Evaluator.Result result = evaluator.test(constraint.test());
        evaluator.tests().forEach(listener);
        return new ConstraintTrace(constraint, result.truth(), result.holds(), evaluator.tests(), result.notTrue());
    }

    private static int kind(ConstraintTrace trace) {
        List<Observed> against = trace.against();
        if (against.stream().anyMatch(Observed::justMisses)) {
            return Cost.JUST_MISSED;
        }
        boolean isOnlyTheTurn =
                against.size() == 1 && TURNS.contains(against.get(0).field());
        return isOnlyTheTurn ? Cost.NOT_ITS_TURN : Cost.ANOTHER;
    }

    private Match not(Condition condition, List<Condition> of, Bindings bindings) {
        Match violation = first(of, bindings);
        if (violation != null) {
            return one(
                    condition,
                    Outcome.VIOLATED,
                    violation.truth().not(),
                    null,
                    List.of(),
                    violation.conditions(),
                    bindings);
        }
        Truth truth = isPossible(of, bindings) ? Truth.UNKNOWN : Truth.TRUE;
        return one(condition, Outcome.HOLDS, truth, null, List.of(), List.of(), bindings);
    }

    private Match exists(Condition.Exists exists, Bindings bindings) {
        List<Condition> of = List.of(exists.of());
        Match found = first(of, bindings);
        Match shown = found == null ? nearest(of, bindings) : found;
        Truth truth = found != null ? found.truth() : !isPossible(of, bindings) ? Truth.FALSE : Truth.UNKNOWN;
        return inside(exists, shown, truth, bindings);
    }

    /** All full matches, or the nearest one where there is none. */
    private List<Match> all(Condition.All all, Bindings bindings) {
        List<Match> found = all(all.of(), bindings);
        List<Match> shown = found.isEmpty() ? List.of(nearest(all.of(), bindings)) : found;
        return shown.stream().map(each -> inside(all, each)).toList();
    }

    private Match forAll(Condition.ForAll forAll, Bindings bindings) {
        for (Match match : pattern(forAll.of(), bindings)) {
            if (!match.holds() && match.conditions().get(0).outcome() != Outcome.NO_FACT) {
                Truth truth = match.truth() == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.FALSE;
                return one(forAll, Outcome.VIOLATED, truth, null, List.of(), match.conditions(), bindings);
            }
        }
        return one(forAll, Outcome.HOLDS, Truth.TRUE, null, List.of(), List.of(), bindings);
    }

    private Match accumulate(Condition.Accumulate accumulate, Bindings bindings) {
        List<Match> matches = all(List.of(accumulate.over()), bindings);
        Bindings after = bindings;
        Object single = null;
        for (Condition.Function function : accumulate.functions()) {
            List<@Nullable Object> values = new ArrayList<>();
            for (Match match : matches) {
                values.add(function.of() == null ? 1 : new Evaluator(null, match.after()).value(function.of()));
            }
            Object result = Accumulation.result(function.name(), values);
            if (result == null) {
                return one(accumulate, Outcome.NO_FACT, Truth.FALSE, null, List.of(), List.of(), bindings);
            }
            after = after.with(function.binding(), result);
            single = result;
        }
        return tried(accumulate, single, accumulate.binding(), accumulate.constraints(), after);
    }

    private Match collect(Condition.Collect collect, Bindings bindings) {
        List<Object> found = all(List.of(collect.over()), bindings).stream()
                .map(each -> (Object) each.conditions().get(0).fact())
                .toList();
        return tried(collect, found, collect.binding(), collect.constraints(), bindings);
    }

    private Match test(Condition.Test test, Bindings bindings) {
        Constraint constraint = new Constraint(test.span(), "", null, null, test.test());
        return tried(test, null, null, List.of(constraint), bindings);
    }

    private static Match inside(Condition condition, Match inner) {
        return inside(condition, inner, inner.truth(), inner.after());
    }

    private static Match inside(Condition condition, Match inner, Truth truth, Bindings after) {
        Outcome outcome = inner.holds() ? Outcome.HOLDS : Outcome.FAILS;
        ConditionTrace trace = new ConditionTrace(condition, outcome, truth, null, List.of(), inner.conditions());
        return new Match(List.of(trace), after, inner.cost());
    }

    private static Match one(
            Condition condition,
            Outcome outcome,
            Truth truth,
            @Nullable Object fact,
            List<ConstraintTrace> constraints,
            List<ConditionTrace> inner,
            Bindings after) {
        Cost cost = outcome == Outcome.HOLDS ? Cost.NOTHING : Cost.of(Cost.ANOTHER, 1);
        return new Match(List.of(new ConditionTrace(condition, outcome, truth, fact, constraints, inner)), after, cost);
    }
}
