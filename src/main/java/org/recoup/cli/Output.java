package org.recoup.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes. A file is written whole or not at all: under another name beside it, and moved into its place by
 * {@link #done()}. What is closed without that leaves nothing behind and what was there before stays.
 */
final class Output implements AutoCloseable {
    private static final int BUFFER_BYTES = 1 << 16;

    private final OutputStream stream;
    private final @Nullable Path temporary;
    private final @Nullable Path target;
    private boolean done;

    private Output(OutputStream stream, @Nullable Path temporary, @Nullable Path target) {
        this.stream = new BufferedOutputStream(stream, BUFFER_BYTES);
        this.temporary = temporary;
        this.target = target;
    }

    /** Standard output, which is written as it comes and stays open. */
    static Output standard(OutputStream out) {
        return new Output(out, null, null);
    }

    /**
     * The file, or the device, under this name.
     *
     * @throws Refusal if nothing can be written there
     */
    static Output file(Path path) {
        try {
            if (Files.isDirectory(path)) {
                throw new Refusal(
                        ExitCode.WRONG_USE,
                        "--out " + path + " is a folder.\nMaybe give the name of a file in it: "
                                + path.resolve("advice.json"));
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                return new Output(Files.newOutputStream(path), null, null);
            }
            // A link keeps leading to its file: the file is replaced, not the link.
            Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            Path temporary = target.resolveSibling(
                    "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
            Output output = new Output(
                    Files.newOutputStream(
                            temporary,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE),
                    temporary,
                    target);
            Runtime.getRuntime().addShutdownHook(new Thread(output::discard));
            return output;
        } catch (IOException e) {
            throw new Refusal(
                    ExitCode.UNREADABLE,
                    "--out " + path + " cannot be written: " + Reasons.of(e)
                            + ".\nMaybe the folder does not exist or belongs to somebody else.");
        }
    }

    OutputStream stream() {
        return stream;
    }

    /**
     * The result is whole: it takes its place.
     *
     * @throws IOException if it cannot be written or moved
     */
    void done() throws IOException {
        stream.flush();
        if (temporary != null && target != null) {
            stream.close();
            move(temporary, target);
        }
        done = true;
    }

    @Override
    public void close() {
        if (!done) {
            discard();
        }
    }

    private void discard() {
        if (temporary == null) {
            return;
        }
        try {
            stream.close();
        } catch (IOException ignored) {
            // The disk is full or gone; the file below is to go anyway.
        }
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException ignored) {
            // Its name says that it is a part of something.
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
