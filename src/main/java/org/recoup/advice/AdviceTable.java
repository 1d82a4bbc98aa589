package org.recoup.advice;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Advice as a table, one row a recommendation: with types for analysts, and as text for spreadsheets ({@link AdviceCsv}).
 * An athlete without a recommendation has one row, in which the columns of the recommendation are empty.
 */
public final class AdviceTable {
    /** What the cells of a column are. */
    public enum Kind {
        /** A {@link String}. */
        TEXT,
        /** A list of {@link String}, never null. */
        TEXTS,
        /** An {@link Integer}. */
        COUNT,
        /** A {@link LocalDate}. */
        DATE,
        /** A {@link LocalDateTime}: local time of the athlete, without a zone. */
        TIME
    }

    /**
     * A column.
     *
     * @param name its name
     * @param inCsv its name in CSV, where some were named before the table had types; null: CSV does not have it
     * @param kind what its cells are
     * @param says what stands in it, in words
     * @param cell the cell for a recommendation, which is null where there is none; the cell is null where it is empty
     */
    public record Column(
            String name,
            @Nullable String inCsv,
            Kind kind,
            String says,
            BiFunction<Advice, @Nullable Recommendation, @Nullable Object> cell) {
        private Column called(@Nullable String otherNameInCsv) {
            return new Column(name, otherNameInCsv, kind, says, cell);
        }
    }

    /** The columns, from the left. New ones may come at the end; what is there keeps its name, kind and meaning. */
    public static final List<Column> COLUMNS = List.of(
            ofAthlete("athleteId", Kind.TEXT, "id of the athlete", Advice::athleteId),
            ofAthlete("asOf", Kind.TIME, "moment the advice is for, local time", Advice::asOf),
            ofAthlete("phase", Kind.TEXT, "phase of training", it -> it.phase().name()),
            ofAthlete(
                    "status",
                    Kind.TEXT,
                    "how the runner stands",
                    it -> it.status().code()),
            ofAthlete(
                    "decision",
                    Kind.TEXT,
                    "what to do with the next session: go, modify, rest; empty: none within 36 hours",
                    it -> it.today() == null ? null : it.today().decision().code()),
            ofAthlete(
                            "missingCount",
                            Kind.COUNT,
                            "facts that are unknown and were needed",
                            it -> it.missing().size())
                    .called(null),
            ofAthlete(
                            "overriddenCount",
                            Kind.COUNT,
                            "recommendations set aside",
                            it -> it.overridden().size())
                    .called(null),
            ofOne("id", Kind.TEXT, "name of the rule", Recommendation::id),
            ofOne("topic", Kind.TEXT, "the matter it is about", Recommendation::topic),
            ofOne(
                    "verdict",
                    Kind.TEXT,
                    "refer, avoid, do, consider, info",
                    it -> it.verdict().code()),
            ofOne(
                    "priority",
                    Kind.TEXT,
                    "how much it matters",
                    it -> it.priority().code()),
            ofOne(
                    "certainty",
                    Kind.TEXT,
                    "how sure the guidance is, and less where the usual stands in for what is not known",
                    it -> it.certainty().code()),
            ofOne("title", Kind.TEXT, "a line", Recommendation::title),
            ofOne("text", Kind.TEXT, "the advice in words", Recommendation::text),
            ofOne("dose", Kind.TEXT, "how much", Recommendation::dose),
            ofOne(
                            "windowFrom",
                            Kind.TIME,
                            "begin of the window, local time; empty: open",
                            it -> it.window() == null ? null : it.window().from())
                    .called("from"),
            ofOne(
                            "windowUntil",
                            Kind.TIME,
                            "end of the window, local time; empty: open",
                            it -> it.window() == null ? null : it.window().until())
                    .called("until"),
            ofOne("sessionDate", Kind.DATE, "day of the session it is about", it -> date(it.session())),
            ofOne(
                    "sessionKind",
                    Kind.TEXT,
                    "kind of that session",
                    it -> it.session() == null ? null : it.session().kind()),
            ofOne("answers", Kind.TEXT, "the considered item it answers", Recommendation::answers),
            ofOne(
                    "because",
                    Kind.TEXTS,
                    "the reasons, a sentence each",
                    it -> it.because().stream().map(Reason::text).toList()),
            ofOne("guidance", Kind.TEXTS, "ids of the guidance", Recommendation::guidance),
            ofAthlete(
                    "rulebook",
                    Kind.TEXT,
                    "digest of the rules",
                    it -> it.rulebook().digest()));

    private AdviceTable() {}

    /** The rows of one advice, at least one; a row has a cell for each column. */
    public static List<@Nullable Object[]> rows(Advice advice) {
        return advice.recommendations().isEmpty()
                ? List.<@Nullable Object[]>of(row(advice, null))
                : advice.recommendations().stream().map(it -> row(advice, it)).toList();
    }

    private static @Nullable Object[] row(Advice advice, @Nullable Recommendation recommendation) {
        @Nullable Object[] row = new Object[COLUMNS.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = COLUMNS.get(i).cell().apply(advice, recommendation);
        }
        return row;
    }

    private static Column ofAthlete(String name, Kind kind, String says, Function<Advice, @Nullable Object> cell) {
        return new Column(name, name, kind, says, (advice, none) -> cell.apply(advice));
    }

    private static Column ofOne(String name, Kind kind, String says, Function<Recommendation, @Nullable Object> cell) {
        Object empty = kind == Kind.TEXTS ? List.of() : null;
        return new Column(name, name, kind, says, (advice, it) -> it == null ? empty : cell.apply(it));
    }

    private static @Nullable LocalDate date(@Nullable SessionRef session) {
        return session == null || session.date() == null ? null : LocalDate.parse(session.date());
    }
}
