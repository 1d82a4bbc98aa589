package org.recoup.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoup.Recoup;
import org.recoup.advice.Advice;
import org.recoup.advice.Priority;
import org.recoup.athlete.AthleteFile;
import org.recoup.cli.print.AdvicePrinter;
import org.recoup.cli.print.PrettyPrinter;
import org.recoup.evaluate.RunawayRuleException;
import org.recoup.read.AthleteReader;
import org.recoup.read.Fault;
import org.recoup.read.RawRecord;
import org.recoup.read.ReadLimits;
import org.recoup.read.Reading;

/** Advice for all athletes of some inputs: read, advise, print, in the order of the input. */
final class AdviseRun {
    /**
     * What was asked for.
     *
     * @param paths files, folders, or - for standard input
     * @param format the form of the result
     * @param all pretty: everything, however little it matters
     * @param explain pretty: the reasons as a tree
     * @param colour pretty: colours are possible and wanted; a file never gets them
     * @param out the file for the result; null: standard output
     * @param asOf the moment the advice is for; null: each file's own
     * @param jobs threads, at least 1; null: as many as there are processors
     * @param failOn the lowest priority that counts as found; null: none
     * @param rules folder of rules; null: the shipped ones
     */
    record Order(
            List<String> paths,
            Format format,
            boolean all,
            boolean explain,
            boolean colour,
            @Nullable Path out,
            @Nullable LocalDateTime asOf,
            @Nullable Integer jobs,
            @Nullable Priority failOn,
            @Nullable Path rules) {}

    /**
     * What became of one record.
     *
     * @param printed the advice in its form; null: refused
     * @param found whether a recommendation reached the level asked for
     * @param complaints why it was refused; empty: advised
     */
    private record Outcome(byte @Nullable [] printed, boolean found, List<String> complaints) {
        static Outcome refused(List<String> complaints) {
            return new Outcome(null, false, complaints);
        }
    }

    private final Streams streams;
    private final Order order;
    private final Recoup recoup;
    private long advised;
    private long refused;
    private boolean found;

    /** @throws Refusal if the rules cannot be used */
    AdviseRun(Streams streams, Order order) {
        this.streams = streams;
        this.order = order;
        this.recoup = Rules.load(order.rules());
    }

    /**
     * Does it all. Records that are refused are told on standard error and harm no other.
     *
     * @throws IOException if the result cannot be written
     * @throws Refusal if nothing can be written where the result is to go
     */
    ExitCode run() throws IOException {
        Path file = order.out();
        try (Inputs inputs = new Inputs(order.paths(), streams.in());
                Output output = file == null ? Output.standard(streams.out()) : Output.file(file)) {
            boolean many = inputs.many();
            AdvicePrinter printer = printer(many);
            InOrder.with(jobs(many)).run(inputs, it -> outcome(it, printer), it -> take(it, printer, output.stream()));
            if (advised > 0) {
                output.stream().write(printer.closing().getBytes(StandardCharsets.UTF_8));
                output.done();
            }
        }
        return account();
    }

    private AdvicePrinter printer(boolean many) {
        boolean colour = order.colour() && order.out() == null;
        return order.format().printer(new PrettyPrinter.Detail(order.all(), order.explain(), colour), many);
    }

    private int jobs(boolean many) {
        if (order.jobs() != null) {
            return order.jobs();
        }
        return many ? Runtime.getRuntime().availableProcessors() : 1;
    }

    private Outcome outcome(RawRecord record, AdvicePrinter printer) {
        Reading reading = new AthleteReader(ReadLimits.DEFAULT, order.asOf()).read(record);
        if (reading instanceof Reading.Refused refusal) {
            return Outcome.refused(refusal.faults().stream().map(Fault::message).toList());
        }
        AthleteFile athlete = reading.orThrow();
        Advice advice;
        try {
            advice = recoup.advise(athlete, order.asOf());
        } catch (RunawayRuleException e) {
            return Outcome.refused(List.of(record.source() + ":" + record.line() + ": " + e.getMessage()));
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream(8192);
        try {
            printer.print(athlete.athlete().name(), advice, printed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outcome(printed.toByteArray(), reaches(advice, order.failOn()), List.of());
    }

    private static boolean reaches(Advice advice, @Nullable Priority level) {
        return level != null
                && advice.recommendations().stream()
                        .anyMatch(it -> it.priority().compareTo(level) <= 0);
    }

    private void take(Outcome outcome, AdvicePrinter printer, OutputStream out) throws IOException {
        if (outcome.printed() == null) {
            refused++;
            outcome.complaints().forEach(it -> streams.err().println("recoup: " + it));
            return;
        }
        out.write((advised == 0 ? printer.opening() : printer.separator()).getBytes(StandardCharsets.UTF_8));
        out.write(outcome.printed());
        advised++;
        found |= outcome.found();
    }

    private ExitCode account() {
        if (refused == 0) {
            return found ? ExitCode.FOUND : ExitCode.DONE;
        }
        if (advised + refused > 1) {
            streams.err().println("recoup: " + advised + " advised, " + refused + " refused");
        }
        return ExitCode.UNREADABLE;
    }
}
