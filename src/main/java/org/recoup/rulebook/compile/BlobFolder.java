package org.recoup.rulebook.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps blobs by key in a folder of the user's own. It is a cache: whatever goes wrong reads as "not there", and what is
 * written is not missed. Blobs decide what is advised, so the folder must belong to the user alone, and each blob carries
 * its digest. Whatever else lies in the folder is the user's: it is neither counted nor touched.
 *
 * <p>A key is a digest in hexadecimal digits.
 */
final class BlobFolder {
    private static final int DIGEST_BYTES = 32;
    private static final String SUFFIX = ".rulebook";

    /** A blob, or what is left of one that was not written to its end. */
    private static final Pattern OWN = Pattern.compile("[0-9a-f]{64}\\.rulebook([0-9]+\\.part)?");

    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rwx------");

    /** Room for about thirty whole rulebooks of the size of the shipped one. */
    private static final long MAX_BYTES = 128L << 20;

    private final @Nullable Path folder;
    private final long maxBytes;

    BlobFolder(@Nullable Path folder) {
        this(folder, MAX_BYTES);
    }

    BlobFolder(@Nullable Path folder, long maxBytes) {
        this.folder = folder;
        this.maxBytes = maxBytes;
    }

    /** {@code RECOUP_CACHE}, else {@code recoup} in the cache folder of the desktop's convention. */
    static BlobFolder ofUser(Map<String, String> environment, String home) {
        String own = environment.getOrDefault("RECOUP_CACHE", "");
        if (!own.isEmpty()) {
            return new BlobFolder(Path.of(own));
        }
        String caches = environment.getOrDefault("XDG_CACHE_HOME", "");
        if (caches.isEmpty() && home.isEmpty()) {
            return new BlobFolder(null);
        }
        return new BlobFolder((caches.isEmpty() ? Path.of(home, ".cache") : Path.of(caches)).resolve("recoup"));
    }

    /** The blob of a key; null: it is not there, or broken, or the folder is open to others. */
    byte @Nullable [] get(String key) {
        Path own = folder;
        if (own == null || !isOwn(own)) {
            return null;
        }
        try {
            byte[] bytes = Files.readAllBytes(own.resolve(key + SUFFIX));
            if (bytes.length < DIGEST_BYTES) {
                return null;
            }
            byte[] blob = Arrays.copyOfRange(bytes, DIGEST_BYTES, bytes.length);
            byte[] digest = Arrays.copyOf(bytes, DIGEST_BYTES);
            return MessageDigest.isEqual(digest, Digests.sha256().digest(blob)) ? blob : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Keeps a blob whole or not at all, whoever else is writing. */
    void put(String key, byte[] blob) {
        Path own = folder;
        if (own == null) {
            return;
        }
        Path part = null;
        try {
            if (!Files.isDirectory(own)) {
                createOwnerOnly(own);
            }
            if (!isOwn(own)) {
                return;
            }
            Path file = own.resolve(key + SUFFIX);
            part = Files.createTempFile(own, key + SUFFIX, ".part");
            byte[] bytes = Arrays.copyOf(Digests.sha256().digest(blob), DIGEST_BYTES + blob.length);
            System.arraycopy(blob, 0, bytes, DIGEST_BYTES, blob.length);
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            makeRoom(own, file);
        } catch (IOException | UnsupportedOperationException e) {
            discard(part);
        }
    }

    /** Drops the oldest blobs once all together take more than their share; an edit a minute fills a disk in time. */
    private void makeRoom(Path own, Path newest) throws IOException {
        List<Path> oldestFirst;
        try (Stream<Path> files = Files.list(own)) {
            oldestFirst = files.filter(file -> !file.equals(newest))
                    .filter(file -> OWN.matcher(file.getFileName().toString()).matches())
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted(Comparator.comparingLong(blob -> blob.toFile().lastModified()))
                    .toList();
        }
        long bytes = Files.size(newest);
        for (Path blob : oldestFirst) {
            bytes += blob.toFile().length();
        }
        for (Path blob : oldestFirst) {
            if (bytes <= maxBytes) {
                return;
            }
            bytes -= blob.toFile().length();
            Files.deleteIfExists(blob);
        }
    }

    private static void createOwnerOnly(Path folder) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        if (Files.getFileStore(parent == null ? folder : parent)
                .supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        } else {
            Files.createDirectory(folder);
        }
    }

    /** On systems without POSIX rights the user's own folders are trusted. */
    private static boolean isOwn(Path folder) {
        PosixFileAttributeView view =
                Files.getFileAttributeView(folder, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (view == null) {
            return Files.isDirectory(folder);
        }
        try {
            PosixFileAttributes attributes = view.readAttributes();
            return attributes.isDirectory()
                    && !attributes.permissions().contains(PosixFilePermission.GROUP_WRITE)
                    && !attributes.permissions().contains(PosixFilePermission.OTHERS_WRITE)
                    && attributes.owner().equals(Files.getOwner(Path.of(System.getProperty("user.home", "/"))));
        } catch (IOException e) {
            return false;
        }
    }

    private static void discard(@Nullable Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // The cache is the user's to clear; a leftover part is never read.
            }
        }
    }
}
