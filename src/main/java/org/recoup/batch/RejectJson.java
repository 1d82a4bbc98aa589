package org.recoup.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Rejected records as JSON Lines. Safe for any number of threads. */
public final class RejectJson {
    private static final JsonFactory JSON = new JsonFactory();

    private RejectJson() {}

    /**
     * Writes one line and leaves the stream open.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Reject reject, OutputStream out) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("source", reject.source());
            json.writeNumberField("line", reject.line());
            if (reject.athleteId() != null) {
                json.writeStringField("athleteId", reject.athleteId());
            }
            json.writeStringField("pointer", reject.pointer());
            if (reject.value() != null) {
                json.writeStringField("value", reject.value());
            }
            json.writeStringField("reason", reject.reason());
            json.writeArrayFieldStart("messages");
            for (String message : reject.messages()) {
                json.writeString(message);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        line.write('\n');
        line.writeTo(out);
    }
}
