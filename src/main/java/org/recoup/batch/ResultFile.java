package org.recoup.batch;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a result goes. A file is written whole or not at all: under another name beside it, and moved into its place by
 * {@link #done()}. What is closed without that leaves nothing behind, unless it is to be continued, and what was there
 * before stays. Names that end in {@code .gz} or {@code .zst} are compressed.
 */
public final class ResultFile implements Closeable {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final String PART = ".part";
    private static final Pattern PID_AND_PART = Pattern.compile("\\d{1,18}\\.part");
    /**
     * Without a word for so long no run is alive. Where a folder is shared, a process of another host is not seen, and
     * some shared folders pass on no locks; nor is there one between the making of a part and its lock, or at its move.
     */
    private static final Duration SILENT = Duration.ofHours(1);

    /** A file that is not in its place yet. */
    private record Pending(FileChannel channel, Path temporary, Path target, boolean kept) {}

    private final Squeezed out;
    private final @Nullable Pending pending;
    private @Nullable Thread giveUpAtExit;
    private boolean closed;

    private ResultFile(Squeezed out, @Nullable Pending pending) {
        this.out = out;
        this.pending = pending;
    }

    /** A stream that is written as it comes and stays open, such as standard output. */
    public static ResultFile of(OutputStream stream) {
        return new ResultFile(new Squeezed(Compression.NONE, stream, false), null);
    }

    /**
     * Begins a result. What is no file, such as a device or a pipe with a name, is written as it comes.
     *
     * @throws IOException if nothing can be written there
     */
    public static ResultFile create(Path path) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return of(Files.newOutputStream(path));
        }
        Path target = target(path);
        deleteWhatAKilledRunLeft(target);
        String own = "." + target.getFileName() + "." + ProcessHandle.current().pid() + PART;
        ResultFile file = open(target, target.resolveSibling(own), 0, false);
        file.giveUpAtExit = new Thread(file::close);
        Runtime.getRuntime().addShutdownHook(file.giveUpAtExit);
        return file;
    }

    /**
     * A run that is killed outright leaves its part behind. Only a part of the same result goes, which its process holds no
     * longer: that has ended here, nobody holds the lock, and nobody wrote to it of late.
     */
    private static void deleteWhatAKilledRunLeft(Path target) {
        String before = "." + target.getFileName() + ".";
        Path folder = target.getParent();
        try (DirectoryStream<Path> parts = Files.newDirectoryStream(
                folder == null ? Path.of("") : folder,
                file -> isPart(file.getFileName().toString(), before))) {
            for (Path part : parts) {
                String name = part.getFileName().toString();
                long pid = Long.parseLong(name, before.length(), name.length() - PART.length(), 10);
                if (ProcessHandle.of(pid).isEmpty()) {
                    deleteUnlessHeld(part);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // They stay. Their names say that they are parts of something.
        }
    }

    private static boolean isPart(String name, String before) {
        return name.startsWith(before)
                && PID_AND_PART.matcher(name.substring(before.length())).matches();
    }

    private static void deleteUnlessHeld(Path part) {
        try {
            // What is no file is no part, and a pipe would keep whoever opens it waiting.
            BasicFileAttributes of = Files.readAttributes(part, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Instant silent = Instant.now().minus(SILENT);
            if (of.isRegularFile() && of.lastModifiedTime().toInstant().isBefore(silent)) {
                try (FileChannel channel =
                        FileChannel.open(part, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
                    if (isLocked(channel)) {
                        Files.delete(part);
                    }
                }
            }
        } catch (IOException e) {
            // It stays, as a part of another user does; the next one may go.
        }
    }

    /**
     * Begins a result that stays when it is interrupted, or goes on with it.
     *
     * @param bytes how much of what an earlier run left is good
     * @throws IOException if nothing can be written there, another run is writing it, or less than that is left
     */
    static ResultFile resume(Path path, long bytes) throws IOException {
        Path target = target(path);
        return open(target, left(target), bytes, true);
    }

    /** Where an interrupted run leaves what it has of a result. */
    static Path left(Path path) {
        return path.resolveSibling("." + path.getFileName() + ".resume.part");
    }

    private static ResultFile open(Path target, Path temporary, long bytes, boolean kept) throws IOException {
        FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (!isLocked(channel)) {
                throw new FileSystemException(temporary.toString(), null, "another run is writing it");
            }
            if (channel.size() < bytes) {
                throw new FileSystemException(temporary.toString(), null, "it is shorter than its checkpoint says");
            }
            channel.truncate(bytes);
            channel.position(bytes);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        Compression compression = Compression.byName(target.getFileName().toString());
        return new ResultFile(
                new Squeezed(compression, Channels.newOutputStream(channel), bytes > 0),
                new Pending(channel, temporary, target, kept));
    }

    /** A link keeps leading to its file: the file is replaced, not the link. */
    static Path target(Path path) throws IOException {
        return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /** Takes the bytes. */
    public OutputStream stream() {
        return out;
    }

    /** Ends a compressed piece here, so that the bytes before do not depend on what follows. */
    void seam() throws IOException {
        out.endPiece();
    }

    /** Makes sure that all up to the last {@link #seam()} is on the disk, and says how many bytes that are. */
    long force() throws IOException {
        out.flush();
        if (pending == null) {
            return 0;
        }
        pending.channel().force(false);
        return pending.channel().position();
    }

    /**
     * The result is whole: it takes its place.
     *
     * @throws IOException if it cannot be written or moved
     */
    public synchronized void done() throws IOException {
        out.finish();
        if (pending == null) {
            return;
        }
        pending.channel().force(false);
        pending.channel().close();
        closed = true;
        try {
            Files.move(pending.temporary(), pending.target(), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(pending.temporary(), pending.target(), StandardCopyOption.REPLACE_EXISTING);
        }
        forget();
    }

    /** What is over needs no care when the process ends, which would keep it in memory until then. */
    private void forget() {
        if (giveUpAtExit != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(giveUpAtExit);
            } catch (IllegalStateException e) {
                // The process is ending: the hook runs, or has run.
            }
            giveUpAtExit = null;
        }
    }

    /** Gives up what is not done. */
    @Override
    public synchronized void close() {
        forget();
        if (closed || pending == null) {
            return;
        }
        closed = true;
        try {
            pending.channel().close();
            if (!pending.kept()) {
                Files.deleteIfExists(pending.temporary());
            }
        } catch (IOException e) {
            // Its name says that it is a part of something.
        }
    }

    /** Bytes on their way to a file, compressed piece by piece. */
    private static final class Squeezed extends FilterOutputStream {
        private final Compression compression;
        private @Nullable OutputStream piece;
        private boolean begun;

        Squeezed(Compression compression, OutputStream out, boolean begun) {
            super(new BufferedOutputStream(out, BUFFER_BYTES));
            this.compression = compression;
            this.begun = begun;
        }

        private OutputStream piece() throws IOException {
            OutputStream open = piece;
            if (open == null) {
                open = compression.over(new Unclosed(out));
                piece = open;
                begun = true;
            }
            return open;
        }

        @Override
        public void write(int b) throws IOException {
            piece().write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (length > 0) {
                piece().write(bytes, from, length);
            }
        }

        void endPiece() throws IOException {
            if (piece != null) {
                piece.close();
                piece = null;
            }
        }

        /** A compressed file without content still has the frame of one. */
        void finish() throws IOException {
            if (!begun) {
                piece();
            }
            endPiece();
            out.flush();
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }

    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() {
            // More pieces follow.
        }
    }
}
