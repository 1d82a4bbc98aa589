package org.recoup.author.handbook;

import java.util.List;
import java.util.Locale;

/** Pages as HTML that works from disk: one file each, nothing fetched, everything escaped. */
final class Html {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            <style>
            body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; }
            h2 { margin-top: 2.5rem; border-bottom: 1px solid #bbb; }
            h3 { margin: 2rem 0 .3rem; }
            p { margin: .3rem 0; }
            ul { margin: .3rem 0; padding-left: 1.2rem; }
            a { color: #05518f; }
            input { font: inherit; width: 100%%; box-sizing: border-box; padding: .4rem; }
            @media (prefers-color-scheme: dark) { body { color: #ddd; background: #181818; } a { color: #8cc4ff; } }
            </style>
            </head>
            <body>
            """;

    private static final String SEARCH = """
            <p><label for="words">Search the rules</label><input id="words" type="search" autocomplete="off"></p>
            <ul id="found" aria-live="polite"></ul>
            <script>
            const index = %s;
            const words = document.getElementById("words");
            const found = document.getElementById("found");
            words.addEventListener("input", () => {
              const wanted = words.value.toLowerCase().split(/\\s+/).filter(Boolean);
              found.replaceChildren();
              if (wanted.length === 0) return;
              index.filter(entry => wanted.every(word => entry.words.includes(word))).slice(0, 40).forEach(entry => {
                const link = document.createElement("a");
                link.href = entry.link;
                link.textContent = entry.title;
                const item = document.createElement("li");
                item.append(link);
                found.append(item);
              });
            });
            </script>
            """;

    private Html() {}

    /**
     * What the search finds.
     *
     * @param title what is shown
     * @param link where it leads
     * @param words what is searched
     */
    record Entry(String title, String link, String words) {}

    static String of(Page page) {
        return head(page) + "<nav><a href=\"index.html\">All topics</a></nav>\n" + body(page) + "</body>\n</html>\n";
    }

    /** A page with a search over these entries. */
    static String withSearch(Page page, List<Entry> entries) {
        return head(page) + String.format(Locale.ROOT, SEARCH, json(entries)) + body(page) + "</body>\n</html>\n";
    }

    private static String head(Page page) {
        return String.format(Locale.ROOT, HEAD, escaped(page.title()));
    }

    private static String body(Page page) {
        StringBuilder out = new StringBuilder(1 << 14);
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading) {
                String id = heading.anchor() == null ? "" : " id=\"" + escaped(heading.anchor()) + "\"";
                String tag = "h" + heading.level();
                out.append('<').append(tag).append(id).append('>').append(escaped(heading.text()));
                out.append("</").append(tag).append(">\n");
            } else if (block instanceof Block.Paragraph paragraph) {
                out.append("<p>").append(escaped(paragraph.text())).append("</p>\n");
            } else if (block instanceof Block.Labelled labelled) {
                out.append("<p><strong>").append(escaped(labelled.label())).append(":</strong> ");
                out.append(escaped(labelled.text())).append("</p>\n");
            } else if (block instanceof Block.Items items) {
                out.append("<ul>\n");
                items.items()
                        .forEach(item -> out.append("<li>").append(linked(item)).append("</li>\n"));
                out.append("</ul>\n");
            }
        }
        return out.toString();
    }

    private static String linked(Block.Item item) {
        String text = escaped(item.text());
        return item.link() == null ? text : "<a href=\"" + escaped(item.link()) + "\">" + text + "</a>";
    }

    private static String json(List<Entry> entries) {
        StringBuilder out = new StringBuilder("[\n");
        for (Entry entry : entries) {
            out.append("{\"title\":").append(quoted(entry.title()));
            out.append(",\"link\":").append(quoted(entry.link()));
            out.append(",\"words\":")
                    .append(quoted(entry.words().toLowerCase(Locale.ROOT)))
                    .append("},\n");
        }
        return out.append("]").toString();
    }

    /** A text of JavaScript that cannot end the script it stands in. */
    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&' || c == 0x2028 || c == 0x2029) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
