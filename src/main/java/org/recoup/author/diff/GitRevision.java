package org.recoup.author.diff;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoup.rulebook.compile.RuleFileNames;
import org.recoup.rulebook.compile.RuleFolder;

/**
 * A folder of rules as it stood at a revision of its git repository. The git command reads it; nothing is written, and
 * neither the files nor the index of the repository are touched.
 *
 * @param revision as git understands it, such as {@code HEAD~1} or {@code main}
 * @param folder the folder, as it is called on the disk; it need not be there any more
 */
public record GitRevision(String revision, Path folder) {
    /** What keeps a revision from being read, with the way out. */
    public static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message);
        }
    }

    private record Finished(int exitCode, String out) {}

    private record Blob(String name, String id) {}

    /**
     * Understands {@code REVISION:FOLDER}. A colon in braces belongs to the revision.
     *
     * @param text for instance {@code HEAD~1:rules}
     * @return null: it is no such text
     */
    public static @Nullable GitRevision parse(String text) {
        int braces = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            braces += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ':' && braces <= 0) {
                return i == 0 || text.charAt(0) == '-'
                        ? null
                        : new GitRevision(text.substring(0, i), Path.of(text.substring(i + 1)));
            }
        }
        return null;
    }

    /**
     * Reads the rule files of the folder.
     *
     * @throws UnreadableException if there is no git, no repository, no such revision or no such folder in it
     * @throws org.recoup.rulebook.compile.RulesRefusedException if the files are no folder of rules
     */
    public RuleFolder read() throws UnreadableException {
        Path absolute = folder.toAbsolutePath().normalize();
        Path there = nearestFolder(absolute);
        Finished top = git(there, "rev-parse", "--show-toplevel");
        if (top.exitCode() != 0) {
            throw new UnreadableException(folderName() + " is not in a git repository, so it has no revision "
                    + revision + ".\nMaybe give a folder with the other rules instead.");
        }
        // With symbolic links git says where the repository really is, so the folder has to be named the same way.
        Path root = real(Path.of(top.out().strip()));
        String inside = root.relativize(real(there).resolve(there.relativize(absolute)))
                .toString()
                .replace('\\', '/');
        String tree = tree(root, inside);
        return RuleFolder.of(Path.of(folderName()), contents(root, blobs(root, tree)));
    }

    private String folderName() {
        return folder.toString().isEmpty() ? "." : folder.toString();
    }

    private static Path nearestFolder(Path path) {
        Path at = path;
        while (!Files.isDirectory(at) && at.getParent() != null) {
            at = at.getParent();
        }
        return at;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    private String tree(Path root, String inside) throws UnreadableException {
        Finished commit = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}");
        if (commit.exitCode() != 0) {
            boolean shallow = git(root, "rev-parse", "--is-shallow-repository")
                    .out()
                    .strip()
                    .equals("true");
            throw new UnreadableException("the repository " + root + " has no revision " + revision + ".\nMaybe "
                    + (shallow
                            ? "it is not fetched: this is a shallow clone, and git fetch --unshallow gets the rest."
                            : "look for it with git log --oneline or git branch --all."));
        }
        String id = commit.out().strip();
        Finished tree = git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", id + ":" + inside);
        if (tree.exitCode() != 0
                || !git(root, "cat-file", "-t", tree.out().strip())
                        .out()
                        .strip()
                        .equals("tree")) {
            throw new UnreadableException("revision " + revision + " has no folder " + (inside.isEmpty() ? "." : inside)
                    + " in the repository " + root
                    + ".\nMaybe the rules stood elsewhere then: git ls-tree -d --name-only "
                    + revision + " shows its folders.");
        }
        return tree.out().strip();
    }

    private static List<Blob> blobs(Path root, String tree) throws UnreadableException {
        List<Blob> blobs = new ArrayList<>();
        for (String line :
                git(root, "ls-tree", "-r", "-z", "--full-tree", tree).out().split("\0")) {
            int tab = line.indexOf('\t');
            String name = line.substring(tab + 1);
            String[] entry = tab < 0 ? new String[0] : line.substring(0, tab).split(" ");
            // A link's text is the path it leads to, and not a rule.
            if (entry.length == 3 && entry[0].startsWith("100") && RuleFileNames.isRuleFile(name)) {
                blobs.add(new Blob(name, entry[2]));
            }
        }
        return blobs;
    }

    private static Map<String, byte[]> contents(Path root, List<Blob> blobs) throws UnreadableException {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            Process git = process(root, "cat-file", "--batch").start();
            try (OutputStream in = git.getOutputStream();
                    DataInputStream out = new DataInputStream(new BufferedInputStream(git.getInputStream()))) {
                for (Blob blob : blobs) {
                    in.write((blob.id() + "\n").getBytes(StandardCharsets.US_ASCII));
                    in.flush();
                    files.put(blob.name(), content(out));
                }
            } finally {
                git.destroy();
            }
        } catch (IOException e) {
            throw new UnreadableException("git could not read the files of the revision: " + e.getMessage()
                    + ".\nMaybe git fsck says what is wrong with the repository.");
        }
        return files;
    }

    /** One object as {@code cat-file --batch} gives it: a line with its size, its bytes and a line break. */
    private static byte[] content(DataInputStream out) throws IOException {
        StringBuilder header = new StringBuilder();
        for (int c = out.read(); c != '\n'; c = out.read()) {
            if (c < 0) {
                throw new EOFException("it ended early");
            }
            header.append((char) c);
        }
        String[] words = header.toString().split(" ");
        if (words.length != 3) {
            throw new IOException("it said " + header);
        }
        byte[] bytes = new byte[Integer.parseInt(words[2])];
        out.readFully(bytes);
        out.readByte();
        return bytes;
    }

    private static Finished git(Path where, String... arguments) throws UnreadableException {
        try {
            Process git = process(where, arguments).start();
            git.getOutputStream().close();
            String out;
            try (InputStream in = git.getInputStream()) {
                out = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            return new Finished(git.waitFor(), out);
        } catch (IOException e) {
            throw new UnreadableException("git cannot be started, and without it no revision can be read: "
                    + e.getMessage() + ".\nMaybe install it, or give two folders.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableException("interrupted while waiting for git");
        }
    }

    private static ProcessBuilder process(Path where, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git", "-C", where.toString()));
        command.addAll(Arrays.asList(arguments));
        ProcessBuilder process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        process.environment().put("GIT_OPTIONAL_LOCKS", "0");
        return process;
    }
}
