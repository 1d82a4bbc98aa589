package org.recoup.author.check;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoup.text.Nearest;

/** The names by which the files of a folder of rules are read; a file with another name is passed over. */
final class FileNames {
    private static final List<String> OF_THE_FOLDER =
            List.of("guidance.yaml", "mutants.yaml", "questions.yaml", "rulebook.yaml", "sources.yaml", "topics.yaml");
    private static final List<String> ENDINGS = List.of(".drl", ".wordings.yaml", ".scenarios.yaml");

    private FileNames() {}

    /** Whether a file looks like one of rules, by what it ends in, and is not read. */
    static boolean isPassedOver(String name) {
        String ending = yaml(name.toLowerCase(Locale.ROOT));
        return (ending.endsWith(".yaml") || ending.endsWith(".drl")) && !isRead(name);
    }

    /**
     * The name that is probably meant.
     *
     * @param name of a file that is passed over, below the folder
     */
    static @Nullable String meant(String name) {
        String plain = yaml(name.toLowerCase(Locale.ROOT));
        if (isRead(plain)) {
            return plain;
        }
        int folder = plain.lastIndexOf('/') + 1;
        String file = plain.substring(folder);
        String stem = file.substring(0, file.indexOf('.'));
        List<String> names = folder == 0 ? OF_THE_FOLDER : List.of(stem + ".wordings.yaml", stem + ".scenarios.yaml");
        String nearest = Nearest.to(file, names);
        return nearest == null ? null : plain.substring(0, folder) + nearest;
    }

    private static String yaml(String name) {
        return name.endsWith(".yml") ? name.substring(0, name.length() - ".yml".length()) + ".yaml" : name;
    }

    private static boolean isRead(String name) {
        return ENDINGS.stream().anyMatch(name::endsWith)
                || name.startsWith("bases/") && name.endsWith(".yaml")
                || OF_THE_FOLDER.contains(name);
    }
}
