package org.recoup.advice;

import java.util.Arrays;

/** A JSON document of one line set out on many, each level two spaces further in. */
final class Indented {
    private final byte[] line;
    private final int end;
    private byte[] out;
    private int length;
    private int depth;

    private Indented(byte[] line, int end) {
        this.line = line;
        this.end = end;
        this.out = new byte[end * 2];
    }

    /** The document in the first bytes, indented. Nothing checks that it is one. */
    static byte[] of(byte[] line, int length) {
        return new Indented(line, length).indented();
    }

    private byte[] indented() {
        int at = 0;
        while (at < end) {
            byte next = line[at];
            if (next == '"') {
                at = copy(at, endOfText(at));
            } else if (next == '{' || next == '[') {
                at = opening(at);
            } else if (next == '}' || next == ']') {
                depth--;
                newLine();
                at = copy(at, at + 1);
            } else if (next == ',') {
                at = copy(at, at + 1);
                newLine();
            } else if (next == ':') {
                at = copy(at, at + 1);
                put(' ');
            } else {
                at = copy(at, at + 1);
            }
        }
        return Arrays.copyOf(out, length);
    }

    private int opening(int at) {
        byte following = line[at + 1];
        if (following == '}' || following == ']') {
            copy(at, at + 1);
            put(' ');
            return copy(at + 1, at + 2);
        }
        copy(at, at + 1);
        depth++;
        newLine();
        return at + 1;
    }

    /** The place after the quote that ends a text. */
    private int endOfText(int begin) {
        int at = begin + 1;
        while (line[at] != '"') {
            at += line[at] == '\\' ? 2 : 1;
        }
        return at + 1;
    }

    private void newLine() {
        put('\n');
        for (int i = 0; i < depth; i++) {
            put(' ');
            put(' ');
        }
    }

    private void put(char ascii) {
        room(1);
        out[length++] = (byte) ascii;
    }

    private int copy(int from, int until) {
        room(until - from);
        System.arraycopy(line, from, out, length, until - from);
        length += until - from;
        return until;
    }

    private void room(int more) {
        if (out.length - length < more) {
            out = Arrays.copyOf(out, Math.max(out.length * 2, length + more));
        }
    }
}
