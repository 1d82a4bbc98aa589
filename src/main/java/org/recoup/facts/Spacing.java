package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/**
 * How far apart hard sessions are, in hours between their starts.
 *
 * @param hardGapHours smallest gap between consecutive hard sessions of which the later one is still to come (within 7 days); h; null: unknown
 * @param hardGapDoneHours gap between the last two hard sessions done, the later one within 7 days; h; null: unknown
 * @param hoursSinceHard hours since the start of the last hard session done; h; null: unknown
 * @param hoursToNextHard hours until the next hard session planned; h; null: unknown
 * @param keyToHardHours gap from the last key session done (within 3 days) to the next hard session planned; h; null: unknown
 * @param heavyLegsToHillsHours smallest gap between heavy leg strength and hills, in either order, the later one to come, 48 at least with a whole day between; h; null: unknown
 * @param easyLongRunGapHours gap to the next hard session from the last one, where that was a long run below RPE 5 without a fast finish and a whole day lies between; h; null: it is not so, or unknown
 */
@About("How far apart hard sessions are, in hours between their starts.")
public record Spacing(
        @Known(
                only = "hard",
                from = "sessions[], plan.sessions[]",
                unit = "h",
                meaning =
                        "smallest gap between consecutive hard sessions of which the later one is still to come (within 7 days)")
        @Nullable
        Double hardGapHours,

        @Known(
                only = "hard",
                most = 2,
                from = "sessions[]",
                lastDays = 7,
                unit = "h",
                meaning = "gap between the last two hard sessions done, the later one within 7 days")
        @Nullable
        Double hardGapDoneHours,

        @Known(
                only = "hard",
                most = 1,
                from = "sessions[]",
                lastDays = 7,
                unit = "h",
                meaning = "hours since the start of the last hard session done")
        @Nullable
        Double hoursSinceHard,

        @Known(
                only = "hard",
                most = 1,
                from = "plan.sessions[]",
                unit = "h",
                meaning = "hours until the next hard session planned")
        @Nullable
        Double hoursToNextHard,

        @Known(
                only = "key",
                most = 1,
                from = "sessions[].keySession, plan.sessions[]",
                unit = "h",
                meaning = "gap from the last key session done (within 3 days) to the next hard session planned")
        @Nullable
        Double keyToHardHours,

        @Known(
                only = "legs",
                from = "sessions[].heavyLowerBody, plan.sessions[]",
                unit = "h",
                meaning =
                        "smallest gap between heavy leg strength and hills, in either order, the later one to come, 48 at least with a whole day between")
        @Nullable
        Double heavyLegsToHillsHours,

        @Known(
                only = "hard",
                most = 1,
                from = "sessions[]",
                lastDays = 7,
                unit = "h",
                meaning =
                        "gap to the next hard session from the last one, where that was a long run below RPE 5 without a fast finish and a whole day lies between")
        @Nullable
        Double easyLongRunGapHours)
        implements Fact {}
