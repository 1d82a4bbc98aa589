package org.recoup.author.check;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoup.drl.Span;

/** Gathers what the checks find, with the lines it is about. */
final class Report {
    private final Map<String, String> texts;
    private final Set<RuleFault> faults = new LinkedHashSet<>();

    /**
     * For these files.
     *
     * @param texts text of each file by its path
     */
    Report(Map<String, String> texts) {
        this.texts = texts;
    }

    void add(Code code, String file, Span span, String message, String wayOut) {
        add(code, file, span.line(), span.column(), span.until() - span.from(), message, wayOut);
    }

    /** At an offset of the file's text. */
    void add(Code code, String file, int from, int until, String message, String wayOut) {
        String text = texts.getOrDefault(file, "");
        int start = Math.max(0, Math.min(from, text.length()));
        int line = 1
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        int column = start - text.lastIndexOf('\n', start - 1);
        add(code, file, line, column, until - from, message, wayOut);
    }

    void add(Code code, String file, int line, int column, int length, String message, String wayOut) {
        String source = line(file, line);
        int rest = source.length() - column + 1;
        faults.add(new RuleFault(
                code,
                file,
                Math.max(1, line),
                Math.max(1, column),
                Math.max(1, Math.min(length, rest)),
                source,
                message,
                wayOut));
    }

    /** What another report gathered. */
    void addAll(List<RuleFault> others) {
        faults.addAll(others);
    }

    /** Line and column of the first place of a text from a line on; the line itself and 0: it is not there. */
    int[] find(String file, int line, String wanted) {
        List<String> lines = texts.getOrDefault(file, "").lines().toList();
        for (int i = Math.max(0, line - 1); i < lines.size(); i++) {
            int at = lines.get(i).indexOf(wanted);
            if (at >= 0) {
                return new int[] {i + 1, at + 1};
            }
        }
        return new int[] {line, 0};
    }

    private String line(String file, int line) {
        List<String> lines = texts.getOrDefault(file, "").lines().toList();
        return line < 1 || line > lines.size() ? "" : lines.get(line - 1);
    }

    /**
     * Whether a file of a kind cannot be read, so that what it lacks is nobody's mistake.
     *
     * @param beside a file in the same folder; null: in whatever folder
     * @param ending how the names of that kind end
     */
    boolean isUnread(@Nullable String beside, String ending) {
        return faults.stream()
                .filter(fault -> fault.code() == Code.ENCODING || fault.code() == Code.YAML)
                .anyMatch(fault -> isOfKind(fault, beside, ending));
    }

    /** Whether anything is wrong with the files of a kind. */
    boolean isFaulty(Code code, String beside, String ending) {
        return isUnread(beside, ending)
                || faults.stream().anyMatch(fault -> fault.code() == code && isOfKind(fault, beside, ending));
    }

    private static boolean isOfKind(RuleFault fault, @Nullable String beside, String ending) {
        return fault.file().endsWith(ending)
                && (beside == null
                        || Objects.equals(
                                Path.of(fault.file()).getParent(),
                                Path.of(beside).getParent()));
    }

    boolean hasErrors() {
        return faults.stream().anyMatch(fault -> fault.level() == Level.ERROR);
    }

    List<RuleFault> sorted() {
        return faults.stream()
                .sorted(Comparator.comparing(RuleFault::file)
                        .thenComparingInt(RuleFault::line)
                        .thenComparingInt(RuleFault::column)
                        .thenComparing(RuleFault::code))
                .toList();
    }
}
