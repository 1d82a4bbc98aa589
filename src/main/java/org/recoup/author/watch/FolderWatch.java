package org.recoup.author.watch;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * Waits for changes below a folder. It is a hint and no proof: there may be none where it says so, as an editor writes files
 * of its own, and it says so now and then where the system told nothing, as on a shared disk. Whoever waits looks for
 * himself what changed.
 */
public final class FolderWatch implements AutoCloseable {
    /** An editor writes, renames and deletes in turn; the files are read when it has been quiet for so long. */
    private static final int QUIET_MILLIS = 30;

    /** Something that writes all the time is not waited for any longer. */
    private static final int LONGEST_UNREST_MILLIS = 500;

    /** How long to wait where the system tells nothing. */
    private static final int LONGEST_WAIT_MILLIS = 1000;

    private final Path root;
    private final WatchService changes;

    /**
     * Watches a folder, whether it exists yet or not.
     *
     * @throws IOException if the system watches no folders
     */
    public FolderWatch(Path root) throws IOException {
        this.root = root;
        this.changes = FileSystems.getDefault().newWatchService();
        register();
    }

    /**
     * Returns when something may have changed, and quiet has come back.
     *
     * @throws InterruptedException if the thread is told to end
     */
    public void await() throws InterruptedException {
        WatchKey key = changes.poll(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_UNREST_MILLIS);
        while (key != null && System.nanoTime() < until) {
            key.pollEvents();
            key.reset();
            key = changes.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        if (key != null) {
            key.pollEvents();
            key.reset();
        }
        // Folders that are new are watched before their files are read: what is written meanwhile is told later.
        register();
    }

    /** A folder that is watched already stays so; one that cannot be is looked at now and then all the same. */
    private void register() {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    folder.register(
                            changes,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY,
                            StandardWatchEventKinds.ENTRY_DELETE);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException | ClosedWatchServiceException e) {
            // The folder is gone, or was while it was walked: the next round finds what there is then.
            return;
        }
    }

    @Override
    public void close() throws IOException {
        changes.close();
    }
}
