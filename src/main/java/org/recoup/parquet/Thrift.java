package org.recoup.parquet;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** The compact form of Thrift, in which Parquet keeps what it says about itself. Fields of a struct come in rising order. */
final class Thrift {
    private static final int TRUE = 1;
    private static final int FALSE = 2;
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;

    /** A list of so many says its length apart. */
    private static final int LONG_LIST = 15;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Deque<Integer> outer = new ArrayDeque<>();
    private int last;

    /** What elements of a list are. */
    enum Element {
        NUMBER(I32),
        TEXT(BINARY),
        STRUCTURE(STRUCT);

        private final int type;

        Element(int type) {
            this.type = type;
        }
    }

    Thrift bool(int field, boolean value) {
        header(field, value ? TRUE : FALSE);
        return this;
    }

    Thrift i32(int field, int value) {
        header(field, I32);
        return number(value);
    }

    Thrift i64(int field, long value) {
        header(field, I64);
        return number(value);
    }

    Thrift text(int field, String value) {
        header(field, BINARY);
        return text(value);
    }

    /** So many elements follow. */
    Thrift list(int field, Element element, int size) {
        header(field, LIST);
        if (size < LONG_LIST) {
            out.write(size << 4 | element.type);
        } else {
            out.write(LONG_LIST << 4 | element.type);
            varint(size);
        }
        return this;
    }

    /** A number as an element of a list. */
    Thrift number(long value) {
        varint(value << 1 ^ value >> 63);
        return this;
    }

    /** A text as an element of a list. */
    Thrift text(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        varint(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    /** A structure begins that is the value of a field. */
    Thrift begin(int field) {
        header(field, STRUCT);
        return begin();
    }

    /** A structure begins that is an element of a list. */
    Thrift begin() {
        outer.push(last);
        last = 0;
        return this;
    }

    /** The structure begun last ends. */
    Thrift end() {
        out.write(0);
        last = outer.pop();
        return this;
    }

    /** Elements written elsewhere. */
    Thrift raw(byte[] bytes) {
        out.writeBytes(bytes);
        return this;
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private void header(int field, int type) {
        // Every structure here has its fields closer together than 15.
        out.write(field - last << 4 | type);
        last = field;
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
