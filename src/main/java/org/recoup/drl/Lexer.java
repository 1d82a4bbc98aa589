package org.recoup.drl;

import java.util.ArrayList;
import java.util.List;

/** Cuts an expression into words. */
final class Lexer {
    /**
     * A word.
     *
     * @param text as it is written
     */
    record Token(Kind kind, String text, int from, int until) {}

    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SYMBOL,
        END
    }

    private static final List<String> SYMBOLS = List.of(
            "==", "!=", "<=", ">=", "&&", "||", "<", ">", "(", ")", "[", "]", ",", "!", "+", "-", "*", "/", "%", ".",
            ":");

    private final Source source;
    private final int until;
    private int at;

    Lexer(Source source, int from, int until) {
        this.source = source;
        this.at = from;
        this.until = until;
    }

    List<Token> tokens() {
        List<Token> tokens = new ArrayList<>();
        Token token;
        do {
            token = next();
            tokens.add(token);
        } while (token.kind() != Kind.END);
        return tokens;
    }

    private Token next() {
        skipBlanks();
        if (at >= until) {
            return new Token(Kind.END, "", until, until);
        }
        char c = source.text().charAt(at);
        if (Character.isJavaIdentifierStart(c)) {
            return word(Kind.NAME);
        }
        if (Character.isDigit(c)
                || (c == '.'
                        && at + 1 < until
                        && Character.isDigit(source.text().charAt(at + 1)))) {
            return number();
        }
        if (c == '"' || c == '\'') {
            return quoted(c);
        }
        for (String symbol : SYMBOLS) {
            if (source.text().startsWith(symbol, at)) {
                return token(Kind.SYMBOL, at + symbol.length());
            }
        }
        throw new ExpressionFault(source.span(at, at + 1), "the character " + c + " has no place in a condition");
    }

    private void skipBlanks() {
        while (at < until) {
            char c = source.text().charAt(at);
            int behind = c == '/' ? source.skipCommentOrText(at) : at;
            if (behind > at) {
                at = behind;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else {
                return;
            }
        }
    }

    private Token word(Kind kind) {
        int end = at;
        while (end < until && Character.isJavaIdentifierPart(source.text().charAt(end))) {
            end++;
        }
        return token(kind, end);
    }

    private Token number() {
        int end = at;
        while (end < until && isOfNumber(end)) {
            end++;
        }
        return token(Kind.NUMBER, end);
    }

    private boolean isOfNumber(int i) {
        char c = source.text().charAt(i);
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        return c == '.' && i + 1 < until && Character.isDigit(source.text().charAt(i + 1));
    }

    private Token quoted(char quote) {
        int end = source.skipCommentOrText(at);
        if (end > until || end - at < 2 || source.text().charAt(end - 1) != quote) {
            throw new ExpressionFault(source.span(at, at + 1), "a quote is left open");
        }
        return token(Kind.TEXT, end);
    }

    private Token token(Kind kind, int end) {
        Token token = new Token(kind, source.text().substring(at, end), at, end);
        at = end;
        return token;
    }
}
