package org.recoup.bench.engines;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.recoup.Recoup;
import org.recoup.advice.AdviceJson;
import org.recoup.athlete.AthleteFile;
import org.recoup.evaluate.EngineAlone;
import org.recoup.facts.Facts;
import org.recoup.read.AthleteReader;
import org.recoup.read.RawRecord;
import org.recoup.testing.AthleteGenerator;

/**
 * Measures the ways of this package in one run, on one warm thread, in turns, and writes the table that the documents
 * show. What is kept of each is its best round: on a busy machine that is the one that was disturbed least.
 *
 * <pre>mvn -q test-compile exec:exec@engines</pre>
 */
public final class Engines {
    private static final int ATHLETES = 300;
    private static final int WARM_UP_ROUNDS = 15;
    private static final int ROUNDS = 25;

    private interface Work {
        int of(int athlete);
    }

    private static final class Row {
        private final String name;
        private final Work facts;
        private final Work rules;
        private double factsMicros = Double.MAX_VALUE;
        private double rulesMicros = Double.MAX_VALUE;

        Row(String name, Work facts, Work rules) {
            this.name = name;
            this.facts = facts;
            this.rules = rules;
        }
    }

    private final List<AthleteFile> files = new ArrayList<>();
    private final List<byte[]> bytes = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<AutoCloseable> open = new ArrayList<>();
    private int sink;

    private Engines() {
        AthleteGenerator athletes = new AthleteGenerator(1);
        for (int i = 0; i < ATHLETES; i++) {
            files.add(athletes.athlete(i));
            bytes.add(athletes.json(i).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** @param args the file to write; none: to standard output */
    public static void main(String[] args) throws Exception {
        Engines engines = new Engines();
        engines.set();
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            engines.round(round >= 0);
        }
        for (AutoCloseable each : engines.open) {
            each.close();
        }
        String page = engines.page();
        if (args.length == 0) {
            System.out.print(page);
        } else {
            Files.writeString(Path.of(args[0]), page);
        }
        System.err.println(engines.sink % 10);
    }

    private void set() {
        AthleteReader reader = new AthleteReader();
        rows.add(new Row("only parsing the JSON, every value touched", i -> 0, i -> parse(bytes.get(i))));
        add("the subset by hand in plain Java", new PlainJava());
        add("**the subset by Recoup** (wide facts, doors before the network)", new RecoupWay());
        add("Easy Rules 4.1.0 on the same facts", new EasyRulesWay());
        add("Evrete 4.0.3 on the same facts", new EvreteWay());
        add("Drools as most use it (rows, `accumulate`, a new session)", new UsualDrools());
        Recoup recoup = Recoup.shipped();
        EngineAlone whole = new EngineAlone(recoup.rulebook());
        List<Facts> facts = files.stream().map(it -> Facts.of(it, null)).toList();
        int count = recoup.rulebook().data().cards().size();
        rows.add(new Row(
                "the whole rulebook by Recoup (" + count + " rules)",
                i -> Facts.of(files.get(i), null).all().size(),
                i -> whole.findings(facts.get(i)).size()));
        rows.add(new Row(
                "read, advise with reasons and write, the whole rulebook",
                i -> 0,
                i -> AdviceJson.line(recoup.advise(reader.read(RawRecord.of("bench", 1, bytes.get(i)))
                                .orThrow()))
                        .length));
    }

    private <F> void add(String name, Conclude<F> way) {
        open.add(way);
        List<F> facts = files.stream().map(way::facts).toList();
        rows.add(new Row(
                name,
                i -> System.identityHashCode(way.facts(files.get(i))) & 1,
                i -> way.conclusions(facts.get(i)).size()));
    }

    private int parse(byte[] json) {
        int sum = 0;
        try (JsonParser parser = JSON.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isNumeric()) {
                    sum += (int) parser.getDoubleValue();
                } else if (token == JsonToken.VALUE_STRING) {
                    sum += parser.getText().length();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sum;
    }

    private static final JsonFactory JSON = new JsonFactory();

    private void round(boolean counts) {
        for (Row row : rows) {
            double facts = micros(row.facts);
            double rules = micros(row.rules);
            if (counts) {
                row.factsMicros = Math.min(row.factsMicros, facts);
                row.rulesMicros = Math.min(row.rulesMicros, rules);
            }
        }
    }

    private double micros(Work work) {
        long began = System.nanoTime();
        for (int i = 0; i < ATHLETES; i++) {
            sink += work.of(i);
        }
        return (System.nanoTime() - began) / 1e3 / ATHLETES;
    }

    private String page() {
        double recoup = rows.get(2).rulesMicros;
        StringBuilder page = new StringBuilder("# Benchmarks\n\n")
                .append("The same ")
                .append(Subset.RULES.size())
                .append(
                        " rules (one value, counts and means of weeks, absence, dates, and what follows from other conclusions)")
                .append(" on the same ")
                .append(ATHLETES)
                .append(" athletes with six weeks each, in one run, on one thread of Java ")
                .append(Runtime.version().feature())
                .append(". A test holds that every way comes to the same conclusions for every athlete.")
                .append(" Ratios are what counts: the microseconds are those of one machine.\n\n")
                .append("| what | facts, µs an athlete | rules, µs an athlete | rules against Recoup's |\n")
                .append("|---|---:|---:|---:|\n");
        for (Row row : rows) {
            page.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.1f | %s |%n",
                    row.name,
                    row.factsMicros < 0.1 ? "" : String.format(Locale.ROOT, "%.1f", row.factsMicros),
                    row.rulesMicros,
                    compared(row, recoup)));
        }
        return page.append(
                        "\nFacts are what a way makes of an athlete that has been read: Recoup's wide records, which also")
                .append(
                        " serve the rules that are not in the subset, or a row for each day and session. Rules are all from")
                .append(
                        " facts to conclusions, sessions included; Recoup also keeps what each rule matched, to give reasons.")
                .append(
                        " Easy Rules has no joins and Evrete no absence: there the programmer writes them into the conditions.")
                .append("\n\nThis page is written by `mvn -q test-compile exec:exec@engines`.\n")
                .toString();
    }

    private static String compared(Row row, double recoup) {
        boolean subset = !row.name.startsWith("only") && !row.name.contains("whole");
        return subset ? String.format(Locale.ROOT, "%.2f", row.rulesMicros / recoup) : "";
    }
}
