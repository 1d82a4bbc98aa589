package org.recoup.author.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoup.author.handbook.Block.Heading;
import org.recoup.author.handbook.Block.Item;
import org.recoup.author.handbook.Block.Items;
import org.recoup.author.handbook.Block.Paragraph;
import org.recoup.rulebook.RuleCard;

class HandbookTest {
    private static final RuleLibrary LIBRARY = RuleLibrary.shipped();

    @TempDir
    private static Path folder;

    private static int written;

    @BeforeAll
    static void write() throws IOException {
        written = new Handbook(LIBRARY).write(folder.resolve("new/handbook"));
        folder = folder.resolve("new/handbook");
    }

    @Test
    void everyFolderOfRulesHasAPageInBothForms() throws IOException {
        assertThat(written)
                .as("a page for each folder, the vocabulary, the athlete file and the index")
                .isEqualTo(2 * (LIBRARY.byFolder().size() + 3));
        for (Map.Entry<String, List<RuleCard>> topic : LIBRARY.byFolder().entrySet()) {
            String html = read(topic.getKey() + ".html");
            String markdown = read(topic.getKey() + ".md");
            for (RuleCard rule : topic.getValue()) {
                assertThat(html).contains("id=\"" + rule.name() + "\"", Html.escaped(rule.purpose()));
                assertThat(markdown).contains(Markdown.escaped(rule.purpose()));
            }
        }
    }

    @Test
    void pageSaysOnWhoseWordHowSureAndWhatIsNotSaid() throws IOException {
        assertThat(read("cold.md"))
                .contains("# Cold", "## Leave it", "**How sure:** weak", "S2-32", "](<https://", "**For example:**")
                .contains("**Just not:**", "## What is not said");
        assertThat(read("index.md")).contains("What is left out, and why", "S4-03");
        assertThat(read("fuel.md")).contains("**Less sure where unknown:** body mass");
        assertThat(read("fluid.md")).contains("R22 unsupported", "Nothing rests on R22");
    }

    @Test
    void pageIsTheSameWhateverTheLanguageOfTheMachine() {
        Page page = new Page("page", "Sleep", List.of(new Heading(2, "Sleep tonight", "tonight")));
        String html = Html.of(page);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(new Locale("fa"));
            assertThat(Html.of(page)).isEqualTo(html).contains("<h2 id=\"tonight\">Sleep tonight</h2>");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void everyLinkInsideTheHandbookLeadsSomewhere() throws IOException {
        Pattern link = Pattern.compile("(?:href=|\"link\":)\"([^\"#]+\\.html)(?:#([^\"]+))?\"");
        Matcher found = link.matcher(read("index.html"));
        int links = 0;
        while (found.find()) {
            links++;
            assertThat(folder.resolve(found.group(1))).isRegularFile();
        }
        assertThat(links).isGreaterThan(LIBRARY.rules().cards().size());
    }

    @Test
    void pagesFetchNothing() throws IOException {
        for (String name : LIBRARY.byFolder().keySet()) {
            assertThat(read(name + ".html")).doesNotContain("<script", "<img", "<link", "@import", "src=");
        }
        assertThat(read("index.html")).doesNotContain("<script src", "<img", "<link", "@import", "fetch(");
    }

    @Test
    void textsOfRulesAreNoMarkup() {
        String bad = "</script><img src=x onerror=alert(1)> & \"quoted\" [a](javascript:b) *c*";
        Page page = new Page(
                "p",
                bad,
                List.of(new Heading(1, bad, bad), new Paragraph(bad), new Items(List.of(new Item(bad, null)))));

        assertThat(Html.of(page)).doesNotContain("<img", "</script>");
        assertThat(Html.withSearch(page, List.of(new Html.Entry(bad, bad, bad))))
                .doesNotContain("<img");
        assertThat(Markdown.of(page)).doesNotContainPattern("(?<!\\\\)[<*\\[]");
    }

    private static String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }
}
