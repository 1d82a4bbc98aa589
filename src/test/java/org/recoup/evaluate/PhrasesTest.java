package org.recoup.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;
import org.recoup.facts.FactTypes;
import org.recoup.facts.LastRace;
import org.recoup.facts.Morning;

class PhrasesTest {
    @Test
    void oneOfAUnitThatIsCountedStandsInTheSingular() {
        FactField days = field(LastRace.class, "daysAgo");
        assertThat(Phrases.field(days, 0)).endsWith(": 0 days");
        assertThat(Phrases.field(days, 1)).endsWith(": 1 day");
        assertThat(Phrases.field(days, 1.1)).endsWith(": 1.1 days");
        assertThat(Phrases.field(days, 2)).endsWith(": 2 days");
    }

    @Test
    void aUnitThatIsNotCountedStaysAsItIs() {
        assertThat(Phrases.field(field(Morning.class, "sleepHours"), 1.0)).endsWith(": 1 h");
        assertThat(Phrases.field(field(Morning.class, "soreness"), 1)).isEqualTo("soreness: 1 of 10");
        assertThat(Phrases.field(field(Morning.class, "meals"), 1)).isEqualTo("meals eaten: 1");
    }

    private static FactField field(Class<? extends Fact> type, String name) {
        FactField field = FactTypes.of(type).field(name);
        assertThat(field).isNotNull();
        return field;
    }
}
