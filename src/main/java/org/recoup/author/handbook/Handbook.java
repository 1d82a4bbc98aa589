package org.recoup.author.handbook;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.recoup.rulebook.Modelled;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Statement;
import org.recoup.scenario.ScenarioTitle;

/**
 * The handbook of a rulebook: a page per folder of rules and one that leads to them, each as Markdown and as HTML. All of
 * it comes from the rules, their words, their guidance and their scenarios.
 */
public final class Handbook {
    private static final String INDEX = "index";

    private final RuleLibrary library;
    private final List<Page> pages = new ArrayList<>();
    private final List<Html.Entry> entries = new ArrayList<>();

    /** The handbook of these rules. */
    public Handbook(RuleLibrary library) {
        this.library = library;
        Map<String, List<ScenarioTitle>> scenarios = library.scenarios();
        library.byFolder().forEach((folder, rules) -> {
            Page page = TopicPage.of(folder, fileName(folder), rules, library, scenarios);
            pages.add(page);
            rules.forEach(rule -> entries.add(entry(page, rule)));
        });
        pages.add(Vocabulary.page());
        pages.add(AthletePage.page(library.rules().questions()));
    }

    private static String fileName(String folder) {
        boolean taken = List.of("", INDEX, Vocabulary.NAME, AthletePage.NAME).contains(folder);
        return taken ? "rules-" + folder : folder;
    }

    private static Html.Entry entry(Page page, RuleCard rule) {
        String title = TopicPage.readable(rule.wording().title());
        String text = rule.wording().text();
        return new Html.Entry(
                title + " (" + rule.name() + ")",
                link(page, "html") + "#" + encoded(rule.name()),
                rule.name() + " " + title + " " + rule.purpose() + " " + (text == null ? "" : TopicPage.readable(text))
                        + " " + String.join(" ", rule.guidance()));
    }

    private static String link(Page page, String ending) {
        return encoded(page.name()) + "." + ending;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * Writes all pages; what lies there under the same names is replaced.
     *
     * @param folder made if it does not exist
     * @return how many files were written
     * @throws IOException if one of them cannot be written
     */
    public int write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Page page : pages) {
            Files.writeString(folder.resolve(page.name() + ".md"), Markdown.of(page));
            Files.writeString(folder.resolve(page.name() + ".html"), Html.of(page));
        }
        Files.writeString(folder.resolve(INDEX + ".md"), Markdown.of(index("md")));
        Files.writeString(folder.resolve(INDEX + ".html"), Html.withSearch(index("html"), entries));
        return 2 * (pages.size() + 1);
    }

    private Page index(String ending) {
        String title =
                "Handbook of " + library.rules().name() + " " + library.rules().version();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, title.strip(), null));
        blocks.add(new Block.Paragraph(library.rules().notice()));
        blocks.add(new Block.Heading(2, "Topics", null));
        blocks.add(new Block.Items(pages.stream()
                .map(page -> new Block.Item(page.title(), link(page, ending)))
                .toList()));
        blocks.add(new Block.Heading(2, "How contradictions are settled", null));
        blocks.add(
                new Block.Paragraph(
                        "Danger signs silence everything but safety. On one topic and day only the"
                                + " strongest verdict stays: see a doctor, leave it, do it, an option, good to know, in this order; of"
                                + " equal verdicts the higher priority. What gave way is shown in the advice, with what set it aside."));
        List<Block.Item> leftOut = library.guidance().statements().values().stream()
                .filter(statement -> statement.modelled() != Modelled.RULE)
                .map(Handbook::leftOut)
                .toList();
        if (!leftOut.isEmpty()) {
            blocks.add(new Block.Heading(2, "What is left out, and why", null));
            blocks.add(new Block.Items(leftOut));
        }
        return new Page(INDEX, title.strip(), blocks);
    }

    private static Block.Item leftOut(Statement statement) {
        return statement.modelled() == Modelled.NO
                ? TopicPage.leftOut(statement)
                : new Block.Item(
                        statement.id() + ": " + statement.paraphrase() + " A number for other rules: "
                                + statement.because() + ".",
                        null);
    }
}
