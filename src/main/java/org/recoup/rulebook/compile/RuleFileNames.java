package org.recoup.rulebook.compile;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoup.text.Nearest;

/**
 * The names by which the files of a folder of rules are read; a file with another name is passed over. Names are relative
 * to the folder, with {@code /} between the parts.
 */
public final class RuleFileNames {
    /** How the names of files of rules end. */
    public static final String RULES = ".drl";

    /** How the names of files of titles, texts and doses end. */
    public static final String WORDINGS = ".wordings.yaml";

    /** How the names of files of scenarios end. */
    public static final String SCENARIOS = ".scenarios.yaml";

    /** The statements that rules rest on, with their certainty. */
    public static final String GUIDANCE = "guidance.yaml";

    /** The matters of recommendations, with their titles. */
    public static final String TOPICS = "topics.yaml";

    /** What is asked where a value is missing. */
    public static final String QUESTIONS = "questions.yaml";

    /** The publications that statements name. */
    public static final String SOURCES = "sources.yaml";

    /** The name of the rulebook and the notice under its advice. */
    public static final String RULEBOOK = "rulebook.yaml";

    /** What explains mutants of rules that no scenario can catch. */
    public static final String MUTANTS = "mutants.yaml";

    private static final String YAML = ".yaml";
    private static final String BASES = "bases/";
    private static final List<String> OF_THE_FOLDER = List.of(GUIDANCE, MUTANTS, QUESTIONS, RULEBOOK, SOURCES, TOPICS);

    private RuleFileNames() {}

    /** Whether a file belongs to a folder of rules by what its name ends in. */
    public static boolean isRuleFile(String name) {
        return name.endsWith(RULES) || name.endsWith(YAML);
    }

    /** Whether a rule file decides the advice: all but scenarios, the athletes they start from, and what is said of mutants. */
    static boolean decides(String name) {
        return !name.endsWith(SCENARIOS) && !name.startsWith(BASES) && !name.equals(MUTANTS);
    }

    /** Whether a file looks like one of rules, and nothing reads it. */
    public static boolean isPassedOver(String name) {
        return isRuleFile(spelledOut(name)) && !isRead(name);
    }

    /**
     * The name that is probably meant by one that is passed over.
     *
     * @return null: none comes near
     */
    public static @Nullable String meant(String passedOver) {
        String plain = spelledOut(passedOver);
        if (isRead(plain)) {
            return plain;
        }
        int folder = plain.lastIndexOf('/') + 1;
        String file = plain.substring(folder);
        String stem = file.substring(0, file.indexOf('.'));
        List<String> names = folder == 0 ? OF_THE_FOLDER : List.of(stem + WORDINGS, stem + SCENARIOS);
        String nearest = Nearest.to(file, names);
        return nearest == null ? null : plain.substring(0, folder) + nearest;
    }

    private static String spelledOut(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".yml") ? small.substring(0, small.length() - ".yml".length()) + YAML : small;
    }

    private static boolean isRead(String name) {
        return name.endsWith(RULES)
                || name.endsWith(WORDINGS)
                || name.endsWith(SCENARIOS)
                || name.startsWith(BASES) && name.endsWith(YAML)
                || OF_THE_FOLDER.contains(name);
    }
}
