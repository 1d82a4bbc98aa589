package org.recoup.cli.print;

/** Lines of at most 80 columns, with a label or a margin at their left. */
final class Page {
    static final int COLUMNS = 80;

    private final StringBuilder out = new StringBuilder(4096);
    private final boolean colour;

    Page(boolean colour) {
        this.colour = colour;
    }

    /** An empty line. */
    void gap() {
        out.append('\n');
    }

    /** Text from the given column on, wrapped. */
    void text(int margin, Ink ink, String text) {
        labelled(0, "", Ink.PLAIN, margin, ink, text);
    }

    /** Lines as they are, however long, from the given column on. */
    void verbatim(int margin, Ink ink, String lines) {
        for (String line : lines.split("\n", -1)) {
            String text = Columns.harmless(line.replace("\t", "    "));
            out.append(text.isEmpty() ? "" : " ".repeat(margin) + inked(ink, text))
                    .append('\n');
        }
    }

    /**
     * A label from one column on and text from another, wrapped. A label that is too long for its place gets a line of its
     * own.
     */
    void labelled(int indent, String label, Ink labelInk, int margin, Ink ink, String text) {
        String left = " ".repeat(indent) + inked(labelInk, Columns.harmless(label));
        int used = indent + Columns.width(Columns.harmless(label));
        if (used >= margin && !label.isEmpty()) {
            out.append(left).append('\n');
            left = "";
            used = 0;
        }
        for (String line : Columns.wrap(text, COLUMNS - margin)) {
            out.append(left).append(" ".repeat(margin - used)).append(inked(ink, line));
            out.append('\n');
            left = "";
            used = 0;
        }
    }

    /** The text so far. */
    @Override
    public String toString() {
        return out.toString();
    }

    private String inked(Ink ink, String text) {
        return colour ? ink.on(text) : text;
    }
}
