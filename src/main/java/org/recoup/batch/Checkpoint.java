package org.recoup.batch;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * How far a run had come when it was last made sure of.
 *
 * @param order what was asked for, in a form to compare
 * @param mark how far the input was read
 * @param adviceBytes bytes of advice on the disk
 * @param rejectBytes bytes of rejects on the disk
 * @param seconds time it had taken
 * @param account what had become of the records
 */
public record Checkpoint(String order, Mark mark, long adviceBytes, long rejectBytes, double seconds, Account account) {
    /** Made when it is first needed: most runs keep no checkpoint, and this is a tenth of a start. */
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }

    static Checkpoint begin(String order) {
        return new Checkpoint(order, Mark.BEGIN, 0, 0, 0, new Account());
    }

    /** Where the checkpoint of a run stands that writes this file. */
    static Path pathFor(Path advice) {
        return advice.resolveSibling("." + advice.getFileName() + ".resume.json");
    }

    /**
     * Reads a checkpoint.
     *
     * @return null: there is none, or none that is whole
     */
    static @Nullable Checkpoint read(Path file) {
        try {
            JsonNode json = Json.MAPPER.readTree(Files.readAllBytes(file));
            Account account = new Account();
            account.addRecords(
                    json.path("advised").longValue(), json.path("rejected").longValue());
            for (Account.Count count : Account.Count.values()) {
                json.path(count.word())
                        .properties()
                        .forEach(it ->
                                account.add(count, it.getKey(), it.getValue().longValue()));
            }
            Mark mark = new Mark(
                    json.path("records").longValue(), json.path("check").longValue());
            return mark.records() == account.read() && mark.atSeam()
                    ? new Checkpoint(
                            json.path("order").textValue(),
                            mark,
                            json.path("adviceBytes").longValue(),
                            json.path("rejectBytes").longValue(),
                            json.path("seconds").doubleValue(),
                            account)
                    : null;
        } catch (IOException e) {
            return null;
        }
    }

    /** Replaces what stands there, at once and on the disk. */
    void write(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = Json.MAPPER.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeStringField("order", order);
            json.writeNumberField("records", mark.records());
            json.writeNumberField("check", mark.check());
            json.writeNumberField("adviceBytes", adviceBytes);
            json.writeNumberField("rejectBytes", rejectBytes);
            json.writeNumberField("seconds", seconds);
            SummaryJson.writeCounts(account, json);
            json.writeEndObject();
        }
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes.toByteArray()));
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
