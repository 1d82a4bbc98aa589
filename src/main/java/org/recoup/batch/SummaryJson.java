package org.recoup.batch;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.recoup.advice.RulebookRef;

/** The account of a run as JSON, for people and for programs. */
public final class SummaryJson {
    private static final JsonFactory JSON = new JsonFactory();

    private SummaryJson() {}

    /**
     * Writes the account and leaves the stream open.
     *
     * @param seconds how long the run took, above 0
     * @throws IOException if the stream cannot be written
     */
    public static void write(Account account, RulebookRef rulebook, double seconds, OutputStream out)
            throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeNumberField("version", 1);
            json.writeNumberField("read", account.read());
            writeCounts(account, json);
            json.writeObjectFieldStart("rulebook");
            json.writeStringField("name", rulebook.name());
            if (rulebook.version() != null) {
                json.writeStringField("version", rulebook.version());
            }
            json.writeStringField("digest", rulebook.digest());
            json.writeEndObject();
            json.writeNumberField("seconds", Math.round(seconds * 1000) / 1000.0);
            json.writeNumberField("recordsPerSecond", Math.round(account.read() / seconds));
            json.writeEndObject();
        }
        out.write('\n');
    }

    static void writeCounts(Account account, JsonGenerator json) throws IOException {
        json.writeNumberField("advised", account.advised());
        json.writeNumberField("rejected", account.rejected());
        for (Account.Count count : Account.Count.values()) {
            json.writeObjectFieldStart(count.word());
            for (Map.Entry<String, Long> number : account.of(count).entrySet()) {
                json.writeNumberField(number.getKey(), number.getValue());
            }
            json.writeEndObject();
        }
    }
}
