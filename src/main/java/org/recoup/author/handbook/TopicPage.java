package org.recoup.author.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Verdict;
import org.recoup.facts.FactType;
import org.recoup.facts.FactTypes;
import org.recoup.rulebook.Modelled;
import org.recoup.rulebook.PublishedSource;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Statement;
import org.recoup.rulebook.WindowSpec;
import org.recoup.scenario.ScenarioTitle;

/** The page of one folder of rules: what is advised when, on whose word, how sure, and what is not said. */
final class TopicPage {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+\\.(\\w+)}");
    private static final Map<Verdict, String> VERDICTS = Map.of(
            Verdict.REFER, "See a doctor",
            Verdict.AVOID, "Leave it",
            Verdict.DO, "Do it",
            Verdict.CONSIDER, "An option",
            Verdict.INFO, "Good to know");

    private final RuleLibrary library;
    private final Map<String, List<ScenarioTitle>> scenarios;
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> cited = new TreeSet<>();

    private TopicPage(RuleLibrary library, Map<String, List<ScenarioTitle>> scenarios) {
        this.library = library;
        this.scenarios = scenarios;
    }

    /**
     * The page of a folder.
     *
     * @param rules the rules of the folder
     * @param scenarios of all rules, by rule
     */
    static Page of(
            String folder,
            String name,
            List<RuleCard> rules,
            RuleLibrary library,
            Map<String, List<ScenarioTitle>> scenarios) {
        String title = title(folder);
        TopicPage page = new TopicPage(library, scenarios);
        page.blocks.add(new Block.Heading(1, title, null));
        page.blocks.add(new Block.Paragraph(library.rules().notice()));
        page.rules(rules);
        page.notSaid();
        page.sources();
        return new Page(name, title, page.blocks);
    }

    /** The name of a folder as a title. */
    static String title(String folder) {
        String words = folder.replace('-', ' ');
        return words.isEmpty() ? "Rules" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private void rules(List<RuleCard> rules) {
        for (Verdict verdict : Verdict.values()) {
            section(
                    VERDICTS.getOrDefault(verdict, verdict.code()),
                    rules.stream()
                            .filter(rule -> rule.verdict() == verdict && rule.priority() != null)
                            .toList());
        }
        section(
                "What a source says and another rule sets aside",
                rules.stream()
                        .filter(rule -> rule.verdict() != null && rule.priority() == null)
                        .toList());
        section(
                "What is found first",
                rules.stream().filter(rule -> rule.verdict() == null).toList());
    }

    private void section(String heading, List<RuleCard> rules) {
        if (!rules.isEmpty()) {
            blocks.add(new Block.Heading(2, heading, null));
            rules.forEach(this::rule);
        }
    }

    private void rule(RuleCard rule) {
        blocks.add(new Block.Heading(3, readable(rule.wording().title()), rule.name()));
        blocks.add(new Block.Labelled("When", rule.purpose()));
        paragraph(rule.wording().text());
        labelled("How much", rule.wording().dose());
        labelled("Instead of the session", rule.wording().change());
        labelled("Time", rule.window() == null ? null : time(rule.window()));
        String priority =
                rule.priority() == null ? "" : ", priority " + rule.priority().code();
        blocks.add(new Block.Labelled("How sure", rule.certainty().code() + priority));
        if (!rule.assumes().isEmpty()) {
            labelled(
                    "Less sure where unknown",
                    String.join(
                            "; ", rule.assumes().stream().map(TopicPage::label).toList()));
        }
        if (!rule.silences().isEmpty()) {
            labelled("Sets aside", String.join(", ", rule.silences()).replace("*", "everything but safety"));
        }
        blocks.add(new Block.Labelled("Rule", rule.name() + ", " + rule.file() + ":" + rule.line()));
        blocks.add(new Block.Labelled("On whose word", String.join(", ", rule.guidance())));
        blocks.add(new Block.Items(word(rule)));
        stories(rule);
    }

    /** A field such as {@code Runner.massKg} in words. */
    private static String label(String field) {
        int dot = field.indexOf('.');
        FactType fact = FactTypes.of(Objects.requireNonNull(FactTypes.named(field.substring(0, dot))));
        return Objects.requireNonNull(fact.field(field.substring(dot + 1))).label();
    }

    private static String time(WindowSpec window) {
        return "from " + moment(window.fromMin(), readable(window.anchor())) + " to "
                + moment(window.untilMin(), readable(window.untilAnchor()));
    }

    private static String readable(WindowSpec.Anchor anchor) {
        return switch (anchor) {
            case NOW -> "now";
            case SESSION_END -> "the end of the session";
            case SESSION_START -> "the start of the session";
            case COMING_START -> "the start of the coming session";
            case CONSIDERED -> "the time thought of";
            case DAY -> "midnight";
            case BEDTIME -> "bedtime";
            case NAP -> "the begin of the free time for a nap";
            case LONG_NAP -> "the begin of the free time for a long nap";
        };
    }

    private static String moment(int minutes, String anchor) {
        if (minutes == 0) {
            return anchor;
        }
        int length = Math.abs(minutes);
        String amount =
                length % 60 != 0 ? length + " min" : length % 1440 != 0 ? length / 60 + " h" : days(length / 1440);
        return amount + (minutes < 0 ? " before " : " after ") + anchor;
    }

    private static String days(int days) {
        return days == 1 ? "a day" : days + " days";
    }

    private List<Block.Item> word(RuleCard rule) {
        List<Block.Item> items = new ArrayList<>();
        for (String id : rule.guidance()) {
            Statement statement = library.guidance().statement(id);
            if (statement != null) {
                cited.add(id);
                items.add(new Block.Item(told(statement), null));
            }
        }
        return items;
    }

    private static String told(Statement statement) {
        String sources = statement.sources().isEmpty()
                ? ""
                : statement.sources().stream()
                        .map(id -> statement.unsupported().contains(id) ? id + " unsupported" : id)
                        .collect(Collectors.joining(", ", " (", ")"));
        return statement.id() + " (" + statement.article() + ", "
                + statement.certainty().code() + "): " + statement.paraphrase() + sources
                + (statement.ownChoice() ? " A number behind it is a choice of this project." : "");
    }

    private void sources() {
        Map<String, PublishedSource> sources = new TreeMap<>();
        for (String id : cited) {
            Statement statement = library.guidance().statements().get(id);
            library.guidance().sourcesOf(statement).forEach(source -> sources.put(source.id(), source));
        }
        if (!sources.isEmpty()) {
            blocks.add(new Block.Heading(2, "Published sources", null));
            List<Block.Item> items = new ArrayList<>();
            for (PublishedSource source : sources.values()) {
                items.add(new Block.Item(told(source), safe(source.link())));
                for (String place : source.also()) {
                    items.add(new Block.Item(source.id() + ", another place", safe(place)));
                }
            }
            blocks.add(new Block.Items(items));
        }
    }

    private static String told(PublishedSource source) {
        return source.id() + " " + source.title() + " (" + source.mark().words() + ")";
    }

    /** A link that opens a page and does nothing else. */
    private static @Nullable String safe(@Nullable String link) {
        return link != null && link.matches("https?://\\S+") ? link : null;
    }

    private void stories(RuleCard rule) {
        List<ScenarioTitle> about = scenarios.getOrDefault(rule.name(), List.of());
        story("For example", about, true);
        story("Just not", about, false);
    }

    private void story(String label, List<ScenarioTitle> about, boolean fires) {
        String names = about.stream()
                .filter(each -> each.fires() == fires)
                .map(ScenarioTitle::name)
                .collect(Collectors.joining("; "));
        labelled(label, names.isEmpty() ? null : names);
    }

    /** What is left out of the matters that this page's guidance is about, and whose figure nobody has seen. */
    private void notSaid() {
        blocks.add(new Block.Heading(2, "What is not said", null));
        blocks.add(new Block.Paragraph("No rule makes a diagnosis or promises a result. What is not known is never"
                + " taken as fine: a rule that needs it stays silent and the advice asks for it."));
        Set<String> matters = new TreeSet<>();
        List<Block.Item> items = new ArrayList<>();
        Set<String> unsupported = new TreeSet<>();
        for (String id : cited) {
            Statement statement = library.guidance().statements().get(id);
            matters.add(statement.topic());
            unsupported.addAll(statement.unsupported());
        }
        for (Statement statement : library.guidance().statements().values()) {
            if (statement.modelled() == Modelled.NO && matters.contains(statement.topic())) {
                items.add(leftOut(statement));
            }
        }
        for (String id : unsupported) {
            PublishedSource source = library.guidance().sources().get(id);
            if (source != null) {
                items.add(new Block.Item("Nothing rests on " + told(source) + " alone.", null));
            }
        }
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(items));
        }
    }

    /** A statement that is no rule, with the reason. */
    static Block.Item leftOut(Statement statement) {
        return new Block.Item(
                statement.id() + ": " + statement.paraphrase() + " Left out: " + statement.because() + ".", null);
    }

    private void paragraph(@Nullable String text) {
        if (text != null) {
            blocks.add(new Block.Paragraph(readable(text)));
        }
    }

    private void labelled(String label, @Nullable String text) {
        if (text != null) {
            blocks.add(new Block.Labelled(label, readable(text)));
        }
    }

    /** Words with what stands for a value told in words: {@code {Load.restDays7}} becomes (rest days 7). */
    static String readable(String text) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement("("
                        + match.group(1)
                                .replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ")
                                .toLowerCase(Locale.ROOT)
                        + ")"));
    }
}
