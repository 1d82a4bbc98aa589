package org.recoup.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the consequence of a rule: the conclusions, and what is neither a conclusion nor a comment. */
final class ConclusionReader {
    private static final Pattern CALL =
            Pattern.compile("conclude\\s*\\.\\s*(\\w+)\\s*\\(\\s*(?:\"([^\"\\n]+)\")?\\s*\\)");

    private final Source source;
    private final int until;
    private final Matcher call;
    private final List<Conclusion> conclusions = new ArrayList<>();
    private final List<Span> others = new ArrayList<>();

    ConclusionReader(Source source, Span then) {
        this.source = source;
        this.until = then.until();
        this.call = CALL.matcher(source.text());
        int at = skipBlanks(then.from());
        while (at < until) {
            at = skipBlanks(statement(at));
        }
    }

    /** In their order; one that lacks its semicolon is among them. */
    List<Conclusion> conclusions() {
        return List.copyOf(conclusions);
    }

    /** What has no place in a consequence, in its order: a conclusion that lacks its semicolon is among them too. */
    List<Span> others() {
        return List.copyOf(others);
    }

    /** Takes what stands at a place, and says where it ends. */
    private int statement(int at) {
        if (call.region(at, until).lookingAt()) {
            String argument = call.group(2) == null ? "" : call.group(2);
            Span span = source.span(at, call.end());
            conclusions.add(new Conclusion(call.group(1), argument, span));
            int behind = skipBlanks(call.end());
            if (behind < until && source.text().charAt(behind) == ';') {
                return behind + 1;
            }
            others.add(span);
            return call.end();
        }
        int end = at;
        while (end < until && source.text().charAt(end) != ';' && source.text().charAt(end) != '\n') {
            end = Math.max(end + 1, source.skipCommentOrText(end));
        }
        end = Math.min(until, end < until && source.text().charAt(end) == ';' ? end + 1 : end);
        others.add(source.span(at, end));
        return end;
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < until) {
            char c = source.text().charAt(at);
            int behind = c == '/' ? source.skipCommentOrText(at) : at;
            if (behind == at && !Character.isWhitespace(c)) {
                return at;
            }
            at = Math.max(behind, at + (Character.isWhitespace(c) ? 1 : 0));
        }
        return until;
    }
}
