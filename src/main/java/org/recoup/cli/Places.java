package org.recoup.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.read.RawRecords;

/** Where a run may write: never over what it reads, and never two results to one file. */
final class Places {
    /** An option and the file it names. */
    private record Place(String option, Path file) {}

    private Places() {}

    /**
     * Looks at all of them before anything is read.
     *
     * @throws Refusal if one is also read, or two are the same
     */
    static void check(AdviseRun.Order order) {
        @Nullable
        Place[] places = {
            place("--out", order.out()),
            place("--rejects", order.books().rejects()),
            place("--summary", order.books().summary())
        };
        for (int i = 0; i < places.length; i++) {
            Place place = places[i];
            if (place == null) {
                continue;
            }
            refuseInput(place, order.paths());
            for (int j = 0; j < i; j++) {
                Place other = places[j];
                if (other != null && isOneFile(place.file(), other.file())) {
                    throw new Refusal(
                            ExitCode.WRONG_USE,
                            other.option() + " and " + place.option() + " are both " + place.file()
                                    + ".\nMaybe give each a name of its own.");
                }
            }
        }
    }

    private static @Nullable Place place(String option, @Nullable Path file) {
        return file == null ? null : new Place(option, file);
    }

    private static void refuseInput(Place place, List<String> paths) {
        if (RawRecords.wouldRead(paths, place.file())) {
            throw new Refusal(
                    ExitCode.WRONG_USE,
                    place.option() + " " + place.file() + " is among what is read, and would be written over."
                            + "\nMaybe give another name, in a folder that is not read.");
        }
    }

    /** A device, such as a terminal, can take several. */
    private static boolean isOneFile(Path one, Path other) {
        if (Files.exists(one) || Files.exists(other)) {
            return Files.isRegularFile(one) && Files.isRegularFile(other) && same(one, other);
        }
        return inRealFolder(one).equals(inRealFolder(other));
    }

    private static boolean same(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }

    /** Of a file that does not exist yet. */
    private static Path inRealFolder(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        try {
            Path folder = absolute.getParent();
            return folder == null ? absolute : folder.toRealPath().resolve(absolute.getFileName());
        } catch (IOException e) {
            return absolute;
        }
    }
}
