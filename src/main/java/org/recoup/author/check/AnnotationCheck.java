package org.recoup.author.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recoup.advice.Certainty;
import org.recoup.advice.Decision;
import org.recoup.advice.Priority;
import org.recoup.advice.Status;
import org.recoup.advice.Verdict;
import org.recoup.drl.Condition;
import org.recoup.drl.Rule;
import org.recoup.drl.RuleAnnotation;
import org.recoup.rulebook.Statement;
import org.recoup.rulebook.WindowSpec;
import org.recoup.rulebook.compile.AnnotationNames;
import org.recoup.rulebook.compile.FactVocabulary;

/** What a rule says of itself. */
final class AnnotationCheck implements Check {
    private static final Map<String, List<String>> WORDS = words();

    private static Map<String, List<String>> words() {
        Map<String, List<String>> words = new LinkedHashMap<>();
        words.put("verdict", Arrays.stream(Verdict.values()).map(Verdict::code).toList());
        words.put(
                "priority", Arrays.stream(Priority.values()).map(Priority::code).toList());
        words.put(
                "certainty",
                Arrays.stream(Certainty.values()).map(Certainty::code).toList());
        words.put("status", Arrays.stream(Status.values()).map(Status::code).toList());
        words.put("today", Arrays.stream(Decision.values()).map(Decision::code).toList());
        return words;
    }

    @Override
    public void run(RuleSet rules, Report report) {
        for (Rule rule : rules.rules()) {
            rule.annotations().forEach(annotation -> checkValue(rule, annotation, rules, report));
            checkOnce(rule, report);
            requireAnnotations(rule, report);
        }
    }

    private static void checkOnce(Rule rule, Report report) {
        Set<String> seen = new TreeSet<>();
        for (RuleAnnotation annotation : rule.annotations()) {
            if (!seen.add(annotation.name()) && AnnotationNames.ALL.contains(annotation.name())) {
                report.add(
                        Code.REPEATED_ANNOTATION,
                        rule.file(),
                        annotation.span(),
                        "@" + annotation.name() + " stands twice",
                        "Leave out one of them; several ids stand in one, with commas between them.");
            }
        }
    }

    private static void checkValue(Rule rule, RuleAnnotation annotation, RuleSet rules, Report report) {
        String name = annotation.name();
        if (!AnnotationNames.ALL.contains(name)) {
            report.add(
                    Code.UNKNOWN_ANNOTATION,
                    rule.file(),
                    annotation.span(),
                    "rules have no annotation @" + name,
                    Hint.of(name, AnnotationNames.ALL));
        } else if (WORDS.containsKey(name)) {
            if (!WORDS.get(name).contains(annotation.value())) {
                report.add(
                        Code.ANNOTATION_WORD,
                        rule.file(),
                        annotation.valueSpan(),
                        "there is no " + name + " called " + annotation.value(),
                        Hint.of(annotation.value(), WORDS.get(name)));
            }
        } else if (name.equals("window")) {
            if (WindowSpec.parse(annotation.value()) == null) {
                report.add(
                        Code.WINDOW,
                        rule.file(),
                        annotation.valueSpan(),
                        "\"" + annotation.value() + "\" is no window",
                        windowHint(annotation.value()));
            }
        } else if (name.equals("assumes")) {
            checkAssumes(rule, annotation, report);
        } else if (name.equals("guidance")) {
            checkList(
                    rule,
                    annotation,
                    rules.guidance().entries().keySet(),
                    Code.UNKNOWN_GUIDANCE,
                    "guidance.yaml has no statement ",
                    report);
            checkIds(rule, annotation, rules.guidance().entries().keySet(), report);
        } else {
            checkList(
                    rule,
                    annotation,
                    name.equals("silences")
                            ? rules.topics().entries().keySet()
                            : rules.topics().texts(),
                    Code.UNKNOWN_TOPIC,
                    "topics.yaml has no topic ",
                    report);
        }
    }

