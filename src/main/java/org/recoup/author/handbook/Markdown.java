package org.recoup.author.handbook;

/** Pages as Markdown, in which nothing but our own marks means anything. */
final class Markdown {
    private Markdown() {}

    static String of(Page page) {
        StringBuilder out = new StringBuilder(1 << 14);
        for (Block block : page.blocks()) {
            if (block instanceof Block.Heading heading) {
                out.append("#".repeat(heading.level())).append(' ').append(escaped(heading.text()));
            } else if (block instanceof Block.Paragraph paragraph) {
                out.append(escaped(paragraph.text()));
            } else if (block instanceof Block.Labelled labelled) {
                out.append("**")
                        .append(escaped(labelled.label()))
                        .append(":** ")
                        .append(escaped(labelled.text()));
            } else if (block instanceof Block.Items items) {
                items.items()
                        .forEach(item -> out.append("- ").append(linked(item)).append('\n'));
                out.setLength(Math.max(0, out.length() - 1));
            }
            out.append("\n\n");
        }
        return out.toString().stripTrailing() + "\n";
    }

    private static String linked(Block.Item item) {
        String text = escaped(item.text());
        String link = item.link();
        return link == null
                ? text
                : "[" + text + "](<" + link.replace("<", "%3C").replace(">", "%3E") + ">)";
    }

    static String escaped(String text) {
        return text.replaceAll("\\s+", " ").strip().replaceAll("[\\\\`*_\\[\\]<>#|~&!]", "\\\\$0");
    }
}
