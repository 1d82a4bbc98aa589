package org.recoup.rulebook;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Certainty;

/**
 * One statement of the guidance, in words of our own.
 *
 * @param id how rules cite it, such as {@code S2-34}
 * @param article where it stands; {@code external} for what was added from published sources for safety
 * @param topic the matter it is about, in the words of the guidance
 * @param paraphrase what it says
 * @param certainty how sure it is: the weaker of how firmly it is put and how well it is supported
 * @param modelled what became of it in the rulebook
 * @param because why it is no rule; null: it is one
 * @param sources ids of published sources for its numbers, in the order of the file
 * @param unsupported those of the sources that were not seen and support nothing until somebody has checked them
 * @param ownChoice whether a number behind it is a choice of this project, where the sources give none
 */
public record Statement(
        String id,
        String article,
        String topic,
        String paraphrase,
        Certainty certainty,
        Modelled modelled,
        @Nullable String because,
        List<String> sources,
        List<String> unsupported,
        boolean ownChoice) {

    /** The form of an id in words, to be read after "an id is". */
    public static final String FORM_OF_ID = "S or X, digits or none, a hyphen and two digits";

    private static final Pattern ID = Pattern.compile("[SX][0-9]*-[0-9]{2}");

    /** Whether a text has the form in which advice names statements, which its contract prescribes. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }
}
