package org.recoup.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Map;

/**
 * Goes once through what people start most, so that the JVM can keep an archive of the classes it takes. The launcher
 * runs it; nothing it prints is kept. The last is a start as it is, from {@link Main} on, and ends the process.
 */
public final class Rehearsal {
    private Rehearsal() {}

    /** @param args athlete files, at least one */
    public static void main(String... args) {
        Streams streams = new Streams(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintWriter(OutputStream.nullOutputStream()),
                true,
                false);
        Shell shell = new Shell(streams, Map.of());
        for (String path : args) {
            for (Format format : EnumSet.complementOf(EnumSet.of(Format.parquet))) {
                shell.run("advise", "--format", format.name(), "--jobs", "1", path);
            }
            shell.run("advise", "--explain", "--fail-on", "safety", "--as-of", "2026-05-20T20:00", path);
        }
        Main.main("advise", args[0]);
    }
}
