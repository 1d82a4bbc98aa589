package org.recoup.rulebook.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsError;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.recoup.rulebook.FieldTest;
import org.recoup.rulebook.PatternCard;

/** Reads what a rule file says of its rules, and guards against what a rule has no business doing. */
final class DrlReader {
    private static final Pattern WORD = Pattern.compile("[\\p{Alpha}_$][\\p{Alnum}_$]*");
    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern LITERAL = Pattern.compile("\\b(?:name|what|sign)\\s*==\\s*\"([^\"]*)\"");
    private static final Pattern PRESENCE = Pattern.compile("([\\p{Alpha}_][\\p{Alnum}_]*)\\s*(?:!=|==)\\s*null\\b");
    private static final Pattern CALL = Pattern.compile("([\\p{Alpha}_$][\\p{Alnum}_$]*)\\s*\\(");
    private static final Set<String> OPERATORS_LIKE_CALLS = Set.of("in", "contains", "memberOf", "matches", "not");
    private static final Pattern CONCLUSION = Pattern.compile(
            "conclude\\s*\\.\\s*(?:(advise|status|today)\\s*\\(\\s*\\)|(finding|setAside|sign|good)\\s*\\(\\s*\"([a-z0-9.-]+)\"\\s*\\))\\s*;");
    private static final Set<String> IMPORTS = Set.of("org.recoup.facts.*", "org.recoup.conclude.Finding");

    /** The highest count of signs or good points that rules can ask for. */
    static final int MAX_COUNT = 9;

    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:\\s*(\\w+)");
    private static final Pattern ARITHMETIC =
            Pattern.compile("(\\$?[\\p{Alpha}_]\\w*)\\s*[-+*/]\\s*[\\w$(]|[-+*/]\\s*(\\$?[\\p{Alpha}_]\\w*)");

    /** Variables of the rule being read that stand for a field that may be unknown. */
    private final Map<String, String> unguarded = new HashMap<>();

    private final String file;
    private final String text;
    private final String[] lines;
    private final List<RuleProblem> problems;

    DrlReader(String file, String text, List<RuleProblem> problems) {
        this.file = file;
        this.text = text;
        this.lines = text.split("\n", -1);
        this.problems = problems;
    }

    /**
     * What stands in a file on one rule.
     *
     * @param calls conclusions in order, as {@code finding:older-runner} or {@code advise}
     * @param negated names of findings whose absence the rule rests on
     */
    record RuleText(
            String name,
            String file,
            int line,
            String purpose,
            Map<String, String> annotations,
            List<PatternCard> patterns,
            Set<String> negated,
            List<String> calls) {}

    /** Reads the rules of the file. Problems are added to the list. */
    List<RuleText> read() {
        PackageDescr unit = parse();
        List<RuleText> rules = new ArrayList<>();
        if (unit == null) {
            return rules;
        }
        guardUnit(unit);
        for (RuleDescr rule : unit.getRules()) {
            rules.add(rule(rule));
        }
        return rules;
    }

    private @Nullable PackageDescr parse() {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        PackageDescr unit = null;
        try {
            unit = parser.parse(false, text);
        } catch (DroolsParserException | RuntimeException e) {
            problem(0, 0, "cannot be read as rules: " + e.getMessage(), null);
        }
        for (DroolsError error : parser.getErrors()) {
            int[] at = error.getLines();
            problem(at.length > 0 ? at[0] : 0, 0, firstLine(error.getMessage()), null);
        }
        return parser.hasErrors() ? null : unit;
    }

