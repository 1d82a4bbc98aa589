package org.recoup.author.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for what keeps a rule file from being read at all, rule by rule, before the engine's parser does: that one stumbles
 * far behind the mistake, and says so in words about its grammar. Rules that are broken are blanked out, so that all the
 * others can still be checked.
 */
final class SyntaxScan {
    private static final Pattern HEADER = Pattern.compile("(?m)^[ \\t]*(rule)\\b");
    private static final Pattern NAME = Pattern.compile("rule\\s+[\"'\u201c\u201d\u201e\u00ab\u00bb]?([\\w.-]+)");
    private static final Pattern FINDING =
            Pattern.compile("conclude\\s*\\.\\s*(finding|sign|good)\\s*\\(\\s*\"?([\\w.-]+)");

    private final String file;
    private final String text;
    private final String plain;
    private final Report report;
    private int openComment = -1;
    private final StringBuilder rest;
    private final List<Broken> broken = new ArrayList<>();
    private boolean faulty;

    /**
     * A rule that cannot be read.
     *
     * @param name as far as it can be told; empty: it cannot
     * @param findings what it seems to conclude
     */
    record Broken(String name, List<String> findings, int from, int until) {}

    SyntaxScan(String file, String text, Report report) {
        this.file = file;
        this.text = text;
        this.report = report;
        this.rest = new StringBuilder(text);
        this.plain = plain();
    }

    /** The text with broken rules blanked out. */
    String readable() {
        List<Integer> starts = new ArrayList<>();
        Matcher header = HEADER.matcher(plain);
        while (header.find()) {
            starts.add(header.start(1));
        }
        for (int i = 0; i < starts.size(); i++) {
            int until = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            scan(starts.get(i), until);
        }
        return rest.toString();
    }

    /** As {@link #readable}, after more was blanked out. */
    String rest() {
        return rest.toString();
    }

    /** The rules that were blanked out. */
    List<Broken> broken() {
        return broken;
    }

    /** Blanks out the rule around a place; false: there is no rule there. */
    boolean breakAt(int offset) {
        int from = -1;
        int until = text.length();
        Matcher header = HEADER.matcher(plain);
        while (header.find()) {
            if (header.start(1) <= offset) {
                from = header.start(1);
            } else {
                until = header.start(1);
                break;
            }
        }
        if (from < 0 || rest.substring(from, until).isBlank()) {
            return false;
        }
        blank(from, until);
        return true;
    }

    private void scan(int from, int until) {
        faulty = false;
        findOpenQuote(from, until);
        int when = word("when", from, until);
        int then = word("then", when < 0 ? from : when, until);
        int end = word("end", then < 0 ? from : then, until);
        if (!faulty) {
            requireWords(from, until, when, then, end);
            requireParentheses(from, then < 0 ? (end < 0 ? until : end) : then);
        }
        if (faulty) {
            blank(from, until);
        }
    }

    private void requireWords(int from, int until, int when, int then, int end) {
        if (when < 0) {
            int at = firstLineWithoutAnnotation(from, until);
            fault(
                    Code.MISSING_WHEN,
                    at,
                    lineEnd(at),
                    "the rule has no when",
                    "Write when on a line of its own above this one.");
        }
        if (then < 0) {
            int conclude = word("conclude", from, until);
            int at = conclude >= 0 ? conclude : end >= 0 ? end : lastLine(from, until);
            fault(
                    Code.MISSING_THEN,
                    at,
                    lineEnd(at),
                    "the rule has no then",
                    "Write then on a line of its own above this one.");
        }
        if (end < 0) {
            int at = lastLine(from, until);
            fault(
                    Code.MISSING_END,
                    at,
                    lineEnd(at),
                    "the rule has no end",
                    "Write end on a line of its own below this one.");
        }
    }

    private void findOpenQuote(int from, int until) {
        for (int i = from; i < until; i++) {
            if (plain.charAt(i) == OPEN) {
                fault(
                        Code.OPEN_QUOTE,
                        i,
                        lineEnd(i),
                        "a quote is left open",
                        "Close it on the same line with another \".");
            }
        }
    }

