package org.recoup.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;

/** The least that a program can do with a file of athletes: pull every token and touch every value. */
public final class OnlyParsing {
    private OnlyParsing() {}

    /** @param args the file, and {@code tree} to build Jackson's tree of each athlete instead */
    public static void main(String[] args) throws IOException {
        File file = new File(args[0]);
        System.out.println(args.length > 1 ? trees(file) : tokens(file));
    }

    private static long tokens(File file) throws IOException {
        long sum = 0;
        try (JsonParser parser = new JsonFactory().createParser(file)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric()) {
                    sum += (long) parser.getDoubleValue();
                } else if (token == JsonToken.VALUE_STRING) {
                    sum += parser.getText().length();
                }
            }
        }
        return sum;
    }

    private static long trees(File file) throws IOException {
        long sum = 0;
        try (MappingIterator<JsonNode> athletes =
                new ObjectMapper().readerFor(JsonNode.class).readValues(file)) {
            while (athletes.hasNext()) {
                sum += athletes.next().size();
            }
        }
        return sum;
    }
}
