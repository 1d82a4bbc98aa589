package org.recoup.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoup.Recoup;
import org.recoup.advice.Priority;
import org.recoup.advice.RulebookRef;
import org.recoup.batch.Account;
import org.recoup.batch.AdviceForm;
import org.recoup.batch.Batch;
import org.recoup.batch.BatchFiles;
import org.recoup.batch.ResultFile;
import org.recoup.batch.ResumeRefusedException;
import org.recoup.batch.SummaryJson;
import org.recoup.batch.TooManyRejectsException;
import org.recoup.cli.print.AdvicePrinter;
import org.recoup.cli.print.PrettyPrinter;

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
     * @param books how the run keeps its books
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
            @Nullable Path rules,
            Books books) {
        /**
         * All that decides the result besides what stands in the input: what was asked for, by which rules, and which
         * Recoup works it out and puts it into words.
         */
        String result(RulebookRef rules, String version) {
            return String.join(" ", paths) + " as " + format + (all ? " all" : "") + (explain ? " explained" : "")
                    + " of " + (asOf == null ? "each file" : asOf) + " to " + out + " rejects " + books.rejects()
                    + " by rules "
                    + rules.digest() + " and recoup " + version;
        }
    }

    private final Streams streams;
    private final Order order;
    private final Recoup recoup;

    /** @throws Refusal if the rules cannot be used, or options do not go together */
    AdviseRun(Streams streams, Order order) {
        if (order.format() == Format.squad && order.books().resume()) {
            throw new Refusal(
                    ExitCode.WRONG_USE,
                    "--resume cannot go on with a squad's page: it is written when all are advised.\nMaybe use --format"
                            + " jsonl, or leave --resume out.");
        }
        if (order.format() == Format.parquet) {
            refuseWhatParquetCannot(streams, order);
        }
        Places.check(order);
        this.streams = streams;
        this.order = order;
        this.recoup = Rules.load(order.rules());
    }

    private static void refuseWhatParquetCannot(Streams streams, Order order) {
        Path out = order.out();
        if (order.books().resume()) {
            throw new Refusal(
                    ExitCode.WRONG_USE,
                    "--resume cannot go on with Parquet: its columns are held back, so less is on the disk than was"
                            + " advised.\nMaybe use --format jsonl, or leave --resume out.");
        }
        if (out == null && streams.terminal()) {
            throw new Refusal(ExitCode.WRONG_USE, "Parquet is not for a terminal.\nMaybe add --out FILE.");
        }
        if (out != null && out.toString().toLowerCase(Locale.ROOT).matches(".*\\.(gz|zst)")) {
            throw new Refusal(
                    ExitCode.WRONG_USE,
                    "--out " + out + ": Parquet is compressed inside, and nothing reads it compressed once more.\nMaybe"
                            + " give a name that ends in .parquet.");
        }
    }

    /**
     * Does it all. Records that are refused are told on standard error and harm no other.
     *
     * @throws IOException if the result cannot be written
     * @throws Refusal if nothing can be written where the result is to go, or too much of the input is refused
     */
    ExitCode run() throws IOException {
        Path summary = order.books().summary();
        try (Inputs inputs = new Inputs(order.paths(), streams.in());
                BatchFiles files = files();
                ResultFile summaryFile = summary == null ? null : open("--summary", summary)) {
            boolean many = inputs.many();
            Account account = advise(inputs, files, many);
            if (account.advised() > 0) {
                files.done();
            } else {
                files.rejectsDone();
            }
            if (summary != null && summaryFile != null) {
                summarize(account, files.seconds(), summary, summaryFile);
            }
            return account(account);
        }
    }

    /** By now the advice is in its place: what cannot be written is this alone. */
    private void summarize(Account account, double seconds, Path path, ResultFile file) {
        RulebookRef rulebook = recoup.rulebook().ref();
        try {
            SummaryJson.write(account, rulebook, seconds, file.stream());
            file.done();
        } catch (IOException e) {
            throw new Refusal(ExitCode.UNREADABLE, "--summary " + path + " cannot be written: " + Reasons.of(e) + ".");
        }
    }

    private Account advise(Inputs inputs, BatchFiles files, boolean many) throws IOException {
        Pace pace = new Pace(streams.err(), shown(many), inputs::fraction);
        boolean rejectsToFile = order.books().rejects() != null;
        HandedOn handedOn = switch (order.format()) {
            case parquet -> new ParquetResult(files.advice());
            case squad -> new SquadResult(colour(), files.advice());
            case pretty, json, jsonl, csv -> null;
        };
        AdviceForm form = handedOn == null ? new PrinterForm(printer(many)) : AdviceForm.HANDED_ON;
        Batch batch = new Batch(
                recoup,
                new Batch.Order(form, order.asOf(), jobs(many), order.books().maxRejects()),
                files.advice(),
                new Telling(streams.err(), files, rejectsToFile, pace, handedOn));
        try {
            Account account =
                    order.books().resume() ? batch.resume(inputs::take, files.begun()) : batch.run(inputs::take);
            if (handedOn != null && account.advised() > 0) {
                handedOn.end();
            }
            return account;
        } catch (TooManyRejectsException e) {
            files.rejectsDone();
            throw new Refusal(
                    ExitCode.UNREADABLE,
                    e.getMessage() + "; there is no result.\nMaybe mend the input, or allow more with --max-rejects.");
        } catch (ResumeRefusedException e) {
            throw refused(e);
        } finally {
            pace.clear();
        }
    }

    private static Refusal refused(ResumeRefusedException e) {
        return new Refusal(ExitCode.WRONG_USE, "--resume: " + e.getMessage());
    }

    private BatchFiles files() throws IOException {
        Path out = order.out();
        Path rejects = order.books().rejects();
        if (out == null) {
            return BatchFiles.create(ResultFile.of(streams.out()), checked("--rejects", rejects));
        }
        checked("--out", out);
        if (!order.books().resume()) {
            return BatchFiles.create(open("--out", out), checked("--rejects", rejects));
        }
        try {
            String version = RecoupCommand.Version.ofRecoup();
            return BatchFiles.resume(
                    out,
                    checked("--rejects", rejects),
                    order.result(recoup.rulebook().ref(), version));
        } catch (ResumeRefusedException e) {
            throw refused(e);
        } catch (IOException e) {
            throw unwritable("--out", out, e);
        }
    }

    private static ResultFile open(String option, Path path) {
        checked(option, path);
        try {
            return ResultFile.create(path);
        } catch (IOException e) {
            throw unwritable(option, path, e);
        }
    }

    /** The same path, which is no folder and stands in one. */
    private static @Nullable Path checked(String option, @Nullable Path path) {
        if (path != null && Files.isDirectory(path)) {
            throw new Refusal(
                    ExitCode.WRONG_USE,
                    option + " " + path + " is a folder.\nMaybe give the name of a file in it: "
                            + path.resolve("advice.json"));
        }
        if (path != null && !Files.isDirectory(path.toAbsolutePath().getParent())) {
            throw unwritable(option, path, new NoSuchFileException(path.toString()));
        }
        return path;
    }

    private static Refusal unwritable(String option, Path path, IOException e) {
        boolean busy = e instanceof FileSystemException fault && fault.getReason() != null;
        return new Refusal(
                ExitCode.UNREADABLE,
                option + " " + path + " cannot be written: " + Reasons.of(e) + "."
                        + (busy ? "" : "\nMaybe the folder does not exist or belongs to somebody else."));
    }

    private AdvicePrinter printer(boolean many) {
        return order.format().printer(new PrettyPrinter.Detail(order.all(), order.explain(), colour()), many);
    }

    private boolean colour() {
        return order.colour() && order.out() == null;
    }

    private int jobs(boolean many) {
        if (order.jobs() != null) {
            return order.jobs();
        }
        return many ? Runtime.getRuntime().availableProcessors() : 1;
    }

    private Pace.Shown shown(boolean many) {
        if (order.books().log()) {
            return Pace.Shown.LOG;
        }
        boolean besideResult = order.out() == null && streams.terminal();
        return many && streams.watched() && !besideResult ? Pace.Shown.BAR : Pace.Shown.NOWHERE;
    }

    private ExitCode account(Account account) {
        boolean kept = order.books().summary() != null
                || order.books().log()
                || order.books().rejects() != null;
        if (account.read() > 1 && (account.rejected() > 0 || kept)) {
            streams.err()
                    .println("recoup: " + account.read() + " read: " + account.advised() + " advised, "
                            + account.rejected() + " rejected");
        }
        if (account.rejected() > 0) {
            return ExitCode.UNREADABLE;
        }
        return order.failOn() != null && account.reaches(order.failOn()) ? ExitCode.FOUND : ExitCode.DONE;
    }
}
