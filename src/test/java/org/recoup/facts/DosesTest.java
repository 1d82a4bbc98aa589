package org.recoup.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DosesTest {
    @Test
    void carbohydrateGrowsWithBodyMass() {
        assertThat(Doses.grams(1.0, 70.0)).isEqualTo(70);
        assertThat(Doses.grams(1.2, 70.0)).isEqualTo(84);
        assertThat(Doses.grams(1.2, 62.1)).isEqualTo(75);
    }

    @Test
    void fluidGrowsWithTheSweatLostInStepsOfAQuarterGlass() {
        assertThat(Doses.fluidMl(1.25, 0.1, null)).isEqualTo(125);
        assertThat(Doses.fluidMl(1.5, 0.1, null)).isEqualTo(150);
        assertThat(Doses.fluidMl(1.25, 1.0, null)).isEqualTo(1250);
        assertThat(Doses.fluidMl(1.25, 0.73, null)).isEqualTo(925);
        assertThat(Doses.fluidMl(1.25, 0.0, null)).isZero();
    }

    @Test
    void anUnknownMassOrLossGivesNoAmount() {
        assertThat(Doses.grams(1.0, null)).isNull();
        assertThat(Doses.fluidMl(1.25, null, null)).isNull();
    }

    @Test
    void whatWasDrunkSinceIsTakenOff() {
        assertThat(Doses.fluidMl(1.25, 1.0, 0.5)).isEqualTo(750);
        assertThat(Doses.fluidMl(1.25, 1.0, 2.0)).isZero();
    }
}
