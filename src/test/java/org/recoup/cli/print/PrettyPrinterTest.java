package org.recoup.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoup.advice.Advice;
import org.recoup.advice.AdviceExamples;
import org.recoup.advice.Priority;
import org.recoup.advice.Recommendation;
import org.recoup.advice.Verdict;
import org.recoup.advice.Window;
import org.recoup.cli.print.PrettyPrinter.Detail;

class PrettyPrinterTest {
    private static final Detail BRIEF = new Detail(false, false, false);

    @Test
    void saysWhoHowTheyStandAndWhatComesNext() {
        assertThat(print(BRIEF, AdviceExamples.full())).startsWith("""
                        Jo Roe (jo-1), Wed 20 May 2026, 18:00

                        Phase     build (as planned)
                        Status    watch: a sign to keep an eye on
                        Next      modify: intervals, Thu 21 May
                                  An easy run, RPE 3 or less.
                                  Why: 50 or older: age 55; slept 6.5 h
                        """);
    }

    @Test
    void safetyStandsBeforeWhatIsEarlier() {
        String text = print(BRIEF, AdviceExamples.full());

        assertThat(text).containsSubsequence("Safety first", "No ice bath", "Today", "18:30-19:00", "The next days");
    }

    @Test
    void hoursStandInTheirOrder() {
        Advice advice = AdviceExamples.with(List.of(at("a.late", 3), at("a.early", 1), at("a.middle", 2)));

        assertThat(print(BRIEF, advice)).containsSubsequence("a.early", "a.middle", "a.late");
    }

    @Test
    void answersToWhatWasAskedAreAlwaysShown() {
        List<Recommendation> many = many(20);
        many.add(AdviceExamples.recommendation("a.nap", Verdict.INFO, Priority.INFO, "Nap if you like", "nap", null));

        assertThat(print(BRIEF, AdviceExamples.with(many))).containsSubsequence("You asked", "Nap if you like");
    }

    @Test
    void moreThanOneCanActOnIsFoldedWithItsCount() {
        Advice advice = AdviceExamples.with(many(9));

        assertThat(print(BRIEF, advice))
                .contains("tip 4")
                .doesNotContain("tip 5")
                .contains("4 more recommendations");
        assertThat(print(new Detail(true, false, false), advice))
                .contains("tip 8")
                .doesNotContain("--all");
    }

    @Test
    void whatMattersLessIsReadAtAGlanceAndWhatWarnsIsNot() {
        Recommendation tip = AdviceExamples.recommendation("a.b", Verdict.DO, Priority.BENEFICIAL, "Tip", null, null);
        Recommendation warning = AdviceExamples.recommendation("a.c", Verdict.AVOID, Priority.INFO, "No", null, null);
        Advice advice = AdviceExamples.with(List.of(tip, warning));

        assertThat(print(BRIEF, advice)).contains("No, because it may help.").doesNotContain("Tip, because");
        assertThat(print(new Detail(true, false, false), advice)).contains("Tip, because it may help.");
    }

    @Test
    void everyEssentialRecommendationIsShown() {
        List<Recommendation> many = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            many.add(AdviceExamples.recommendation("a.b" + i, Verdict.DO, Priority.ESSENTIAL, "must " + i, null, null));
        }

        assertThat(print(BRIEF, AdviceExamples.with(many))).contains("must 8").doesNotContain("--all");
    }

    @Test
    void whereMuchIsEssentialLessOfTheRestIsShown() {
        List<Recommendation> many = new ArrayList<>(many(9));
        for (int i = 0; i < 9; i++) {
            many.add(AdviceExamples.recommendation("a.c" + i, Verdict.DO, Priority.ESSENTIAL, "must " + i, null, null));
        }
        assertThat(print(BRIEF, AdviceExamples.with(many)))
                .contains("must 8", "tip 2", "6 more recommendations")
                .doesNotContain("tip 3");

        for (int i = 0; i < 9; i++) {
            many.add(AdviceExamples.recommendation("a.d" + i, Verdict.DO, Priority.ESSENTIAL, "also " + i, null, null));
        }
        assertThat(print(BRIEF, AdviceExamples.with(many)))
                .contains("also 8", "tip 1", "7 more recommendations")
                .doesNotContain("tip 2");
    }

    @Test
    void explainShowsTheTreeDownToTheFile() {
        assertThat(print(new Detail(false, true, false), AdviceExamples.full()))
                .contains("- 50 or older [older.is-older-runner]")
                .contains("  - age 55 [/athlete/age = 55]")
                .contains("older.more-rest-days, moderate certainty, guidance S2-06 X-01")
                .contains("cold.never-here, S1-25]");
    }

    @Test
    void reasonsStandOnOneLineWithTheirCertainty() {
        assertThat(print(BRIEF, AdviceExamples.full()))
                .contains("Why (moderate certainty): 50 or older; no known condition\n");
    }

    @Test
    void noLineIsLongerThanTheTerminal() {
        for (Detail detail : List.of(BRIEF, new Detail(true, true, false))) {
            String text = print(detail, AdviceExamples.full()) + print(detail, AdviceExamples.with(many(9)));
            assertThat(text.lines()).allMatch(line -> Columns.width(line) <= 80);
        }
    }

    @Test
    void coloursStandOnlyWhereTheyAreWanted() {
        assertThat(print(BRIEF, AdviceExamples.full())).doesNotContain("\u001b");
        assertThat(print(new Detail(false, false, true), AdviceExamples.full())).contains("\u001b[33mwatch");
    }

    @Test
    void coloursChangeNothingButColours() {
        String colourless =
                print(new Detail(false, false, true), AdviceExamples.full()).replaceAll("\u001b\\[[0-9;]*m", "");

        assertThat(colourless).isEqualTo(print(BRIEF, AdviceExamples.full()));
    }

    @Test
    void nameCannotWriteToTheTerminal() {
        String text = new PrettyPrinter(BRIEF).text("Jo\u001b[2J\nRoe", AdviceExamples.bare());

        assertThat(text).doesNotContain("\u001b").startsWith("Jo\ufffd[2J Roe (jo-1)");
    }

    @Test
    void athleteWithoutNameIsShownByItsId() {
        assertThat(new PrettyPrinter(BRIEF).text(null, AdviceExamples.bare()))
                .startsWith("jo-1, Wed 20 May 2026, 18:00")
                .contains("no session planned within 36 hours");
    }

    private static String print(Detail detail, Advice advice) {
        return new PrettyPrinter(detail).text("Jo Roe", advice);
    }

    private static Recommendation at(String id, int hours) {
        return AdviceExamples.recommendation(
                id,
                Verdict.DO,
                Priority.ESSENTIAL,
                id,
                null,
                new Window(AdviceExamples.EVENING.plusHours(hours), AdviceExamples.EVENING.plusHours(hours + 1)));
    }

    private static List<Recommendation> many(int number) {
        List<Recommendation> many = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            many.add(AdviceExamples.recommendation(
                    "a.b" + i, Verdict.CONSIDER, Priority.BENEFICIAL, "tip " + i, null, null));
        }
        return many;
    }
}
