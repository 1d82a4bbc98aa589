package org.recoup.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoup.athlete.AthleteFile;
import org.recoup.athlete.Day;
import org.recoup.athlete.FreeInterval;

class AthleteReaderTest {

    private static final String FIVE_LEVELS = "{\"athlete\":{\"id\":\"a\"},\"x\":";

    private final AthleteReader reader = new AthleteReader();

    @Test
    void bindsEveryKindOfValue() {
        AthleteFile file = read("""
                {"version": 1, "asOf": "2026-05-20T18:00:30",
                 "athlete": {"id": "a", "birthDate": "1990-02-28", "conditions": ["kidney"]},
                 "days": [{"date": "2026-05-20", "sleepHours": 7.25, "sleepQuality": 4.0, "bedtime": "22:05",
                  "stiff": false, "illness": "none", "massKg": 6.05e1, "alcoholUnits": -0.0,
                  "free": [{"from": "12:00", "until": "13:30"}], "modalities": ["nap", "nap"]}]}
                """).orThrow();
        assertThat(file.asOf()).isEqualTo(LocalDateTime.of(2026, 5, 20, 18, 0, 30));
        assertThat(file.athlete().birthDate()).isEqualTo(LocalDate.of(1990, 2, 28));
        assertThat(file.athlete().conditions()).isEqualTo(Set.of("kidney"));
        assertThat(file.athlete().diet()).isNull();
        Day day = file.days().get(0);
        assertThat(day.sleepHours()).isEqualTo(7.25);
        assertThat(day.sleepQuality()).isEqualTo(4);
        assertThat(day.bedtime()).isEqualTo(LocalTime.of(22, 5));
        assertThat(day.stiff()).isFalse();
        assertThat(day.illness()).isSameAs("none");
        assertThat(day.massKg()).isEqualTo(60.5);
        assertThat(day.alcoholUnits()).isEqualTo(0.0);
        assertThat(day.free()).containsExactly(new FreeInterval(LocalTime.of(12, 0), LocalTime.of(13, 30)));
        assertThat(day.modalities()).containsExactly("nap", "nap");
        assertThat(day.fatigue()).isNull();
    }

    @Test
    void tellsEmptyFromUnknown() {
        AthleteFile file = read("""
                {"asOf":"2026-05-20T18:00","athlete":{"id":"a","conditions":[]},"symptoms":[],"days":[]}""").orThrow();
        assertThat(file.athlete().conditions()).isEmpty();
        assertThat(file.symptoms()).isEmpty();
        assertThat(file.days()).isEmpty();
        assertThat(file.sessions()).isNull();
    }

