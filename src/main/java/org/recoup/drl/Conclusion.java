package org.recoup.drl;

import java.util.ArrayList;
import java.util.List;

/**
 * A call in the consequence of a rule.
 *
 * @param call name of the method: finding, sign, good, advise, setAside, status or today
 * @param argument its text, without quotes; empty: none
 * @param span of the whole call
 */
public record Conclusion(String call, String argument, Span span) {
    /** The highest count of signs or good points that rules can ask for. */
    private static final int MAX_COUNT = 9;

    /** Whether there is such a call, and it has the argument that it takes: lower-case words or none. */
    public boolean isSound() {
        return switch (call) {
            case "advise", "status", "today" -> argument.isEmpty();
            case "finding", "sign", "good", "setAside" -> isName(argument);
            default -> false;
        };
    }

    /** Written as a loop: the class is loaded at every start, which has no need of patterns. */
    private static boolean isName(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '.' && c != '-') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Names of the findings it may state: {@code sign-heart} comes with {@code signs-1} and on, as many as there are. */
    public List<String> mayState() {
        switch (call) {
            case "finding":
                return List.of(argument);
            case "sign", "good":
                List<String> names = new ArrayList<>(MAX_COUNT + 1);
                names.add(call + "-" + argument);
                for (int i = 1; i <= MAX_COUNT; i++) {
                    names.add(call + "s-" + i);
                }
                return names;
            default:
                return List.of();
        }
    }
}
