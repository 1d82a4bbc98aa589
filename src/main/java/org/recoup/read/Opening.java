package org.recoup.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/** One source that has been opened: unzipped, its encoding looked at, and cut as its name or its first line says. */
final class Opening implements Closeable {

    /** The source is there but is not what it should be. */
    static final class Unfit extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Fault fault;

        private Unfit(Fault fault) {
            super(null, null, false, false);
            this.fault = fault;
        }

        Fault fault() {
            return fault;
        }
    }

    private static final JsonFactory JSON = new JsonFactory();

    private final Source source;
    private final int limit;
    private ByteInput input;
    private final Splitter splitter;

    /** @throws Unfit if it is in another encoding, or no gzip though its name says so */
    Opening(Source source, ReadLimits limits, InputStream standardInput) throws IOException, Unfit {
        this.source = source;
        this.limit = limits.recordBytes();
        this.input = new ByteInput(
                source.path() == null ? new Unclosed(standardInput) : Files.newInputStream(source.path()));
        try {
            unzip();
            checkEncoding();
            splitter = splitter();
        } catch (IOException | Unfit | RuntimeException e) {
            close();
            throw e;
        }
    }

    Splitter records() {
        return splitter;
    }

    @Override
    public void close() {
        try {
            input.close();
        } catch (IOException e) {
            // All that was wanted of it has been read.
        }
    }

    private void unzip() throws IOException, Unfit {
        if (Gzip.begins(input)) {
            input = Gzip.unzipped(input);
        } else if (Zstd.begins(input)) {
            unzipZstd();
        } else if (source.isGzipByName() && input.more()) {
            throw unfit(
                    Fault.Kind.UNREADABLE, "no gzip data", "gzip, as its name says", "Maybe take .gz off its name.");
        }
    }

    private void unzipZstd() throws IOException, Unfit {
        try {
            input = Zstd.unzipped(input);
        } catch (LinkageError e) {
            throw unfit(
                    Fault.Kind.UNREADABLE,
                    "compressed with Zstandard",
                    "gzip or no compression",
                    "Maybe add com.github.luben:zstd-jni to the class path.");
        }
    }

    private void checkEncoding() throws IOException, Unfit {
        input.more(4);
        byte[] head = new byte[Math.min(4, input.end - input.position)];
        System.arraycopy(input.buffer, input.position, head, 0, head.length);
        if (Encoding.isWide(head, head.length)) {
            throw unfit(Fault.Kind.WRONG_ENCODING, "UTF-16 or UTF-32", "UTF-8", Encoding.HINT);
        }
        input.position += Encoding.mark(head, head.length);
    }

    private Unfit unfit(Fault.Kind kind, String value, String expected, @Nullable String hint) {
        return new Unfit(new Fault(kind, source.name(), 0, 0, "", value, expected, hint));
    }

    private Splitter splitter() throws IOException {
        return switch (source.cut()) {
            case LINES -> new LineSplitter(source.name(), input, limit);
            case DOCUMENT -> new DocumentSplitter(source.name(), input, limit);
            case DETECT -> detected();
        };
    }

    /** By the first line that is not blank. */
    private Splitter detected() throws IOException {
        ByteCollector begin = new ByteCollector(limit);
        int lines = 0;
        byte first = 0;
        boolean whole = false;
        while (!whole && !begin.isOver() && input.more()) {
            int feed = input.lineFeed();
            int until = feed < 0 ? input.end : feed + 1;
            for (int i = input.position; i < until && first == 0; i++) {
                byte b = input.buffer[i];
                first = b == ' ' || b == '\t' || b == '\r' || b == '\n' ? 0 : b;
            }
            begin.add(input.buffer, input.position, until);
            input.position = until;
            whole = first != 0 && feed >= 0;
            lines += feed >= 0 && !whole ? 1 : 0;
            if (first == '[') {
                input.unread(begin.take());
                return new DocumentSplitter(source.name(), input, limit);
            }
        }
        if (begin.isOver()) {
            // Too large either way, and as lines the next one lives.
            return LineSplitter.within(source.name(), input, limit, lines + 1L);
        }
        byte[] line = begin.take();
        input.unread(line);
        return isBeginning(line)
                ? new DocumentSplitter(source.name(), input, limit)
                : new LineSplitter(source.name(), input, limit);
    }

    /** Whether the line is JSON that goes on; what is whole or broken is a line of its own. */
    private static boolean isBeginning(byte[] line) throws IOException {
        try (JsonParser parser = JSON.createParser(line)) {
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return false;
        } catch (JsonProcessingException e) {
            return BrokenJson.isCutOff(e);
        }
    }

    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // Whoever opened it may read on.
        }
    }
}
