package org.recoup.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Lexer.Kind;
import org.recoup.drl.Lexer.Token;

/** Reads one condition of a pattern by recursive descent; each method is one level of precedence. */
final class ExpressionParser {
    private static final Map<String, Operator> SYMBOLS = Map.of(
            "==", Operator.EQUAL,
            "!=", Operator.NOT_EQUAL,
            "<", Operator.LESS,
            "<=", Operator.AT_MOST,
            ">", Operator.MORE,
            ">=", Operator.AT_LEAST);
    private static final Map<String, Operator> WORDS = Map.of(
            "in", Operator.IN,
            "contains", Operator.CONTAINS,
            "memberOf", Operator.MEMBER_OF,
            "matches", Operator.MATCHES);
    private static final Map<String, Operator> NEGATED_WORDS = Map.of(
            "in", Operator.NOT_IN,
            "contains", Operator.NOT_CONTAINS,
            "memberOf", Operator.NOT_MEMBER_OF,
            "matches", Operator.NOT_MATCHES);

    /** How many signs of reckoning and negation a condition may have: each is a step deeper for whoever goes through it. */
    private static final int MOST_SIGNS = 200;

    private final Source source;
    private final List<Token> tokens;
    private int at;
    private int signs;

    ExpressionParser(Source source, int from, int until) {
        this.source = source;
        this.tokens = new Lexer(source, from, until).tokens();
    }

    /** A constraint: perhaps a binding, perhaps a test. */
    Constraint constraint() {
        int from = peek().from();
        String binding = null;
        if (peek().kind() == Kind.NAME && ":".equals(tokens.get(at + 1).text())) {
            binding = next().text();
            next();
        }
        Expression whole = expression();
        Span span = source.span(from, tokens.get(at - 1).until());
        boolean tests =
                binding == null || !(whole instanceof Expression.Name || whole instanceof Expression.Arithmetic);
        return new Constraint(
                span, source.textOf(span), binding, binding == null ? null : leftmost(whole), tests ? whole : null);
    }

    /** What {@code $x : hard == true} binds: the value that is tested. */
    private static Expression leftmost(Expression expression) {
        if (expression instanceof Expression.Comparison comparison) {
            return leftmost(comparison.left());
        }
        return expression instanceof Expression.Several several
                ? leftmost(several.of().get(0))
                : expression;
    }

    /** The whole of the text as one expression. */
    Expression expression() {
        Expression expression = any();
        if (peek().kind() != Kind.END) {
            throw unexpected("an operator, or a comma before the next condition");
        }
        return expression;
    }

    private Expression any() {
        return several(false, "||");
    }

    private Expression several(boolean all, String symbol) {
        List<Expression> of = new ArrayList<>(List.of(all ? comparison() : several(true, "&&")));
        while (peek().text().equals(symbol) && peek().kind() == Kind.SYMBOL) {
            next();
            of.add(all ? comparison() : several(true, "&&"));
        }
        return of.size() == 1
                ? of.get(0)
                : new Expression.Several(over(of.get(0), of.get(of.size() - 1)), all, List.copyOf(of));
    }

    private Expression comparison() {
        Expression left = sum();
        int from = peek().from();
        Operator operator = operator();
        if (operator == null) {
            return left;
        }
        Span operatorSpan = source.span(from, tokens.get(at - 1).until());
        boolean choices = operator == Operator.IN || operator == Operator.NOT_IN;
        Expression right = choices ? choices() : sum();
        return new Expression.Comparison(over(left, right), operator, operatorSpan, left, right);
    }

    private @Nullable Operator operator() {
        Token token = peek();
        if (token.kind() == Kind.SYMBOL && SYMBOLS.containsKey(token.text())) {
            next();
            return SYMBOLS.get(token.text());
        }
        boolean negated = token.kind() == Kind.NAME && token.text().equals("not");
        Token word = negated ? tokens.get(at + 1) : token;
        Operator operator = word.kind() == Kind.NAME ? (negated ? NEGATED_WORDS : WORDS).get(word.text()) : null;
        if (operator != null) {
            at += negated ? 2 : 1;
        }
        return operator;
    }

    private Expression choices() {
        int from = peek().from();
        expect("(");
        List<Expression> of = new ArrayList<>(List.of(sum()));
        while (peek().text().equals(",")) {
            next();
            of.add(sum());
        }
        Token close = expect(")");
        return new Expression.Choices(source.span(from, close.until()), List.copyOf(of));
    }

    private Expression sum() {
        Expression left = product();
        while (isSymbol("+") || isSymbol("-")) {
            char operator = sign().text().charAt(0);
            Expression right = product();
            left = new Expression.Arithmetic(over(left, right), operator, left, right);
        }
        return left;
    }

    private Expression product() {
        Expression left = unary();
        while (isSymbol("*") || isSymbol("/") || isSymbol("%")) {
            char operator = sign().text().charAt(0);
            Expression right = unary();
            left = new Expression.Arithmetic(over(left, right), operator, left, right);
        }
        return left;
    }