    @Test
    void setsKeepTheOrderOfTheFile() {
        AthleteFile file = read("""
                {"asOf":"2026-05-20T18:00","athlete":{"id":"a","diet":["vegan","gluten-free","nut-allergy"]}}""").orThrow();
        assertThat(file.athlete().diet()).containsExactly("vegan", "gluten-free", "nut-allergy");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"sleepHours\":27            | sleepHours is 27, expected a number from 0 to 24 |",
                "\"sleepHours\":480           | sleepHours is 480, expected a number from 0 to 24 | Maybe it is in minutes, and hours are wanted.",
                "\"sleepHours\":-1            | sleepHours is -1, expected a number from 0 to 24 |",
                "\"sleepHours\":\"7\"         | sleepHours is \"7\", expected a number from 0 to 24 | Maybe leave out the quotes: 7.",
                "\"sleepHours\":\"7,5\"       | sleepHours is \"7,5\", expected a number from 0 to 24 | Maybe 7.5, without quotes.",
                "\"sleepHours\":null          | sleepHours is null, expected a number from 0 to 24 | Maybe leave the field out: absent means unknown.",
                "\"sleepHours\":[7]           | sleepHours is a list, expected a number from 0 to 24 |",
                "\"sleephour\":7              | sleephour is not a known field, expected a field of a day | Did you mean sleepHours?",
                "\"colour\":{\"a\":[1]}       | colour is not a known field, expected a field of a day |",
                "\"stiff\":true,\"stiff\":true | stiff is given twice, expected it once |",
                "\"sleepQuality\":3.5         | sleepQuality is 3.5, expected a whole number from 1 to 5 | Maybe round it to 4.",
                "\"sleepQuality\":0           | sleepQuality is 0, expected a whole number from 1 to 5 |",
                "\"fatigue\":70               | fatigue is 70, expected a number from 0 to 10 | Maybe it is on a scale to 100, and one to 10 is wanted.",
                "\"fatigue\":10.000001        | fatigue is 10.000001, expected a number from 0 to 10 |",
                "\"massKg\":1e400             | massKg is 1e400, expected a number from 25 to 250 |",
                "\"massKg\":-1e-400           | massKg is -1e-400, expected a number from 25 to 250 |",
                "\"massKg\":300               | massKg is 300, expected a number from 25 to 250 | Maybe it is in pounds, and kilograms are wanted.",
                "\"alcoholUnits\":1e400       | alcoholUnits is 1e400, expected a number from 0 | Maybe some digits too many.",
                "\"stiff\":1                  | stiff is 1, expected true or false | Maybe true.",
                "\"stiff\":\"No\"             | stiff is \"No\", expected true or false | Maybe false, without quotes.",
                "\"illness\":\"Above neck\"   | illness is \"Above neck\", expected one of none, above-neck, below-neck-or-fever | Did you mean above-neck?",
                "\"illness\":\"plague\"       | illness is \"plague\", expected one of none, above-neck, below-neck-or-fever |",
                "\"bedtime\":\"24:00\"        | bedtime is \"24:00\", expected a time of day such as 06:30 | Maybe 23:59, or 00:00 of the next day.",
                "\"bedtime\":\"9:15\"         | bedtime is \"9:15\", expected a time of day such as 06:30 | Maybe 09:15.",
                "\"bedtime\":\"21:60\"        | bedtime is \"21:60\", expected a time of day such as 06:30 |",
                "\"bedtime\":2115             | bedtime is 2115, expected a time of day such as 06:30 |",
                "\"free\":{}                  | free is an object, expected a list of objects | Maybe put it in a list: [ ... ].",
                "\"free\":[{\"from\":\"13:00\",\"until\":\"12:00\"}] | free/0/until is \"12:00\", expected a time after from (13:00) |",
                "\"free\":[{\"from\":\"21:00\",\"until\":\"00:00\"}] | free/0/until is \"00:00\", expected a time after from (21:00) | Maybe 23:59: an interval ends on its own day.",
                "\"free\":[{\"from\":\"13:00\"}] | free/0/until is missing, expected a time of day such as 06:30 |",
                "\"hrvSource\":7              | hrvSource is 7, expected a text | Maybe in quotes: \"7\".",
                "\"hrvSource\":\"\\ud83d\"    | hrvSource is \"\\ud83d\", expected whole characters | Maybe the text was cut in the middle of a character.",
            })
    void saysWhatIsWrongWithAValueOfADay(String member, String sentence, String hint) {
        Fault fault = onlyFault(dayWith(member));
        assertThat(fault.sentence()).isEqualTo("x.json:3: /days/0/" + sentence);
        assertThat(fault.hint()).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"sleepHours\":NaN   | /days/0/sleepHours is broken JSON at column 20, near NaN, expected a JSON value | Maybe leave the field out: absent means unknown.",
                "\"sleepHours\":07    | /days/0/sleepHours is broken JSON at column 18, expected a JSON value | Maybe write the number without leading zeros.",
                "\"sleepHours\":.5    | /days/0/sleepHours is broken JSON at column 17, near ., expected a JSON value |",
                "\"stiff\":True       | /days/0/stiff is broken JSON at column 12, near True, expected a JSON value | Maybe true.",
                "\"stiff\":true,      | /days/0 is broken JSON at column 17, near }, expected a field name in double quotes | Maybe the comma before it is one too many.",
                "stiff:true           | /days/0 is broken JSON at column 4, near s, expected a field name in double quotes |",
                "\u201cstiff\u201d:true | /days/0 is broken JSON at column 6, near \u201c, expected a field name in double quotes | Maybe use straight quotes, \".",
                "\"stiff\" true       | /days/0/stiff is broken JSON at column 12, near t, expected a colon after the field name |",
                "\"stiff\":'yes'      | /days/0/stiff is broken JSON at column 12, near ', expected a JSON value | Maybe use double quotes.",
                "\"cramps\":true \"stiff\":true | /days/0/cramps is broken JSON at column 18, near \", expected a comma, or the end of the object or list | Maybe a comma is missing before it.",
            })
    void saysWhereTheJsonIsBroken(String member, String sentence, String hint) {
        Fault fault = onlyFault(dayWith(member));
        assertThat(fault.kind()).isEqualTo(Fault.Kind.BROKEN_JSON);
        assertThat(fault.sentence()).isEqualTo("x.json:3: " + sentence);
        assertThat(fault.hint()).isEqualTo(hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "id,name,age     | Maybe this is a table",
                "hello           | Maybe this is a table",
                "{\"athlete\":{\"id\":\"a\"}} more | ``",
                "{               | Maybe this is one athlete on many lines",
                "{\"athlete\":     | Maybe the text was cut",
                "{\"athlete\"\0:{\"id\":\"a\"}} | Maybe the file was not written as text",
                "{\"athlete\":{\"id\":\"a\0\"}} | Maybe a quote is missing",
            })
    void guessesWhatATextIsThatIsNoAthlete(String text, String hint) {
        assertThat(String.valueOf(onlyFault(text).hint())).startsWith(hint.isEmpty() ? "null" : hint);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{} | /sessions/0/start is missing, expected a local date and time such as 2026-05-20T18:00",
                "{\"start\":\"2026-05-20T07:00\"} | /sessions/0/durationMin is missing, expected a number above 0 and up to 2880",
                "{\"start\":\"2026-02-30T07:00\",\"durationMin\":40} | /sessions/0/start is \"2026-02-30T07:00\", expected a local date and time such as 2026-05-20T18:00",
                "{\"start\":\"2026-05-20T07:00Z\",\"durationMin\":40} | /sessions/0/start is \"2026-05-20T07:00Z\", expected a local date and time such as 2026-05-20T18:00",
                "{\"start\":\"1026-05-20T07:00\",\"durationMin\":40} | /sessions/0/start is \"1026-05-20T07:00\", expected a local date and time such as 2026-05-20T18:00",
                "{\"start\":\"2026-05-20T07:00\",\"durationMin\":0} | /sessions/0/durationMin is 0, expected a number above 0 and up to 2880",
                "null | /sessions/0 is null, expected an object",
            })
    void saysWhatIsWrongWithASession(String session, String sentence) {
        assertThat(faults(withSessions(session)).get(0).sentence()).isEqualTo("x.json:1: " + sentence);
    }

    @Test
    void collectsAllFaultsByPlace() {
        List<Fault> faults = faults("""
                {
                  "asOf": "2026-05-20",
                  "athlete": {"id": "runner", "conditions": ["kidney", "kidney"]},
                  "days": [
                    {"date": "2026-05-19"},
                    {"sleepHours": 25},
                    {"date": "2026-05-19"}
                  ],
                  "sesions": []
                }
                """);
        assertThat(faults)
                .extracting(Fault::message)
                .map(message -> message.replace(System.lineSeparator(), " "))
                .containsExactly(
                        "x.json:2: /asOf is \"2026-05-20\", expected a local date and time such as 2026-05-20T18:00"
                                + " Maybe with a time of day: 2026-05-20T18:00.",
                        "x.json:3: /athlete/conditions/1 is a second \"kidney\", expected each word once",
                        "x.json:6: /days/1/date is missing, expected a date such as 2026-05-20",
                        "x.json:6: /days/1/sleepHours is 25, expected a number from 0 to 24",
                        "x.json:7: /days/2/date is a second \"2026-05-19\", expected one entry a calendar day"
                                + " Maybe put it together with /days/0.",
                        "x.json:9: /sesions is not a known field, expected a field of an athlete file"
                                + " Did you mean sessions?");
    }

    @Test
    void aRefusedRecordNamesItsAthleteWhereItsIdWasRead() {
        assertThat(refused("{\"athlete\":{\"id\":\"a7\",\"age\":4}}").athleteId())
                .isEqualTo("a7");
        assertThat(refused("{\"athlete\":{\"id\":7}}").athleteId()).isNull();
    }

    @Test
    void tellsNoMoreFaultsThanAsked() {
        List<Fault> faults = faults(withSessions("7" + ",7".repeat(100)));
        assertThat(faults).hasSize(ReadLimits.DEFAULT.faults());
    }

    @Test
    void showsNoMoreThanFortyCharactersOfAValue() {
        Fault fault = onlyFault(dayWith("\"illness\":\"" + "ä".repeat(60) + "\""));
        assertThat(fault.value()).isEqualTo('"' + "ä".repeat(39) + "…\"");
    }

    @Test
    void showsNoCharacterThatSteersATerminal() {
        Fault fault = onlyFault(dayWith("\"illness\":\"\\u001b[31m\"").replace(",\"x\\u0007\":1", ""));
        assertThat(fault.value()).isEqualTo("\"\\u001b[31m\"");
        assertThat(onlyFault(dayWith("\"x\\u0007\":1")).sentence()).contains("/days/0/x\\u0007 is not a known field");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | the record is empty, expected an athlete file",
                "`  ` | the record is empty, expected an athlete file",
                "[] | the record is a list, expected an object",
                "7 | the record is 7, expected an object",
                "{} | /athlete is missing, expected an object",
                "{\"athlete\":[]} | /athlete is a list, expected an object",
                "{\"athlete\":{\"id\":\"\"}} | /athlete/id is \"\", expected a text of 1 to 200 characters",
                "{\"athlete\":{\"id\":\"a\"}} | /asOf is missing, expected a local date and time such as 2026-05-20T18:00, because the file has neither a session nor a day",
                "{\"athlete\":{\"id\":\"a\"},\"days\":[],\"sessions\":[]} | /asOf is missing, expected a local date and time such as 2026-05-20T18:00, because the file has neither a session nor a day",
                "{\"athlete\":{\"id\":\"a\"},\"days\":[{\"date\":\"2026-05-20\"}]}{} | the record is broken JSON at column 54, near {, expected nothing after the athlete",
                "{\"athlete\":{\"id\":\"a\"},\"days\":[{\"da | /days/0 breaks off, expected the rest of the JSON",
                "{\"version\":2,\"athlete\":{\"id\":\"a\"},\"days\":[{\"date\":\"2026-05-20\"}]} | /version is 2, expected 1",
                "{\"asOf\":\"2026-05-20T18:00\",\"athlete\":{\"id\":\"a\",\"birthDate\":\"2026-05-21\"}} | /athlete/birthDate is \"2026-05-21\", expected a date that makes the athlete 5 to 110 years old on 2026-05-20",
            })
    void saysWhatIsWrongWithARecord(String text, String sentence) {
        assertThat(faults(text.strip()).get(0).sentence()).isEqualTo("x.json:1: " + sentence);
    }

    @Test
    void aMomentGivenFromOutsideStandsInForAsOf() {
        AthleteReader given = new AthleteReader(ReadLimits.DEFAULT, LocalDateTime.of(2026, 5, 20, 18, 0));
        assertThat(given.read("x.json", "{\"athlete\":{\"id\":\"a\"}}")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void whatLiesAfterAsOfIsNoFault() {
        String text = """
                {"asOf":"2026-05-20T18:00","athlete":{"id":"a"},
                 "days":[{"date":"2026-05-21"}],"sessions":[{"start":"2026-05-20T17:30","durationMin":60}]}""";
        assertThat(read(text)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void idsAreMeasuredInCharactersAndNotInHalves() {
        assertThat(read("{\"asOf\":\"2026-05-20T18:00\",\"athlete\":{\"id\":\"" + "🏃".repeat(200) + "\"}}"))
                .isInstanceOf(Reading.Read.class);
        assertThat(onlyFault("{\"asOf\":\"2026-05-20T18:00\",\"athlete\":{\"id\":\"" + "🏃".repeat(201) + "\"}}")
                        .kind())
                .isEqualTo(Fault.Kind.OUT_OF_RANGE);
    }

    @Test
    void sessionsMayTouchButNotOverlap() {
        String seven = "{\"start\":\"2026-05-20T07:00\",\"durationMin\":40}";
        assertThat(read(withSessions(seven + ",{\"start\":\"2026-05-20T07:40\",\"durationMin\":10}")))
                .isInstanceOf(Reading.Read.class);
        assertThat(read(withSessions(seven + ",{\"start\":\"2026-05-20T07:39:00\",\"durationMin\":10}")))
                .isInstanceOf(Reading.Read.class);
        Fault fault = onlyFault(withSessions(seven + ",{\"start\":\"2026-05-20T07:38:59\",\"durationMin\":10}"));
        assertThat(fault.sentence())
                .isEqualTo("x.json:1: /sessions/1/start is \"2026-05-20T07:38:59\","
                        + " expected a start after the end of /sessions/0");
        assertThat(fault.hint()).isEqualTo("Maybe it is the same session twice.");
    }

    @Test
    void anOverlapIsFoundInAnyOrderAndAcrossOthers() {
        String day = "{\"start\":\"2026-05-20T06:00\",\"durationMin\":600}";
        String short1 = "{\"start\":\"2026-05-20T07:00\",\"durationMin\":10}";
        String short2 = "{\"start\":\"2026-05-20T09:00\",\"durationMin\":10}";
        assertThat(faults(withSessions(day + "," + short1 + "," + short2))).hasSize(2);
        assertThat(faults(withSessions(short2 + "," + short1 + "," + day))).hasSize(2);
    }

    @Test
    void twoSessionsWithTheSameStartOverlap() {
        String brief = "{\"start\":\"2026-05-20T06:00\",\"durationMin\":0.1}";
        assertThat(onlyFault(withSessions(brief + "," + brief)).kind()).isEqualTo(Fault.Kind.OVERLAP);
    }

    @Test
    void aRestDayMayHoldARun() {
        String rest = "{\"start\":\"2026-05-20T00:00\",\"durationMin\":1440,\"kind\":\"rest\"}";
        String run = "{\"start\":\"2026-05-20T07:00\",\"durationMin\":40,\"kind\":\"easy\"}";
        assertThat(read(withSessions(rest + "," + run))).isInstanceOf(Reading.Read.class);
        assertThat(read(withSessions(run + "," + rest))).isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"})
    void daysOfTheCalendarAreRead(String date) {
        assertThat(read("{\"athlete\":{\"id\":\"a\"},\"days\":[{\"date\":\"" + date + "\"}]}"))
                .isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-05-00", "1899-12-31",
                "2200-01-01", "2026-5-20", "20-05-2026", "2026/05/20", "2026-05-2٠", "", "2026-05-20 "
            })
    void otherDaysAreRefused(String date) {
        Fault fault = onlyFault("{\"athlete\":{\"id\":\"a\"},\"days\":[{\"date\":\"" + date + "\"}]}");
        assertThat(fault.kind()).isEqualTo(Fault.Kind.BAD_FORMAT);
        assertThat(fault.pointer()).isEqualTo("/days/0/date");
    }

    @Test
    void nestingAThousandDeepIsRefused() {
        List<Fault> faults = faults(FIVE_LEVELS + "[".repeat(1_000) + "]".repeat(1_000) + "}");
        assertThat(faults.get(faults.size() - 1).sentence())
                .isEqualTo("x.json:1: /x/0/0/0 is nested deeper than 16, expected five levels at most");
    }

    @Test
    void hugeNumbersAndTextsAreRefused() {
        assertThat(onlyFault(dayWith("\"fatigue\":" + "9".repeat(1_000))).sentence())
                .isEqualTo("x.json:3: /days/0/fatigue is a number of more than 200 digits, expected a shorter one");
        assertThat(onlyFault(dayWith("\"hrvSource\":\"" + "x".repeat(100_000) + "\""))
                        .sentence())
                .isEqualTo("x.json:3: /days/0/hrvSource is a text of more than 10000 characters,"
                        + " expected a shorter one");
    }

    @Test
    void aListThatIsTooLongIsRefused() {
        AthleteReader small = new AthleteReader(new ReadLimits(1_000, 16, 100, 3, 20), null);
        Reading.Refused refused = (Reading.Refused)
                small.read("x.json", "{\"athlete\":{\"id\":\"a\",\"likes\":[\"nap\",\"nap\",\"nap\",\"nap\"]}}");
        assertThat(refused.faults())
                .extracting(Fault::sentence)
                .containsExactly("x.json:1: /athlete/likes is a list of more than 3, expected at most 3 elements");
    }

    @Test
    void aRecordThatIsTooLargeIsRefused() {
        AthleteReader small = new AthleteReader(ReadLimits.DEFAULT.withRecordBytes(20), null);
        Reading.Refused refused = (Reading.Refused) small.read("x.json", "{\"athlete\":{\"id\":\"a\"}}");
        assertThat(refused.faults().get(0).sentence())
                .isEqualTo("x.json:1: the record is larger than 20 bytes, expected a smaller one");
    }

    @Test
    void otherEncodingsAreRefused() {
        String text = "{\"asOf\":\"2026-05-20T18:00\",\"athlete\":{\"id\":\"José\"}}";
        RawRecord latin1 = RawRecord.of("x.json", 1, text.getBytes(StandardCharsets.ISO_8859_1));
        RawRecord utf16 = RawRecord.of("x.json", 1, text.getBytes(StandardCharsets.UTF_16LE));
        assertThat(((Reading.Refused) reader.read(latin1)).faults().get(0).sentence())
                .isEqualTo("x.json:1: /athlete/id is not UTF-8, expected UTF-8");
        assertThat(((Reading.Refused) reader.read(utf16)).faults().get(0).sentence())
                .isEqualTo("x.json:1: the record is UTF-16 or UTF-32, expected UTF-8");
    }

    @Test
    void askingARefusedReadingForItsAthleteTellsTheFaults() {
        assertThatThrownBy(() -> read("{\"athlete\":{\"id\":\"a\",\"age\":4}}").orThrow())
                .isInstanceOf(AthleteFaultException.class)
                .hasMessageContaining("x.json:1: /athlete/age is 4, expected a whole number from 5 to 110");
    }

    @Test
    void aReaderIsAsGoodAsNewAfterAFault() {
        read(dayWith("\"sleepHours\":27"));
        read("{\"athlete\":");
        assertThat(read(dayWith("\"sleepHours\":7"))).isInstanceOf(Reading.Read.class);
    }

    private static String dayWith(String member) {
        return "{\"athlete\":{\"id\":\"a\"},\n\"days\":[{\"date\":\"2026-05-20\",\n   " + member.strip() + "}]}";
    }

    private static String withSessions(String sessions) {
        return "{\"asOf\":\"2026-05-20T18:00\",\"athlete\":{\"id\":\"a\"},\"sessions\":[" + sessions.strip() + "]}";
    }

    private Fault onlyFault(String text) {
        List<Fault> faults = faults(text);
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    private List<Fault> faults(String text) {
        return refused(text).faults();
    }

    private Reading.Refused refused(String text) {
        Reading reading = read(text);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return (Reading.Refused) reading;
    }

    private Reading read(String text) {
        return reader.read("x.json", text);
    }
}