    private void guardUnit(PackageDescr unit) {
        if (!unit.getName().equals(org.recoup.rulebook.Rulebook.PACKAGE)) {
            problem(
                    1,
                    1,
                    "the package is " + unit.getName() + ", expected " + org.recoup.rulebook.Rulebook.PACKAGE,
                    "the first line should read: package " + org.recoup.rulebook.Rulebook.PACKAGE);
        }
        unit.getImports().stream()
                .filter(descr -> !IMPORTS.contains(descr.getTarget()))
                .forEach(descr -> problem(
                        lineOf(descr.getTarget()),
                        0,
                        "imports " + descr.getTarget() + ", which a rule has no business with",
                        "only " + String.join(" and ", IMPORTS.stream().sorted().toList()) + " may be imported."));
        unit.getGlobals().stream()
                .filter(global -> !global.getIdentifier().equals("conclude")
                        || !global.getType().equals("org.recoup.conclude.Conclude"))
                .forEach(global -> problem(
                        lineOf("global"),
                        0,
                        "declares the global " + global.getIdentifier(),
                        "the only global is: global org.recoup.conclude.Conclude conclude"));
        if (!unit.getFunctions().isEmpty()
                || !unit.getFunctionImports().isEmpty()
                || !unit.getAccumulateImports().isEmpty()) {
            problem(lineOf("function"), 0, "declares or imports a function", "rules only match facts and conclude.");
        }
        if (!unit.getClassAndEnumDeclarationDescrs().isEmpty()) {
            problem(lineOf("declare"), 0, "declares a type", "use conclude.finding( \"name\" ) for what is found.");
        }
    }

    private RuleText rule(RuleDescr rule) {
        int line = headerLine(rule);
        Map<String, String> annotations = new LinkedHashMap<>();
        for (String key : rule.getAnnotationNames()) {
            AnnotationDescr annotation = rule.getAnnotation(key);
            annotations.put(key, unquoted(String.valueOf(annotation.getSingleValueAsString())));
        }
        if (rule.isQuery()) {
            problem(line, 1, "\"" + rule.getName() + "\" is a query", "rules only match facts and conclude.");
        }
        rule.getAttributes()
                .keySet()
                .forEach(attribute -> problem(
                        line,
                        0,
                        "rule \"" + rule.getName() + "\" has the attribute " + attribute,
                        "leave it out: rules have no order, what survives is settled afterwards."));
        if (!rule.getNamedConsequences().isEmpty()) {
            problem(line, 0, "rule \"" + rule.getName() + "\" has more than one right-hand side", null);
        }
        unguarded.clear();
        List<PatternCard> patterns = new ArrayList<>();
        Set<String> negated = new LinkedHashSet<>();
        collect(rule.getLhs(), PatternCard.Kind.PLAIN, patterns, negated, boundTypes(rule.getLhs(), new HashMap<>()));
        return new RuleText(
                rule.getName(),
                file,
                line,
                purposeAbove(line),
                annotations,
                List.copyOf(patterns),
                negated,
                calls(rule, line));
    }

    private void collect(
            BaseDescr descr,
            PatternCard.Kind kind,
            List<PatternCard> patterns,
            Set<String> negated,
            Map<String, String> bound) {
        if (descr instanceof PatternDescr pattern) {
            PatternCard card = pattern(pattern, kind, bound);
            patterns.add(card);
            if (kind == PatternCard.Kind.NOT && card.onFinding()) {
                negated.add(card.literal() == null ? "*" : card.literal());
            }
        } else if (descr instanceof NotDescr not) {
            // Below a not, another not still needs everything that could state its finding to have had its turn.
            not.getDescrs()
                    .forEach(child -> collect((BaseDescr) child, PatternCard.Kind.NOT, patterns, negated, bound));
        } else if (descr instanceof ExistsDescr exists) {
            PatternCard.Kind inner = kind == PatternCard.Kind.NOT ? kind : PatternCard.Kind.EXISTS;
            exists.getDescrs().forEach(child -> collect((BaseDescr) child, inner, patterns, negated, bound));
        } else if (descr instanceof AndDescr || descr instanceof OrDescr) {
            ((ConditionalElementDescr) descr)
                    .getDescrs()
                    .forEach(child -> collect((BaseDescr) child, kind, patterns, negated, bound));
        } else {
            problem(
                    descr.getLine(),
                    0,
                    "a condition of the form " + descr.getClass().getSimpleName() + " is not for rules",
                    "match facts, not, exists; arithmetic belongs to the facts.");
        }
    }

