package org.recoup.author.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recoup.rulebook.Modelled;
import org.recoup.rulebook.PatternCard;
import org.recoup.rulebook.PublishedSource;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Statement;
import org.recoup.rulebook.Wording;

/**
 * What the build asks of every shipped rule and every statement of the guidance. That each rule has its pair of scenarios
 * is held where scenarios are run.
 */
class ShippedRulesTest {
    private static final int TITLE_AT_MOST = 140;
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^}]*)}");
    private static final Pattern PROMISE = Pattern.compile(
            "\\b(cur(?:e|es|ed|ing)|guarantee(?:s|d|ing)?|diagnos\\w*|will (?:heal|recover|improve|prevent|protect|fix|cure)"
                    + "|heals|prevent(?:s|ing)? (?:\\w+ )?injur(?:y|ies)|detox\\w*|flush\\w* (?:out )?(?:toxins|lactate|lactic)"
                    + "|miracle|risk-free|no risk|is (?:perfectly |completely )?safe|harmless|always works|never fails"
                    + "|(?:is|are) fine to train through)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final RuleLibrary LIBRARY = RuleLibrary.shipped();
    private static final List<RuleCard> RULES = LIBRARY.rules().cards();
    private static final Collection<Statement> STATEMENTS =
            LIBRARY.guidance().statements().values();

    @Test
    void everyRuleHasATitleGuidanceAndAPlainEnglishLine() {
        refuse(rule -> rule.wording().title().isBlank(), rule -> "has no title; write one in its wordings file");
        refuse(rule -> rule.guidance().isEmpty(), rule -> "has no @guidance; cite what it rests on");
        refuse(rule -> rule.purpose().isBlank(), rule -> "has no plain-English line; write a // line above it");
    }

    @Test
    void everyRecommendationHasATextAndATopicWithATitle() {
        Predicate<RuleCard> speaks = rule -> rule.priority() != null;
        refuse(
                speaks.and(rule -> rule.wording().text() == null),
                rule -> "recommends without a text; write text: in its wordings file");
        refuse(
                rule -> rule.topic() != null && !LIBRARY.rules().topics().containsKey(rule.topic()),
                rule -> "has the topic " + rule.topic() + "; add it to topics.yaml");
    }

    @Test
    void everyTopicIsOneOfARule() {
        Set<String> unused = new TreeSet<>(LIBRARY.rules().topics().keySet());
        RULES.forEach(rule -> unused.remove(String.valueOf(rule.topic())));

        assertThat(unused)
                .as("topics in topics.yaml that no rule has; take them out")
                .isEmpty();
    }

    @Test
    void everyCitedStatementExistsAndIsNoneThatIsLeftOut() {
        List<String> wrong = new ArrayList<>();
        for (RuleCard rule : RULES) {
            for (String id : rule.guidance()) {
                Statement statement = LIBRARY.guidance().statement(id);
                if (statement == null) {
                    wrong.add(place(rule) + " cites " + id + ", which is not in guidance.yaml");
                } else if (statement.modelled() == Modelled.NO) {
                    wrong.add(
                            place(rule) + " cites " + id + ", which guidance.yaml leaves out: " + statement.because());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyStatementThatIsToBeARuleIsCitedAndEveryOtherHasItsReason() {
        List<String> wrong = new ArrayList<>();
        for (Statement statement : STATEMENTS) {
            if (statement.modelled() == Modelled.RULE
                    && LIBRARY.citing(statement.id()).isEmpty()) {
                wrong.add("guidance.yaml: " + statement.id() + " is modelled as a rule and none cites it;"
                        + " cite it, or say modelled: no and because");
            }
            if (statement.modelled() != Modelled.RULE && statement.because() == null) {
                wrong.add("guidance.yaml: " + statement.id() + " is no rule and says no reason; write because:");
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(STATEMENTS).filteredOn(it -> it.modelled() == Modelled.RULE).hasSizeGreaterThanOrEqualTo(189);
    }

    @Test
    void whatNobodyCheckedIsMarkedWhereItIsCited() {
        for (Statement statement : STATEMENTS) {
            List<String> unchecked = LIBRARY.guidance().sourcesOf(statement).stream()
                    .filter(PublishedSource::unchecked)
                    .map(PublishedSource::id)
                    .toList();
            assertThat(statement.unsupported())
                    .as(
                            "guidance.yaml: unsupported of %s names those of its sources that sources.yaml marks M",
                            statement.id())
                    .isEqualTo(unchecked);
        }
    }

    @Test
    void everyWordingIsOneOfARule() {
        Set<String> names = RULES.stream().map(RuleCard::name).collect(Collectors.toSet());
        Pattern key = Pattern.compile("^\"?([a-z0-9]+\\.[a-z0-9-]+)\"?:", Pattern.MULTILINE);
        Map<String, String> unused = new TreeMap<>();
        LIBRARY.folder().files().forEach((file, text) -> {
            if (file.endsWith(".wordings.yaml")) {
                Matcher entry = key.matcher(text);
                while (entry.find()) {
                    if (!names.contains(entry.group(1))) {
                        unused.put(entry.group(1), file);
                    }
                }
            }
        });
        assertThat(unused).as("wordings that no rule uses; take them out").isEmpty();
    }

    @Test
    void wordsPromiseNothingAndNameNoIllnessAsCertain() {
        refuse(
                rule -> words(rule).anyMatch(text -> PROMISE.matcher(text).find()),
                rule -> "says " + first(PROMISE, rule) + "; say what may help, and who can tell");
    }

    @Test
    void titlesFitOnALineOrTwo() {
        refuse(
                rule -> rule.wording().title().length() > TITLE_AT_MOST,
                rule -> "has a title of " + rule.wording().title().length() + " characters; at most " + TITLE_AT_MOST);
    }

    @Test
    void placeholdersAreFieldsThatTheRuleMatchedAndKnows() {
        List<String> wrong = new ArrayList<>();
        for (RuleCard rule : RULES) {
            words(rule).forEach(text -> {
                Matcher placeholder = PLACEHOLDER.matcher(text);
                while (placeholder.find()) {
                    String fault = fault(rule, placeholder.group(1));
                    if (fault != null) {
                        wrong.add(place(rule) + " has {" + placeholder.group(1) + "} in its words, " + fault);
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static @Nullable String fault(RuleCard rule, String placeholder) {
        int dot = placeholder.indexOf('.');
        if (dot < 0) {
            return "which is not of the form {Fact.field}";
        }
        String type = placeholder.substring(0, dot);
        String field = placeholder.substring(dot + 1);
        RecordComponent component = component(type, field);
        if (component == null) {
            return "and there is no such field of a fact";
        }
        List<PatternCard> matched = rule.patterns().stream()
                .filter(it -> it.kind() == PatternCard.Kind.PLAIN && it.type().equals(type))
                .toList();
        if (matched.isEmpty()) {
            return "but matches no " + type;
        }
        // The ends of a range come from the same values: they are known together.
        Set<String> twins = new TreeSet<>(List.of(field, field.replace("Max", "")));
        boolean known = component.getType().isPrimitive()
                || !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                || matched.stream()
                        .flatMap(it -> Stream.concat(it.fields().stream(), it.presence().stream()))
                        .anyMatch(twins::contains);
        return known ? null : "which may be unknown; test " + field + " != null";
    }

    private static @Nullable RecordComponent component(String type, String field) {
        try {
            return Stream.of(Class.forName("org.recoup.facts." + type).getRecordComponents())
                    .filter(it -> it.getName().equals(field))
                    .findFirst()
                    .orElse(null);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static Stream<String> words(RuleCard rule) {
        Wording wording = rule.wording();
        return Stream.of(wording.title(), wording.text(), wording.dose(), wording.change())
                .filter(text -> text != null);
    }

    private static String first(Pattern pattern, RuleCard rule) {
        return words(rule)
                .map(pattern::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElse("");
    }

    private static void refuse(Predicate<RuleCard> wrong, Function<RuleCard, String> why) {
        assertThat(RULES).isNotEmpty();
        assertThat(RULES.stream().filter(wrong).map(rule -> place(rule) + " " + why.apply(rule)))
                .isEmpty();
    }

    private static String place(RuleCard rule) {
        return LIBRARY.fileOf(rule) + ":" + rule.line() + ": " + rule.name();
    }
}
