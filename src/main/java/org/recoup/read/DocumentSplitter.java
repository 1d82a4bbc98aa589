package org.recoup.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One JSON document: an athlete, or a list of athletes of which only one at a time is held. An element ends where its
 * brackets close, so that one which is broken inside costs only itself.
 */
final class DocumentSplitter implements Splitter {

    private enum Next {
        BEGIN,
        ELEMENT,
        COMMA,
        END
    }

    private final String source;
    private final ByteInput input;
    private final int limit;
    private Next next = Next.BEGIN;
    private int index;
    private long line = 1;
    private long column = 1;

    DocumentSplitter(String source, ByteInput input, int limit) {
        this.source = source;
        this.input = input;
        this.limit = limit;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (next == Next.BEGIN) {
            int first = peek();
            if (first != '[') {
                next = Next.END;
                return first < 0 ? null : rest();
            }
            advance();
            next = Next.ELEMENT;
            if (peek() == ']') {
                return endOfList();
            }
        }
        if (next == Next.COMMA) {
            RawRecord fault = betweenElements();
            if (fault != null || next == Next.END) {
                return fault;
            }
        }
        return next == Next.END ? null : element();
    }

    /** Everything from here on, which is one athlete or no JSON at all. */
    private RawRecord rest() throws IOException {
        long fromLine = line;
        long fromColumn = column;
        ByteCollector bytes = new ByteCollector(limit);
        while (input.more()) {
            bytes.add(input.buffer, input.position, input.end);
            input.position = input.end;
        }
        return record(bytes, fromLine, fromColumn, "");
    }

    private RawRecord element() throws IOException {
        int first = peek();
        if (first < 0) {
            next = Next.END;
            return cutOff();
        }
        if (first == ']' || first == ',') {
            if (first == ']') {
                next = Next.END;
            } else {
                advance();
            }
            return fault(Fault.Kind.BROKEN_JSON, String.valueOf((char) first), "an athlete", "Maybe a comma too many.");
        }
        long fromLine = line;
        long fromColumn = column;
        ByteCollector bytes = new ByteCollector(limit);
        scan(bytes);
        next = Next.COMMA;
        return record(bytes, fromLine, fromColumn, "/" + index++);
    }

    /** One value by its brackets and quotes; a bare word ends at a comma or bracket. */
    private void scan(ByteCollector bytes) throws IOException {
        int depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        while (input.more()) {
            byte[] buffer = input.buffer;
            int begin = input.position;
            int i = begin;
            for (; i < input.end; i++) {
                byte b = buffer[i];
                if (b == '\n') {
                    line++;
                    column = 0;
                }
                if (quoted) {
                    if (escaped) {
                        escaped = false;
                    } else if (b == '\\') {
                        escaped = true;
                    } else {
                        quoted = b != '"';
                    }
                } else if (b == '"') {
                    quoted = true;
                } else if (b == '{' || b == '[') {
                    depth++;
                } else if (b == ',' || b == ']' || b == '}') {
                    if (depth == 0 || (b != ',' && depth == 1)) {
                        boolean closes = depth == 1;
                        int until = closes ? i + 1 : i;
                        column += closes ? 1 : 0;
                        bytes.add(buffer, begin, until);
                        input.position = until;
                        return;
                    }
                    depth -= b == ',' ? 0 : 1;
                }
                column++;
            }
            bytes.add(buffer, begin, i);
            input.position = i;
        }
    }

    /** A comma leads to the next element; null and not at the end: it was there. */
    private @Nullable RawRecord betweenElements() throws IOException {
        int after = peek();
        if (after == ',') {
            advance();
            next = Next.ELEMENT;
            return null;
        }
        if (after == ']') {
            return endOfList();
        }
        if (after < 0) {
            next = Next.END;
            return cutOff();
        }
        next = Next.ELEMENT;
        if (after != '{') {
            // What is no element and no comma would be told again and again.
            next = Next.END;
        }
        String hint = "Maybe a comma is missing before it.";
        return fault(Fault.Kind.BROKEN_JSON, String.valueOf((char) after), "a comma or the end of the list", hint);
    }

    /** Null: nothing follows, as it should be. */
    private @Nullable RawRecord endOfList() throws IOException {
        advance();
        next = Next.END;
        int after = peek();
        if (after < 0) {
            return null;
        }
        return fault(Fault.Kind.BROKEN_JSON, String.valueOf((char) after), "nothing after the list", null);
    }

    private RawRecord cutOff() {
        String hint = "Maybe the file was cut when it was copied, or a quote or bracket is not closed.";
        return fault(Fault.Kind.CUT_OFF, null, "the end of the list", hint);
    }

    private RawRecord fault(Fault.Kind kind, @Nullable String value, String expected, @Nullable String hint) {
        String shown = value == null ? null : Shown.bare(value);
        return RawRecord.refused(new Fault(kind, source, line, column, "", shown, expected, hint));
    }

    private RawRecord record(ByteCollector bytes, long fromLine, long fromColumn, String pointer) {
        if (bytes.isOver()) {
            return Splitter.tooLarge(source, fromLine, fromColumn, pointer, limit, null);
        }
        return new RawRecord(source, fromLine, fromColumn, pointer, bytes.take(), null);
    }

    /** The next byte that is no space; below 0: none. */
    private int peek() throws IOException {
        while (input.more()) {
            byte b = input.buffer[input.position];
            if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
                return b & 0xff;
            }
            if (b == '\n') {
                line++;
                column = 0;
            }
            advance();
        }
        return -1;
    }

    private void advance() {
        input.position++;
        column++;
    }
}