    private static Map<String, String> boundTypes(BaseDescr descr, Map<String, String> bound) {
        if (descr instanceof PatternDescr pattern && pattern.getIdentifier() != null) {
            bound.put(pattern.getIdentifier(), pattern.getObjectType());
        } else if (descr instanceof ConditionalElementDescr group) {
            group.getDescrs().forEach(child -> boundTypes((BaseDescr) child, bound));
        }
        return bound;
    }

    private PatternCard pattern(PatternDescr pattern, PatternCard.Kind kind, Map<String, String> bound) {
        String type = pattern.getObjectType();
        Map<String, Class<?>> vocabulary = FactVocabulary.fields(type);
        if (vocabulary == null) {
            problem(pattern.getLine(), 0, "there is no fact called " + type, Near.hint(type, FactVocabulary.types()));
            vocabulary = Map.of();
        }
        if (pattern.getSource() != null) {
            problem(
                    pattern.getLine(),
                    0,
                    "a condition takes its facts from a source of its own (from, accumulate)",
                    "match the facts themselves; arithmetic belongs to the facts.");
        }
        Set<String> fields = new LinkedHashSet<>();
        Set<String> presence = new LinkedHashSet<>();
        String literal = null;
        for (BaseDescr constraint : pattern.getDescrs()) {
            String expression = constraint.getText() == null ? constraint.toString() : constraint.getText();
            Matcher named = LITERAL.matcher(expression);
            if (named.find()
                    && (vocabulary.containsKey("name")
                            || vocabulary.containsKey("what")
                            || vocabulary.containsKey("sign"))) {
                literal = named.group(1);
            }
            Matcher present = PRESENCE.matcher(expression);
            while (present.find()) {
                presence.add(present.group(1));
            }
            String bare = TEXT.matcher(expression).replaceAll("\"\"");
            guardCalls(bare, pattern.getLine());
            String compared = PRESENCE.matcher(bare).replaceAll("");
            addFields(compared, vocabulary, fields);
        }
        refuseUnknownInArithmetic(pattern, vocabulary, presence);
        presence.removeAll(fields);
        return new PatternCard(kind, type, literal, List.copyOf(fields), List.copyOf(presence), tests(pattern));
    }

    private static List<FieldTest> tests(PatternDescr pattern) {
        List<FieldTest> tests = new ArrayList<>();
        for (BaseDescr constraint : pattern.getDescrs()) {
            String expression = String.valueOf(constraint.getText());
            // Below an "or" or a parenthesis a comparison need not hold.
            boolean flat = !expression.contains("||") && !expression.contains("(");
            for (String part : flat ? expression.split("&&") : new String[0]) {
                FieldTest test = FieldTest.parse(part);
                if (test != null) {
                    tests.add(test);
                }
            }
        }
        return tests;
    }

    /** What is unknown can be compared, the comparison is not satisfied; but nothing can be added to it. */
    private void refuseUnknownInArithmetic(
            PatternDescr pattern, Map<String, Class<?>> vocabulary, Set<String> presence) {
        for (BaseDescr constraint : pattern.getDescrs()) {
            String expression =
                    TEXT.matcher(String.valueOf(constraint.getText())).replaceAll("");
            Matcher binding = BINDING.matcher(expression);
            while (binding.find()) {
                Class<?> type = vocabulary.get(binding.group(2));
                if (type != null && !type.isPrimitive() && !presence.contains(binding.group(2))) {
                    unguarded.put(binding.group(1), binding.group(2));
                }
            }
            Matcher arithmetic = ARITHMETIC.matcher(expression);
            while (arithmetic.find()) {
                String name = arithmetic.group(1) == null ? arithmetic.group(2) : arithmetic.group(1);
                Class<?> own = vocabulary.get(name);
                boolean unknownField = own != null && !own.isPrimitive() && !presence.contains(name);
                if (unknownField || unguarded.containsKey(name)) {
                    String field = unguarded.getOrDefault(name, name);
                    problem(
                            pattern.getLine(),
                            0,
                            "calculates with " + name + ", which may be unknown",
                            "test it where it is read: " + field + " != null");
                }
            }
        }
    }