    private Expression unary() {
        Token token = peek();
        if (isSymbol("!")) {
            sign();
            Expression of = unary();
            return new Expression.Negated(source.span(token.from(), of.span().until()), of);
        }
        if (isSymbol("-")) {
            sign();
            Expression of = unary();
            Span span = source.span(token.from(), of.span().until());
            if (of instanceof Expression.Literal literal && literal.value() instanceof Number number) {
                return new Expression.Literal(span, negative(number));
            }
            return new Expression.Arithmetic(
                    span, '-', new Expression.Literal(source.span(token.from(), token.from()), 0), of);
        }
        return path(primary());
    }

    private static Number negative(Number number) {
        if (number instanceof Integer whole) {
            return -whole;
        }
        return number instanceof Long whole ? (Number) (-whole) : (Number) (-number.doubleValue());
    }

    private Expression primary() {
        Token token = next();
        Span span = source.span(token.from(), token.until());
        switch (token.kind()) {
            case NUMBER:
                return new Expression.Literal(span, number(token));
            case TEXT:
                return new Expression.Literal(span, unquoted(token, span));
            case NAME:
                return named(token, span);
            default:
                if (token.text().equals("(")) {
                    Expression inner = any();
                    expect(")");
                    return inner;
                }
                at--;
                throw unexpected(SYMBOLS.containsKey(token.text()) ? "the field to compare" : "a field or a value");
        }
    }

    private Expression named(Token token, Span span) {
        switch (token.text()) {
            case "true":
            case "false":
                return new Expression.Literal(span, token.text().equals("true"));
            case "null":
                return new Expression.Literal(span, null);
            default:
                return isSymbol("(") ? call(null, token) : new Expression.Name(span, List.of(token.text()));
        }
    }

    /** The dots behind a value. */
    private Expression path(Expression start) {
        Expression expression = start;
        while (isSymbol(".")) {
            next();
            Token token = next();
            if (token.kind() != Kind.NAME) {
                at--;
                throw unexpected("a field behind the dot");
            }
            if (isSymbol("(")) {
                expression = call(expression, token);
            } else if (expression instanceof Expression.Name name) {
                List<String> path = new ArrayList<>(name.path());
                path.add(token.text());
                expression = new Expression.Name(source.span(name.span().from(), token.until()), List.copyOf(path));
            } else {
                Span span = source.span(expression.span().from(), token.until());
                expression = new Expression.Call(span, expression, token.text(), List.of());
            }
        }
        return expression;
    }

    private Expression call(@Nullable Expression on, Token name) {
        expect("(");
        List<Expression> arguments = new ArrayList<>();
        while (!isSymbol(")")) {
            if (!arguments.isEmpty()) {
                expect(",");
            }
            arguments.add(any());
        }
        int until = next().until();
        int from = on == null ? name.from() : on.span().from();
        return new Expression.Call(source.span(from, until), on, name.text(), List.copyOf(arguments));
    }

    private Object number(Token token) {
        String text = token.text().replace("_", "");
        char last = Character.toUpperCase(text.charAt(text.length() - 1));
        // A unit is no part of a number: 7h would else be 7.
        String digits = "LFDB".indexOf(last) < 0 ? text : text.substring(0, text.length() - 1);
        try {
            if (last == 'L') {
                return Long.valueOf(digits);
            }
            boolean whole = digits.chars().allMatch(Character::isDigit) && "FDB".indexOf(last) < 0;
            return whole ? (Object) Integer.valueOf(digits) : (Object) Double.valueOf(digits);
        } catch (NumberFormatException e) {
            throw new ExpressionFault(source.span(token.from(), token.until()), token.text() + " is no number");
        }
    }

    private static String unquoted(Token token, Span span) {
        String inner = token.text().substring(1, token.text().length() - 1);
        try {
            return inner.indexOf('\\') < 0 ? inner : inner.translateEscapes();
        } catch (IllegalArgumentException e) {
            throw new ExpressionFault(span, token.text() + " has a backslash that stands for nothing");
        }
    }

    private Span over(Expression first, Expression last) {
        return source.span(first.span().from(), last.span().until());
    }

    private Token peek() {
        return tokens.get(at);
    }

    private Token next() {
        Token token = tokens.get(at);
        if (token.kind() == Kind.END) {
            throw unexpected("a field or a value");
        }
        at++;
        return token;
    }

    private Token sign() {
        Token token = next();
        signs++;
        if (signs > MOST_SIGNS) {
            throw new ExpressionFault(
                    source.span(token.from(), token.until()),
                    "this condition is too long: it has more than " + MOST_SIGNS + " signs such as +, - and !");
        }
        return token;
    }

    private boolean isSymbol(String symbol) {
        return peek().kind() == Kind.SYMBOL && peek().text().equals(symbol);
    }

    private Token expect(String symbol) {
        if (!isSymbol(symbol)) {
            throw unexpected(symbol);
        }
        return next();
    }

    private ExpressionFault unexpected(String expected) {
        Token token = peek();
        String found = token.kind() == Kind.END ? "the condition ends" : token.text() + " stands";
        return new ExpressionFault(
                source.span(token.from(), Math.max(token.until(), token.from() + 1)),
                found + " where " + expected + " is wanted");
    }
}
