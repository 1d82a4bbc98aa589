package org.recoup.cli;

import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.recoup.athlete.AthleteFile;
import org.recoup.read.AthleteReader;
import org.recoup.read.Fault;
import org.recoup.read.RawRecord;
import org.recoup.read.RawRecords;
import org.recoup.read.ReadLimits;
import org.recoup.read.Reading;
import org.recoup.text.Nearest;

/**
 * One athlete out of some input.
 *
 * @param record as it was read
 * @param file the athlete
 */
record OneAthlete(RawRecord record, AthleteFile file) {
    private static final int IDS_REMEMBERED = 10_000;

    /**
     * Reads until the athlete is found.
     *
     * @param path a file, a folder, or - for standard input
     * @param id null: the first
     * @param asOf the moment that will be given with the athlete; null: none
     * @throws Refusal if the athlete is not there or breaks the contract
     */
    static OneAthlete read(String path, @Nullable String id, @Nullable LocalDateTime asOf, InputStream standardInput) {
        AthleteReader reader = new AthleteReader(ReadLimits.DEFAULT, asOf);
        List<String> ids = new ArrayList<>();
        List<Reading.Refused> refused = new ArrayList<>();
        try (RawRecords records = RawRecords.of(List.of(path), ReadLimits.DEFAULT, standardInput)) {
            for (RawRecord record = records.next(); record != null; record = records.next()) {
                Reading reading = reader.read(record);
                if (reading instanceof Reading.Refused refusal) {
                    if (id == null || id.equals(refusal.athleteId())) {
                        throw refusal(refusal);
                    }
                    refused.add(refusal);
                    continue;
                }
                AthleteFile file = reading.orThrow();
                if (id == null || id.equals(file.athlete().id())) {
                    return new OneAthlete(record, file);
                }
                if (ids.size() < IDS_REMEMBERED) {
                    ids.add(file.athlete().id());
                }
            }
        }
        if (ids.isEmpty() && !refused.isEmpty()) {
            throw refusal(refused.get(0));
        }
        throw unknown(path, id, ids);
    }

    private static Refusal unknown(String path, @Nullable String id, List<String> ids) {
        if (id == null) {
            return new Refusal(ExitCode.UNREADABLE, path + " holds no athlete.\nMaybe give one of its files.");
        }
        String near = Nearest.to(id, ids);
        return new Refusal(
                ExitCode.UNREADABLE,
                path + " holds no athlete " + id + "." + (near == null ? "" : "\nMaybe you meant " + near + "."));
    }

    private static Refusal refusal(Reading.Refused refused) {
        return new Refusal(
                ExitCode.UNREADABLE,
                refused.faults().stream().map(Fault::message).collect(Collectors.joining("\nrecoup: ")));
    }
}
