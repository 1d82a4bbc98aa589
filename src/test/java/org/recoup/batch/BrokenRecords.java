package org.recoup.batch;

import java.util.List;
import java.util.function.UnaryOperator;

/** Ways in which the line of an athlete can be broken. */
final class BrokenRecords {
    /** Twenty of them; each makes a good line one that gets no advice. */
    static final List<UnaryOperator<String>> WAYS = List.of(
            line -> line.substring(0, line.length() / 2),
            line -> line.substring(1),
            line -> line + "}",
            line -> "[" + line + "]",
            line -> "not JSON at all",
            line -> "null",
            line -> "42",
            line -> "{}",
            line -> "\"" + "x".repeat(20_000) + "\"",
            line -> "[".repeat(1000) + "]".repeat(1000),
            line -> line.replaceFirst("\\{", "{\"version\":2,"),
            line -> line.replaceFirst("\"athlete\":", "\"athlet\":"),
            line -> line.replaceFirst("\"athlete\":", "\"athlete\":{\"id\":\"first\"},\"athlete\":"),
            line -> line.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":7"),
            line -> line.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"\""),
            line -> line.replaceFirst("\"id\":", "\"age\":900,\"id\":"),
            line -> line.replaceFirst("\"id\":", "\"sex\":\"yes\",\"id\":"),
            line -> line.replaceFirst("\"id\":", "\"birthDate\":\"2001-02-30\",\"id\":"),
            line -> line.replaceFirst("\"asOf\":\"[^\"]*\"", "\"asOf\":\"soon\""),
            line -> line.replaceFirst("\"id\":\"[^\"]*\"", "\"id\":\"\\\\u00"));

    private BrokenRecords() {}
}
