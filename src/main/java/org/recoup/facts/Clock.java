package org.recoup.facts;

import org.jspecify.annotations.Nullable;

/**
 * The moment of the advice and what is left of the day.
 *
 * @param hourOfDay local time as hours since midnight; h
 * @param hoursToBedtime hours until the usual bedtime; 0 when it has passed; h; null: unknown
 * @param napFreeMin longest free stretch from now on that lies between 13:00 and 16:00; 0: none; min; null: unknown
 * @param restFreeMin longest free stretch from now on, and from two hours after today's last hard session, that ends by 16:00; 0: none; min; null: unknown
 * @param napFromHour local time at which the stretch between 13:00 and 16:00 begins; h; null: none or unknown
 * @param restFromHour local time at which the stretch that ends by 16:00 begins; h; null: none or unknown
 */
@About("The moment of the advice and what is left of the day.")
public record Clock(
        @Known(from = "asOf", unit = "h", meaning = "local time as hours since midnight")
        double hourOfDay,

        @Known(
                from = "athlete.usualBedtime",
                unit = "h",
                meaning = "hours until the usual bedtime; 0 when it has passed")
        @Nullable
        Double hoursToBedtime,

        @Known(
                from = "days[].free",
                lastDays = 1,
                unit = "min",
                meaning = "longest free stretch from now on that lies between 13:00 and 16:00; 0: none")
        @Nullable
        Integer napFreeMin,

        @Known(
                from = "days[].free",
                lastDays = 1,
                unit = "min",
                meaning =
                        "longest free stretch from now on, and from two hours after today's last hard session, that ends by 16:00; 0: none")
        @Nullable
        Integer restFreeMin,

        @Known(
                from = "days[].free",
                lastDays = 1,
                unit = "h",
                meaning = "local time at which the free stretch of napFreeMin begins, as hours since midnight")
        @Nullable
        Double napFromHour,

        @Known(
                from = "days[].free",
                lastDays = 1,
                unit = "h",
                meaning = "local time at which the free stretch of restFreeMin begins, as hours since midnight")
        @Nullable
        Double restFromHour)
        implements Fact {}
