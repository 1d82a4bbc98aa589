package org.recoup.facts;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What recovery the runner logged.
 *
 * @param keySessions5 of the last 5 sessions over 60 min or hard, those with anything logged on food afterwards; null: unknown
 * @param underfuelled5 of the last 5 sessions over 60 min or hard, those with too little carbohydrate or protein logged; null: unknown
 * @param fuelledSharePct7 share of the last 7 days' sessions over 60 min or hard after which food was logged; %; null: unknown
 * @param sleepLogged7 days of the last 7 with sleep logged; days; null: unknown
 * @param modalitiesToday recovery logged today; null: nothing was ever logged
 * @param modalities7 recovery logged in the last 7 days; null: nothing was ever logged
 * @param modalities28 recovery logged in the last 28 days; null: nothing was ever logged
 * @param onlyStretching7 of recovery only mobility or yoga was logged in the last 7 days; null: unknown
 * @param onlyWhenSore28 recovery was logged in the last 28 days on days of soreness 5 or more alone; null: unknown
 * @param sleepSeen7 sleep or a nap was logged in the last 7 days; null: none was ever logged
 * @param foodSeen7 food was logged in the last 7 days; null: none was ever logged
 * @param movementSeen7 light movement or stretching was logged in the last 7 days; null: no recovery was ever logged
 * @param mindSeen7 recovery of the mind was logged in the last 7 days; null: no recovery was ever logged
 * @param groups7 groups of recovery seen in the last 7 days: sleep, food, rest days, movement, mind; null: unknown
 * @param missingGroups7 groups of recovery not seen in the last 7 days: sleep, food, rest, movement, mind, without those of
 *     which nothing was ever logged; null: nothing was logged in these days
 */
@About("What recovery the runner logged.")
public record Habits(
        @Known(
                from = "sessions[]",
                lastDays = 42,
                meaning = "of the last 5 sessions over 60 min or hard, those with anything logged on food afterwards")
        @Nullable
        Integer keySessions5,

        @Known(
                from = "sessions[].after",
                lastDays = 42,
                meaning =
                        "of the last 5 sessions over 60 min or hard, those with too little carbohydrate or protein logged")
        @Nullable
        Integer underfuelled5,

        @Known(
                from = "sessions[].after",
                lastDays = 7,
                unit = "%",
                meaning = "share of the last 7 days' sessions over 60 min or hard after which food was logged")
        @Nullable
        Double fuelledSharePct7,

        @Known(
                from = "days[].sleepHours",
                lastDays = 7,
                unit = "days",
                meaning = "days of the last 7 with sleep logged")
        @Nullable
        Integer sleepLogged7,

        @Known(
                from = "days[].modalities, sessions[].after.modalities",
                lastDays = 1,
                meaning = "recovery logged today; null: nothing was ever logged")
        @Nullable
        Set<String> modalitiesToday,

        @Known(
                from = "days[].modalities, sessions[].after.modalities",
                lastDays = 7,
                meaning = "recovery logged in the last 7 days; null: nothing was ever logged")
        @Nullable
        Set<String> modalities7,

        @Known(
                from = "days[].modalities, sessions[].after.modalities",
                lastDays = 28,
                meaning = "recovery logged in the last 28 days; null: nothing was ever logged")
        @Nullable
        Set<String> modalities28,

        @Known(
                from = "days[].modalities, sessions[].after.modalities",
                lastDays = 7,
                meaning = "of recovery only mobility or yoga was logged in the last 7 days")
        @Nullable
        Boolean onlyStretching7,

        @Known(
                from = "days[].modalities, days[].soreness",
                lastDays = 28,
                meaning = "recovery was logged in the last 28 days on days of soreness 5 or more alone")
        @Nullable
        Boolean onlyWhenSore28,

        @Known(
                from = "days[].sleepHours, days[].modalities",
                lastDays = 7,
                meaning = "sleep or a nap was logged in the last 7 days; null: none was ever logged")
        @Nullable
        Boolean sleepSeen7,

        @Known(
                from = "days[].meals, days[].fruitVegPortions, sessions[].after",
                lastDays = 7,
                meaning = "food was logged in the last 7 days; null: none was ever logged")
        @Nullable
        Boolean foodSeen7,

        @Known(
                from = "days[].modalities, sessions[].after.modalities",
                lastDays = 7,
                meaning =
                        "light movement or stretching was logged in the last 7 days; null: no recovery was ever logged")
        @Nullable
        Boolean movementSeen7,

        @Known(
                from = "days[].modalities, sessions[].after.modalities",
                lastDays = 7,
                meaning = "recovery of the mind was logged in the last 7 days; null: no recovery was ever logged")
        @Nullable
        Boolean mindSeen7,

        @Known(
                from = "days[], sessions[].after",
                lastDays = 7,
                meaning = "groups of recovery seen in the last 7 days: sleep, food, rest days, movement, mind")
        @Nullable
        Integer groups7,

        @Known(
                from = "days[], sessions[].after",
                lastDays = 7,
                meaning =
                        "groups of recovery not seen in the last 7 days: sleep, food, rest, movement, mind, without those of which nothing was ever logged; null: nothing was logged in these days")
        @Nullable
        Set<String> missingGroups7)
        implements Fact {}
