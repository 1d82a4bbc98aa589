package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoup.athlete.FreeInterval;

class FreeTimeTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0, 960, 0",
        "13:00-13:30, 780, 960, 30",
        "13:00-13:30, 790, 960, 20",
        "13:00-13:30, 820, 960, 0",
        "08:00-18:00, 780, 960, 180",
        "14:00-15:00 13:30-14:00 13:00-13:20, 780, 960, 90",
        "14:00-14:10 13:00-15:00 13:50-13:55, 780, 960, 120",
        "12:00-13:10 13:05-13:20 13:30-13:50, 780, 960, 20",
        "09:00-09:10 15:50-17:00, 0, 960, 10",
        "16:30-17:00, 0, 960, 0",
        "13:00-14:00, 1000, 960, 0",
    })
    void intervalsThatTouchOrOverlapAreOneStretch(String free, int from, int until, int longestMin) {
        List<FreeInterval> intervals = new ArrayList<>();
        for (String interval : free.isEmpty() ? new String[0] : free.split(" ")) {
            intervals.add(interval(interval.substring(0, 5), interval.substring(6)));
        }
        assertThat(FreeTime.longest(intervals, from, until).minutes()).isEqualTo(longestMin);
        Collections.reverse(intervals);
        assertThat(FreeTime.longest(intervals, from, until).minutes()).isEqualTo(longestMin);
    }

    @Test
    void eachIntervalIsLookedAtAFewTimesHoweverManyThereAre() {
        int minutes = 600;
        int[] looks = {0};
        List<FreeInterval> latestFirst = new AbstractList<>() {
            @Override
            public FreeInterval get(int index) {
                looks[0]++;
                LocalTime begin = LocalTime.MIN.plusMinutes(minutes - 1L - index);
                return new FreeInterval(begin, begin.plusMinutes(1));
            }

            @Override
            public int size() {
                return minutes;
            }
        };
        assertThat(FreeTime.longest(latestFirst, 0, minutes).minutes()).isEqualTo(minutes);
        assertThat(looks[0]).isLessThanOrEqualTo(10 * minutes);
    }

    private static FreeInterval interval(String from, String until) {
        return new FreeInterval(LocalTime.parse(from), LocalTime.parse(until));
    }
}