    private static void addFields(String expression, Map<String, Class<?>> vocabulary, Set<String> fields) {
        Matcher word = WORD.matcher(expression);
        while (word.find()) {
            boolean ofAnother = word.start() > 0 && expression.charAt(word.start() - 1) == '.';
            if (!ofAnother && vocabulary.containsKey(word.group())) {
                fields.add(word.group());
            }
        }
    }

    private void guardCalls(String expression, int line) {
        Matcher call = CALL.matcher(expression);
        while (call.find()) {
            if (!OPERATORS_LIKE_CALLS.contains(call.group(1))) {
                problem(line, 0, "a condition calls " + call.group(1) + "( )", "compare fields; rules call nothing.");
            }
        }
        if (expression.contains("new ") || expression.contains("->") || expression.contains("class")) {
            problem(
                    line,
                    0,
                    "a condition holds Java code: " + expression.strip(),
                    "compare fields; rules call nothing.");
        }
    }

    private List<String> calls(RuleDescr rule, int line) {
        String consequence = String.valueOf(rule.getConsequence());
        List<String> calls = new ArrayList<>();
        Matcher conclusion = CONCLUSION.matcher(consequence);
        while (conclusion.find()) {
            calls.add(
                    conclusion.group(1) != null
                            ? conclusion.group(1)
                            : conclusion.group(2) + ":" + conclusion.group(3));
        }
        String rest = CONCLUSION
                .matcher(consequence)
                .replaceAll("")
                .replaceAll("//[^\n]*", "")
                .strip();
        if (!rest.isEmpty()) {
            problem(
                    rule.getConsequenceLine(),
                    0,
                    "the right-hand side of \"" + rule.getName() + "\" holds: " + firstLine(rest),
                    "it may only say conclude.finding( \"name\" ), conclude.advise(), conclude.setAside( \"rule\" ),"
                            + " conclude.sign( \"group\" ), conclude.good( \"point\" ), conclude.status() or"
                            + " conclude.today().");
        } else if (calls.isEmpty()) {
            problem(line, 0, "rule \"" + rule.getName() + "\" concludes nothing", "its right-hand side is empty.");
        }
        return calls;
    }

    private int headerLine(RuleDescr rule) {
        Pattern header = Pattern.compile("^\\s*rule\\s+[\"']?" + Pattern.quote(rule.getName())
                + "[\"']?\\s*$|^\\s*rule\\s+\"" + Pattern.quote(rule.getName()) + "\".*");
        for (int i = 0; i < lines.length; i++) {
            if (header.matcher(lines[i]).matches()) {
                return i + 1;
            }
        }
        return Math.max(rule.getLine(), 1);
    }

    private String purposeAbove(int line) {
        List<String> comment = new ArrayList<>();
        for (int i = line - 2; i >= 0 && lines[i].strip().startsWith("//"); i--) {
            comment.add(0, lines[i].strip().substring(2).strip());
        }
        return String.join(" ", comment);
    }

    private int lineOf(String word) {
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains(word)) {
                return i + 1;
            }
        }
        return 0;
    }

    private void problem(int line, int column, String message, @Nullable String hint) {
        problems.add(new RuleProblem(file, Math.max(line, 0), column, message, hint));
    }

    private static String firstLine(String message) {
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    private static String unquoted(String value) {
        String stripped = value.strip();
        boolean quoted = stripped.length() >= 2 && stripped.startsWith("\"") && stripped.endsWith("\"");
        return quoted ? stripped.substring(1, stripped.length() - 1) : stripped;
    }
}