    private static String windowHint(String text) {
        List<String> anchors = Arrays.stream(WindowSpec.Anchor.values())
                .map(anchor -> anchor.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'))
                .toList();
        String[] words = text.strip().split("\\s+");
        String last = words.length == 4 ? words[2] : words[0];
        for (String anchor : List.of(words[0], last)) {
            if (!anchors.contains(anchor)) {
                return Hint.of(anchor, anchors);
            }
        }
        return words.length == 4
                ? "Write an anchor and an offset, twice: " + words[0] + " +30min " + last + " +60min."
                : "Write the anchor and two offsets, the earlier first: " + words[0] + " +30min +60min.";
    }

    private static void checkList(
            Rule rule, RuleAnnotation annotation, Set<String> known, Code code, String message, Report report) {
        if (known.isEmpty()) {
            return;
        }
        int at = 0;
        for (String part : annotation.value().split(",", -1)) {
            String word = part.strip();
            int from = annotation.valueSpan().from() + at + part.indexOf(word);
            boolean all = word.equals("*") && annotation.name().equals("silences");
            if (!all && !known.contains(word)) {
                report.add(
                        code,
                        rule.file(),
                        from,
                        from + Math.max(1, word.length()),
                        message + word,
                        Hint.of(word, known));
            }
            at += part.length() + 1;
        }
    }

    /** The usual can stand in for nothing but a field of a fact that the rule matches, and that may be unknown. */
    private static void checkAssumes(Rule rule, RuleAnnotation annotation, Report report) {
        Set<String> matched = new TreeSet<>();
        for (Condition condition : rule.when()) {
            if (condition instanceof Condition.Pattern pattern) {
                matched.addAll(FactVocabulary.mayBeUnknown(pattern.type()));
            }
        }
        int at = annotation.valueSpan().from();
        for (String part : annotation.value().split(",", -1)) {
            String field = part.strip();
            if (!matched.contains(field)) {
                int from = at + part.indexOf(field);
                report.add(
                        Code.ANNOTATION_WORD,
                        rule.file(),
                        from,
                        from + Math.max(1, field.length()),
                        "the rule matches no fact with a field " + field + " that may be unknown",
                        Hint.of(field, matched));
            }
            at += part.length() + 1;
        }
    }

    /** An id that is not known is told as that alone. */
    private static void checkIds(Rule rule, RuleAnnotation annotation, Set<String> known, Report report) {
        int at = annotation.valueSpan().from();
        for (String part : annotation.value().split(",", -1)) {
            String id = part.strip();
            int from = at + part.indexOf(id);
            if (!id.isEmpty() && !Statement.isId(id) && (known.isEmpty() || known.contains(id))) {
                report.add(
                        Code.GUIDANCE_ID,
                        rule.file(),
                        from,
                        from + id.length(),
                        "advice cannot name " + id + ": an id is " + Statement.FORM_OF_ID,
                        "Give the statement another id, here and in guidance.yaml, such as X1-01.");
            }
            at += part.length() + 1;
        }
    }

    private static void requireAnnotations(Rule rule, Report report) {
        List<String> calls =
                rule.conclusions().stream().map(each -> each.call()).toList();
        List<String> needed = new ArrayList<>();
        if (calls.contains("advise")) {
            needed.addAll(List.of("topic", "verdict", "priority"));
        } else if (calls.contains("setAside")) {
            needed.addAll(List.of("topic", "verdict"));
        }
        needed.addAll(calls.stream()
                .filter(List.of("status", "today")::contains)
                .distinct()
                .toList());
        for (String name : needed) {
            if (rule.annotation(name) == null) {
                report.add(
                        Code.MISSING_ANNOTATION,
                        rule.file(),
                        rule.nameSpan(),
                        rule.name() + " has no @" + name,
                        "Add @" + name + "(\"...\") below its name"
                                + (WORDS.containsKey(name) ? ", one of " + String.join(", ", WORDS.get(name)) : "")
                                + ".");
            }
        }
        String guidance = rule.annotation("guidance");
        if (guidance == null || guidance.isBlank()) {
            report.add(
                    Code.MISSING_GUIDANCE,
                    rule.file(),
                    rule.nameSpan(),
                    rule.name() + " names no guidance",
                    "Add @guidance(\"...\") with the ids of guidance.yaml that it rests on.");
        }
    }
}