    private void requireParentheses(int from, int until) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = from; i < until; i++) {
            if (plain.charAt(i) == '(') {
                open.push(i);
            } else if (plain.charAt(i) == ')' && open.poll() == null) {
                fault(
                        Code.PARENTHESIS,
                        i,
                        i + 1,
                        "this parenthesis closes nothing",
                        "Leave it out, or open one before it.");
                return;
            }
        }
        if (!open.isEmpty()) {
            int at = open.peekLast();
            fault(
                    Code.PARENTHESIS,
                    at,
                    at + 1,
                    "this parenthesis is not closed",
                    "Close it with ) where the condition ends.");
        }
    }

    private void fault(Code code, int from, int until, String message, String wayOut) {
        faulty = true;
        report.add(code, file, from, until, message, wayOut);
    }

    private void blank(int from, int behind) {
        int until = withoutNextComment(from, behind);
        String chunk = text.substring(from, until);
        List<String> findings = new ArrayList<>();
        Matcher finding = FINDING.matcher(chunk);
        while (finding.find()) {
            findings.add((finding.group(1).equals("finding") ? "" : finding.group(1) + "-") + finding.group(2));
        }
        Matcher name = NAME.matcher(chunk);
        broken.add(new Broken(name.lookingAt() ? name.group(1) : "", List.copyOf(findings), from, until));
        for (int i = from; i < until; i++) {
            if (text.charAt(i) != '\n') {
                rest.setCharAt(i, ' ');
            }
        }
    }

    /** The comment above the next rule belongs to that one. */
    private int withoutNextComment(int from, int behind) {
        int until = behind;
        while (until > from) {
            int start = text.lastIndexOf('\n', until - 2) + 1;
            String line = text.substring(Math.max(from, start), until).strip();
            if (start <= from || !(line.isEmpty() || line.startsWith("//"))) {
                return until;
            }
            until = start;
        }
        return behind;
    }

    /** Where a comment begins that is never closed; below 0: nowhere. */
    int openComment() {
        return openComment;
    }

    /** How many parentheses are open at a place, counted from the rule's when. */
    int depth(int offset) {
        int depth = 0;
        for (int i = Math.max(0, plain.lastIndexOf("when", offset)); i < offset; i++) {
            depth += plain.charAt(i) == '(' ? 1 : plain.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    private int word(String word, int from, int until) {
        Matcher matcher = Pattern.compile("(?<![\\w.$-])" + word + "(?![\\w-])")
                .matcher(plain)
                .region(from, until);
        matcher.useTransparentBounds(true);
        return matcher.find() ? matcher.start() : -1;
    }

    private int firstLineWithoutAnnotation(int from, int until) {
        int at = lineEnd(from) + 1;
        while (at < until) {
            String line = plain.substring(at, lineEnd(at));
            if (!line.isBlank() && !line.strip().startsWith("@")) {
                return at + line.length() - line.stripLeading().length();
            }
            at = lineEnd(at) + 1;
        }
        return from;
    }

    /** The begin of the last line that says something. */
    private int lastLine(int from, int until) {
        int last = from;
        for (int at = from; at < until; at = lineEnd(at) + 1) {
            String line = plain.substring(at, Math.min(until, lineEnd(at)));
            if (!line.isBlank()) {
                last = at + line.length() - line.stripLeading().length();
            }
        }
        return last;
    }

    private int lineEnd(int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static final char OPEN = '\u0001';

    /** The text with comments and quoted texts blanked out, and a mark where a quote is left open. */
    private String plain() {
        char[] plain = text.toCharArray();
        int i = 0;
        while (i < plain.length) {
            int behind = i + 1;
            if (text.startsWith("//", i)) {
                behind = lineEnd(i);
                fill(plain, i, behind);
            } else if (text.startsWith("/*", i)) {
                int close = text.indexOf("*/", i + 2);
                behind = close < 0 ? plain.length : close + 2;
                openComment = close < 0 ? i : openComment;
                fill(plain, i, behind);
            } else if (plain[i] == '"' || plain[i] == '\'') {
                int close = closing(i);
                behind = close < 0 ? lineEnd(i) : close + 1;
                fill(plain, i, behind);
                if (close < 0) {
                    plain[i] = OPEN;
                }
            }
            i = behind;
        }
        return new String(plain);
    }

    private int closing(int open) {
        int end = lineEnd(open);
        for (int i = open + 1; i < end; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == text.charAt(open)) {
                return i;
            }
        }
        return -1;
    }

    private static void fill(char[] plain, int from, int until) {
        for (int i = from; i < until; i++) {
            if (plain[i] != '\n') {
                plain[i] = ' ';
            }
        }
    }
}
