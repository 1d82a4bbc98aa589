package org.recoup.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.jspecify.annotations.Nullable;

/** Makes one rule of what the engine's parser found. */
final class RuleReader {
    private final String file;
    private final Source source;
    private final Consumer<SyntaxFault> faults;

    RuleReader(String file, Source source, Consumer<SyntaxFault> faults) {
        this.file = file;
        this.source = source;
        this.faults = faults;
    }

    Rule read(RuleDescr descr) {
        Span span = source.span(descr.getStartCharacter(), descr.getEndCharacter() + 1);
        int conditions = Math.max(descr.getLhs() == null ? -1 : descr.getLhs().getEndCharacter(), span.from());
        int then = source.find("then", conditions, span.until());
        int thenFrom = then < 0 ? span.until() : then + "then".length();
        int end = lastEnd(thenFrom, span.until());
        Span thenSpan = source.span(thenFrom, end);
        int head = descr.getLhs() != null && descr.getLhs().getStartCharacter() > span.from()
                ? descr.getLhs().getStartCharacter()
                : thenFrom;
        ConclusionReader consequence = new ConclusionReader(source, thenSpan);
        return new Rule(
                descr.getName(),
                file,
                span,
                nameSpan(descr.getName(), span),
                comment(span),
                annotations(descr, span.from(), head),
                attributes(descr, span.from(), head),
                new ConditionReader(source, faults).conditions(descr),
                source.textOf(thenSpan),
                thenSpan,
                consequence.conclusions(),
                consequence.others());
    }

    private int lastEnd(int from, int until) {
        int end = until;
        for (int at = source.find("end", from, until); at >= 0; at = source.find("end", at + 1, until)) {
            end = at;
        }
        return end;
    }

    private Span nameSpan(String name, Span rule) {
        int at = source.text().indexOf(name, rule.from());
        boolean quoted = at > 0 && "\"'".indexOf(source.text().charAt(at - 1)) >= 0;
        return quoted ? source.span(at - 1, at + name.length() + 1) : source.span(at, at + name.length());
    }

    private @Nullable String comment(Span rule) {
        List<String> lines = new ArrayList<>();
        int lineStart = source.text().lastIndexOf('\n', rule.from() - 1) + 1;
        while (lineStart > 0) {
            int above = source.text().lastIndexOf('\n', lineStart - 2) + 1;
            String line = source.text().substring(above, lineStart - 1).strip();
            if (!line.startsWith("//")) {
                break;
            }
            lines.add(0, line.replaceFirst("^/+\\s*", ""));
            lineStart = above;
        }
        return lines.isEmpty() ? null : String.join(" ", lines).strip();
    }

    private List<RuleAnnotation> annotations(RuleDescr descr, int from, int until) {
        Set<String> names =
                descr.getAnnotations().stream().map(AnnotationDescr::getName).collect(Collectors.toSet());
        List<RuleAnnotation> annotations = new ArrayList<>();
        for (int at = nextAt(from, until); at >= 0; at = nextAt(at + 1, until)) {
            RuleAnnotation annotation = annotation(at, until, names);
            if (annotation != null) {
                annotations.add(annotation);
            }
        }
        return List.copyOf(annotations);
    }

    /** The next at sign outside comments and quoted texts. */
    private int nextAt(int from, int until) {
        int i = from;
        while (i < until) {
            int behind = source.skipCommentOrText(i);
            if (behind > i) {
                i = behind;
            } else if (source.text().charAt(i) == '@') {
                return i;
            } else {
                i++;
            }
        }
        return -1;
    }

    private @Nullable RuleAnnotation annotation(int at, int until, Set<String> names) {
        int nameEnd = at + 1;
        while (nameEnd < until && Character.isJavaIdentifierPart(source.text().charAt(nameEnd))) {
            nameEnd++;
        }
        String name = source.text().substring(at + 1, nameEnd);
        if (!names.contains(name)) {
            return null;
        }
        int open = nameEnd;
        while (open < until && Character.isWhitespace(source.text().charAt(open))) {
            open++;
        }
        if (open >= until || source.text().charAt(open) != '(') {
            return new RuleAnnotation(name, "", source.span(at, nameEnd), source.span(nameEnd, nameEnd));
        }
        int close = open + 1;
        while (close < until && source.text().charAt(close) != ')') {
            close = Math.max(close + 1, source.skipCommentOrText(close));
        }
        return value(name, at, open + 1, close);
    }

    private RuleAnnotation value(String name, int at, int from, int close) {
        int first = from;
        int last = close;
        while (first < last && Character.isWhitespace(source.text().charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(source.text().charAt(last - 1))) {
            last--;
        }
        boolean quoted = last - first >= 2
                && source.text().charAt(first) == '"'
                && source.text().charAt(last - 1) == '"';
        Span valueSpan = quoted ? source.span(first + 1, last - 1) : source.span(first, last);
        return new RuleAnnotation(name, source.textOf(valueSpan), source.span(at, close + 1), valueSpan);
    }

    private List<Rule.Attribute> attributes(RuleDescr descr, int from, int until) {
        List<Rule.Attribute> attributes = new ArrayList<>();
        for (AttributeDescr attribute : descr.getAttributes().values()) {
            int at = Math.max(from, source.find(attribute.getName(), from, until));
            Span span = source.span(at, at + attribute.getName().length());
            attributes.add(new Rule.Attribute(attribute.getName(), attribute.getValue(), span));
        }
        return List.copyOf(attributes);
    }
}
