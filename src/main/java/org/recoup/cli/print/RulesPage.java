package org.recoup.cli.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.author.handbook.RuleLibrary;
import org.recoup.rulebook.Modelled;
import org.recoup.rulebook.PublishedSource;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Statement;
import org.recoup.rulebook.Wording;
import org.recoup.scenario.ScenarioTitle;

/** Rules and guidance as a person reads them in a terminal. */
public final class RulesPage {
    private static final int NAME = 2;
    private static final int TITLE = 42;
    private static final int BODY = 12;

    private final RuleLibrary library;
    private final Page page;

    /** @param colour the codes of a terminal for colours */
    public RulesPage(RuleLibrary library, boolean colour) {
        this.library = library;
        this.page = new Page(colour);
    }

    /** All rules by folder, a line or two each. */
    public String rules() {
        for (Map.Entry<String, List<RuleCard>> folder : library.byFolder().entrySet()) {
            page.text(0, Ink.STRONG, folder.getKey() + " (" + folder.getValue().size() + ")");
            for (RuleCard card : folder.getValue()) {
                page.labelled(NAME, card.name(), ink(card), TITLE, Ink.PLAIN, brief(card));
            }
            page.gap();
        }
        page.text(0, Ink.FAINT, library.rules().cards().size() + " rules. One of them: recoup rules show NAME");
        return page.toString();
    }

    private static String brief(RuleCard card) {
        String verdict = card.verdict() == null ? "finding" : card.verdict().code();
        return verdict + ": " + card.wording().title();
    }

    private static Ink ink(RuleCard card) {
        return card.verdict() == null ? Ink.PLAIN : Ink.of(card.verdict());
    }

    /** One rule with everything that stands beside it. */
    public String rule(RuleCard card) {
        page.text(0, Ink.STRONG, card.name());
        page.text(0, Ink.PLAIN, card.purpose());
        page.gap();
        facts(card);
        page.gap();
        page.verbatim(2, Ink.FAINT, library.textOf(card));
        heading("Its words");
        words(card.wording());
        heading("It rests on");
        for (String id : card.guidance()) {
            Statement statement = library.guidance().statement(id);
            if (statement == null) {
                page.labelled(2, id, Ink.PLAIN, BODY, Ink.WARN, "is not in guidance.yaml");
            } else {
                statement(statement);
            }
        }
        scenarios(card);
        return page.toString();
    }

    private void facts(RuleCard card) {
        if (card.verdict() != null) {
            line(
                    "Says",
                    card.verdict().code()
                            + (card.priority() == null
                                    ? ""
                                    : ", " + card.priority().code()) + ", on " + title(RuleLibrary.topicOf(card)));
        }
        if (!card.concludes().isEmpty()) {
            line("Finds", String.join(", ", card.concludes()));
        }
        line("Certainty", card.certainty().code());
        if (!card.assumes().isEmpty()) {
            line("Assumes", "the usual, and less surely, where unknown: " + String.join(", ", card.assumes()));
        }
        if (card.window() != null) {
            line("Window", card.window().text());
        }
        if (!card.silences().isEmpty()) {
            line("Silences", String.join(", ", card.silences()));
        }
        line("Stands in", library.fileOf(card) + ":" + card.line());
    }

    private String title(String topic) {
        String title = library.rules().topics().get(topic);
        return title == null ? topic : topic + " (" + title + ")";
    }

    private void line(String label, String text) {
        page.labelled(0, label, Ink.FAINT, BODY, Ink.PLAIN, text);
    }

    private void heading(String heading) {
        page.gap();
        page.text(0, Ink.STRONG, heading);
    }

    private void words(Wording wording) {
        page.text(2, Ink.PLAIN, wording.title());
        optional(wording.text());
        optional(wording.dose());
        optional(wording.change());
    }

    private void optional(@Nullable String text) {
        if (text != null) {
            page.text(2, Ink.PLAIN, text);
        }
    }

    private void scenarios(RuleCard card) {
        List<ScenarioTitle> scenarios = library.scenariosOf(card);
        heading(scenarios.isEmpty() ? "No scenario is about it" : "Its scenarios");
        for (ScenarioTitle each : scenarios) {
            page.labelled(
                    2,
                    each.fires() ? "fires" : "just not",
                    each.fires() ? Ink.GOOD : Ink.FAINT,
                    BODY,
                    Ink.PLAIN,
                    each.name());
        }
    }

    /** All statements by article, with the rules that rest on them; last those that are left out. */
    public String guidance() {
        List<Statement> leftOut = new ArrayList<>();
        String article = "";
        for (Statement statement : library.guidance().statements().values()) {
            if (statement.modelled() == Modelled.NO) {
                leftOut.add(statement);
                continue;
            }
            if (!article.equals(statement.article())) {
                article = statement.article();
                heading(article);
            }
            withRules(statement);
        }
        heading("Left out");
        leftOut.forEach(this::withRules);
        return page.toString();
    }

    /** One statement with its sources and the rules that rest on it. */
    public String guidance(Statement statement) {
        withRules(statement);
        return page.toString();
    }

    private void withRules(Statement statement) {
        statement(statement);
        if (statement.because() != null) {
            page.text(BODY, Ink.HINT, "No rule of its own: " + statement.because());
        }
        List<String> rules =
                library.citing(statement.id()).stream().map(RuleCard::name).toList();
        if (!rules.isEmpty()) {
            page.text(BODY, Ink.GOOD, (rules.size() == 1 ? "Rule: " : "Rules: ") + String.join(", ", rules));
        }
    }

    private void statement(Statement statement) {
        page.labelled(2, statement.id(), Ink.STRONG, BODY, Ink.PLAIN, statement.paraphrase());
        page.text(
                BODY,
                Ink.FAINT,
                statement.article() + ", " + statement.certainty().code()
                        + (statement.ownChoice() ? ", a number behind it is our own choice" : ""));
        for (PublishedSource source : library.guidance().sourcesOf(statement)) {
            page.text(
                    BODY,
                    source.unchecked() ? Ink.WARN : Ink.FAINT,
                    source.id() + " " + source.title() + " (" + source.mark().words() + ")");
            if (source.link() != null) {
                page.verbatim(BODY, Ink.FAINT, source.link());
            }
            source.also().forEach(place -> page.verbatim(BODY, Ink.FAINT, place));
        }
    }
}
