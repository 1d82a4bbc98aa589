package org.recoup.author.check;

import java.util.Locale;

/** How much a finding matters, the least first. */
public enum Level {
    /** The rules can be used, but somebody probably meant something else. */
    WARNING,
    /** The rules cannot be used, or would not do what they say. */
    ERROR;

    /** The word in reports. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
