package org.recoup.spark;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoup.read.Moments;

/**
 * What a job was asked for. Understood without the parser of the command line, which a cluster does not have.
 *
 * @param paths what to read, anywhere Spark can read
 * @param from {@code jsonl}, or a format of Spark such as parquet or orc
 * @param options of that format
 * @param column the column that holds an athlete as JSON; where the input has no such text, its rows are the athletes
 * @param out folder for the result, which must not exist
 * @param rows the form of the result
 * @param asOf the moment the advice is for; null: each file's own
 * @param rules folder of rules on the driver; null: those of the jar
 * @param summary file for the account; null: none
 * @param partitions into how many parts to cut the input first; 0: as Spark reads it
 */
record JobOrder(
        List<String> paths,
        String from,
        Map<String, String> options,
        String column,
        String out,
        ResultRows rows,
        @Nullable LocalDateTime asOf,
        @Nullable Path rules,
        @Nullable String summary,
        int partitions) {

    static final String JSON_LINES = "jsonl";

    static final String USAGE = """
            usage: spark-submit [options of Spark] recoup-spark.jar --out FOLDER [options] PATH...

              PATH...             athletes, anywhere Spark can read: JSON Lines, or see --from
              --out FOLDER        new folder for kind=advice/ and kind=reject/
              --format FORM       jsonl (default) or parquet
              --from FORMAT       jsonl (default), parquet, orc, or any other format of Spark
              --option NAME=VALUE an option of that format; may be given several times
              --column NAME       column with an athlete as JSON (default: athlete); without one, rows are athletes
              --as-of TIME        the moment the advice is for, such as 2026-05-20T18:00
              --rules DIR         rules to use instead of those of the jar; a folder on the driver
              --summary FILE      what became of the records, as JSON
              --partitions N      cut the input into N parts first, for files that Spark cannot split""";

    JobOrder {
        paths = List.copyOf(paths);
        options = Map.copyOf(options);
    }

    /** The arguments are wrong; the message says how and what is right. */
    static final class WrongUse extends RuntimeException {
        private static final long serialVersionUID = 1;

        WrongUse(String message) {
            super(message);
        }
    }

    /**
     * Understands the arguments of a job.
     *
     * @throws WrongUse if they are wrong
     */
    static JobOrder of(String... arguments) {
        List<String> paths = new ArrayList<>();
        Map<String, String> options = new TreeMap<>();
        Map<String, String> given = new TreeMap<>();
        for (Iterator<String> rest = Arrays.asList(arguments).iterator(); rest.hasNext(); ) {
            String argument = rest.next();
            if (!argument.startsWith("--")) {
                paths.add(argument);
            } else if (!USAGE.contains(" " + argument + " ") || !rest.hasNext()) {
                throw new WrongUse(argument + (rest.hasNext() ? " is no option." : " needs a value.") + "\n" + USAGE);
            } else if (argument.equals("--option")) {
                String[] option = rest.next().split("=", 2);
                options.put(option[0], option.length == 2 ? option[1] : "true");
            } else if (given.put(argument, rest.next()) != null) {
                throw new WrongUse(argument + " is given twice.");
            }
        }
        String out = given.get("--out");
        if (out == null || paths.isEmpty()) {
            throw new WrongUse((out == null ? "--out" : "a PATH") + " is missing.\n" + USAGE);
        }
        return new JobOrder(
                paths,
                given.getOrDefault("--from", JSON_LINES),
                options,
                given.getOrDefault("--column", "athlete"),
                out,
                rows(given.getOrDefault("--format", JSON_LINES)),
                time(given.get("--as-of")),
                given.containsKey("--rules") ? Path.of(given.get("--rules")) : null,
                given.get("--summary"),
                number(given.getOrDefault("--partitions", "0")));
    }

    private static ResultRows rows(String name) {
        try {
            return ResultRows.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new WrongUse("--format " + name + " is none of " + Arrays.toString(ResultRows.values()) + ".");
        }
    }

    private static @Nullable LocalDateTime time(@Nullable String time) {
        LocalDateTime moment = time == null ? null : Moments.moment(time);
        if (time != null && moment == null) {
            throw new WrongUse("--as-of " + time + " is no local time.\nMaybe write it like 2026-05-20T18:00.");
        }
        return moment;
    }

    private static int number(String number) {
        try {
            return Integer.parseUnsignedInt(number);
        } catch (NumberFormatException e) {
            throw new WrongUse("--partitions " + number + " is no number of parts.");
        }
    }
}
