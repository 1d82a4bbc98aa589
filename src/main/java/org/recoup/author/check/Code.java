package org.recoup.author.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of findings. Their numbers stay; each has a page that explains it. */
public enum Code {
    UNKNOWN_FACT("R001"),
    UNKNOWN_FIELD("R002"),
    WRONG_TYPE("R003"),
    UNKNOWN_WORD("R004"),
    UNKNOWN_VARIABLE("R005"),
    UNKNOWN_FINDING("R006"),
    NEVER_TRUE("R007"),
    UNUSED_FINDING("R008", Level.WARNING),
    OWN_ABSENCE("R009"),
    SYNTAX("R010"),
    MISSING_END("R011"),
    MISSING_WHEN("R012"),
    MISSING_THEN("R013"),
    OPEN_QUOTE("R014"),
    COMMA_FOR_AND("R015"),
    PARENTHESIS("R016"),
    UNKNOWN_ANNOTATION("R020"),
    MISSING_ANNOTATION("R021"),
    ANNOTATION_WORD("R022"),
    UNKNOWN_TOPIC("R023"),
    WINDOW("R024"),
    MISSING_GUIDANCE("R025"),
    UNKNOWN_GUIDANCE("R026"),
    MISSING_PURPOSE("R027"),
    RULE_NAME("R028"),
    DUPLICATE_NAME("R029"),
    HEADER("R030"),
    NOT_A_RULE("R031"),
    ATTRIBUTE("R032"),
    METHOD_CALL("R033"),
    CONDITION_FORM("R034"),
    WRONG_CONCLUSION("R035"),
    NO_CONCLUSION("R036"),
    UNKNOWN_IN_ARITHMETIC("R037"),
    BARE_FLAG("R038"),
    NEGATIVE_ON_UNKNOWN("R039"),
    DUPLICATE_RULE("R040", Level.WARNING),
    UNKNOWN_RULE("R041"),
    REPEATED_ANNOTATION("R042"),
    MISSING_FILE("R043", Level.WARNING),
    UNREAD_FILE("R044", Level.WARNING),
    GUIDANCE_ID("R045"),
    MISSING_WORDING("R050"),
    UNUSED_WORDING("R051", Level.WARNING),
    PLACEHOLDER("R052"),
    WORDING_FORM("R053"),
    SHARED_FORM("R054"),
    MISSING_SCENARIO("R060", Level.WARNING),
    SCENARIO("R061"),
    YAML("R070"),
    ENCODING("R071"),
    REPEATED_KEY("R072"),
    ENGINE("R080");

    private final String id;
    private final Level level;

    Code(String id) {
        this(id, Level.ERROR);
    }

    Code(String id, Level level) {
        this.id = id;
        this.level = level;
    }

    /** Such as R001. */
    public String id() {
        return id;
    }

    /** A name for people, such as unknown-fact. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Level level() {
        return level;
    }

    /** The code of an id or of a name for people; null: there is none. */
    public static @Nullable Code of(String word) {
        for (Code code : values()) {
            if (code.id.equalsIgnoreCase(word) || code.slug().equals(word)) {
                return code;
            }
        }
        return null;
    }

    /** The page that explains it, in Markdown. */
    public String page() {
        String resource = "/org/recoup/codes/" + id + ".md";
        try (InputStream page = Code.class.getResourceAsStream(resource)) {
            if (page == null) {
                throw new IllegalStateException(resource + " is not in the jar");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
