package org.recoup.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The shipped JSON Schemas: what an athlete file may hold and what an advice holds. */
public enum Contract {
    ATHLETE("athlete"),
    ADVICE("advice");

    private final String word;

    Contract(String word) {
        this.word = word;
    }

    /** The name by which it is asked for. */
    public String word() {
        return word;
    }

    /** The schema, draft 2020-12, byte for byte as shipped. */
    public String schema() {
        String resource = "/org/recoup/" + word + ".schema.json";
        try (InputStream in = Contract.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is not on the class path; the installation is damaged.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " could not be read.", e);
        }
    }
}
