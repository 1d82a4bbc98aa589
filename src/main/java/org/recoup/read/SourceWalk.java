package org.recoup.read;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.text.Nearest;

/** From paths to files: in the order given, folders with all they hold, sorted by name. */
final class SourceWalk {

    private static final String WANTED = "a file, a folder, or - for the standard input";
    private static final String ENDINGS = ".json, .jsonl or .ndjson, each also with .gz or .zst";

    private final Iterator<String> paths;
    private final Deque<Iterator<Path>> folders = new ArrayDeque<>();
    private @Nullable String folder;
    private boolean foundInFolder;

    SourceWalk(List<String> paths) {
        this.paths = List.copyOf(paths).iterator();
    }

    /** The next source, or one that could not be found; null: there are no more. */
    @Nullable
    Source next() {
        while (true) {
            Source source = folders.isEmpty() ? atTop() : inFolder();
            if (source != null || (folders.isEmpty() && folder == null && !paths.hasNext())) {
                return source;
            }
        }
    }

    private @Nullable Source atTop() {
        String left = folder;
        folder = null;
        if (left != null && !foundInFolder) {
            return Source.refused(left, Fault.Kind.EMPTY, null, "a folder with files that end in " + ENDINGS, null);
        }
        if (!paths.hasNext()) {
            return null;
        }
        String name = paths.next();
        if (name.equals("-")) {
            return new Source(Source.STANDARD_INPUT, null, null);
        }
        if (name.isEmpty()) {
            // As a path it would be the folder in which the process runs.
            return Source.refused(
                    "''", Fault.Kind.NOT_FOUND, null, WANTED, "Maybe a variable of the shell is not set.");
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            return Source.refused(name, Fault.Kind.NOT_FOUND, null, WANTED, null);
        }
        if (Files.isDirectory(path)) {
            folder = name;
            foundInFolder = false;
            return enter(path);
        }
        if (!Files.exists(path)) {
            return Source.refused(name, Fault.Kind.NOT_FOUND, null, WANTED, neighbour(path));
        }
        return new Source(name, path, null);
    }

    private @Nullable Source inFolder() {
        Iterator<Path> entries = folders.peek();
        if (!entries.hasNext()) {
            folders.pop();
            return null;
        }
        Path entry = entries.next();
        // A link to a folder could lead back to where it stands.
        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
            return enter(entry);
        }
        String name = String.valueOf(entry.getFileName());
        if (!Source.isAthletes(name) || isNoFile(entry)) {
            return null;
        }
        foundInFolder = true;
        return new Source(entry.toString(), entry, null);
    }

    /** A pipe, for one, would be waited for until somebody writes; a link that leads nowhere is left to be told. */
    private static boolean isNoFile(Path entry) {
        return Files.exists(entry) && !Files.isRegularFile(entry);
    }

    /** Whether the file is among what the path names: it is that file, or one of that folder that is read. */
    static boolean reads(String path, Path file) {
        if (path.isEmpty() || path.equals("-") || !Files.isRegularFile(file)) {
            return false;
        }
        try {
            Path named = Path.of(path).toRealPath();
            Path real = file.toRealPath();
            if (!Files.isDirectory(named)) {
                return Files.isSameFile(named, real);
            }
            return real.startsWith(named)
                    && Source.isAthletes(String.valueOf(real.getFileName()))
                    && isVisible(named.relativize(real));
        } catch (IOException | InvalidPathException e) {
            return false;
        }
    }

    private static boolean isVisible(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Source enter(Path directory) {
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(directory)) {
            List<Path> entries = new ArrayList<>();
            for (Path entry : stream) {
                if (!String.valueOf(entry.getFileName()).startsWith(".")) {
                    entries.add(entry);
                }
            }
            entries.sort(Comparator.comparing(entry -> String.valueOf(entry.getFileName())));
            folders.push(entries.iterator());
            return null;
        } catch (IOException | DirectoryIteratorException e) {
            foundInFolder = true;
            String reason =
                    RawRecords.reason(e instanceof IOException io ? io : ((DirectoryIteratorException) e).getCause());
            return Source.refused(
                    directory.toString(), Fault.Kind.UNREADABLE, reason, "a folder that can be listed", null);
        }
    }

    private static @Nullable String neighbour(Path missing) {
        Path parent = missing.getParent();
        if (parent != null && !Files.exists(parent)) {
            return neighbour(parent);
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(parent == null ? Path.of("") : parent)) {
            List<String> names = new ArrayList<>();
            for (Path entry : stream) {
                names.add(String.valueOf(entry.getFileName()));
            }
            names.sort(null);
            String nearest = Nearest.to(String.valueOf(missing.getFileName()), names);
            if (nearest == null) {
                return null;
            }
            return "Did you mean "
                    + Shown.plain(
                            parent == null ? nearest : parent.resolve(nearest).toString()) + "?";
        } catch (IOException | DirectoryIteratorException e) {
            return null;
        }
    }
}
