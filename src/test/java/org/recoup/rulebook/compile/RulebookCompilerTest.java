package org.recoup.rulebook.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.recoup.advice.Advice;
import org.recoup.advice.Certainty;
import org.recoup.advice.Verdict;
import org.recoup.drl.Conclusion;
import org.recoup.rulebook.PatternCard;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.RulebookData;
import org.recoup.rulebook.Statement;

class RulebookCompilerTest {
    private static final String OLDER = """
            // Fifty is where the longer spacing begins.
            rule "older.is-older"
                @guidance("S2-49")
            when
                Runner( ageYears >= 50 )
            then
                conclude.finding( "older" );
            end
            """;
    private static final String REST = """
            // Two days of rest.
            rule "older.rest"
                @guidance("S4-11, S2-49")
                @topic("rest-days")
                @verdict("do")
                @priority("essential")
                @window("now +0h +7d")
            when
                Finding( name == "older" )
                Load( restDays7 < 2, heavyCycle != null )
            then
                conclude.advise();
            end
            """;

    @Test
    void whatMayHoldInsteadOfSomethingElseIsNotWanted() {
        RulebookData data = compile(new RulesInMemory()
                .drl("older/older.drl", OLDER + REST.replace("""
                            Finding( name == "older" )
                            Load( restDays7 < 2, heavyCycle != null )
                        """, """
                            ( Finding( name == "older" ) or exists Load( restDays7 < 2 ) )
                            exists Load( heavyCycle != null )
                        """))
                .title("older.is-older", "fifty or older")
                .title("older.rest", "Rest twice"));
        assertThat(data.cards().get(1).patterns())
                .extracting(PatternCard::kind)
                .containsExactly(PatternCard.Kind.EITHER, PatternCard.Kind.EITHER, PatternCard.Kind.EXISTS);
    }

    @Test
    void aCardHoldsWhatTheRuleSaysOfItself() {
        RulebookData data = compile(new RulesInMemory()
                .drl("older/older.drl", OLDER + REST)
                .file("guidance.yaml", "S4-11: {certainty: strong}\nS2-49: {certainty: moderate}\n")
                .title("older.is-older", "fifty or older")
                .title("older.rest", "Rest twice"));
        RuleCard rest = data.cards().get(1);
        assertThat(rest.name()).isEqualTo("older.rest");
        assertThat(rest.purpose()).isEqualTo("Two days of rest.");
        assertThat(rest.line()).isEqualTo(17);
        assertThat(rest.guidance()).containsExactly("S4-11", "S2-49");
        assertThat(rest.verdict()).isEqualTo(Verdict.DO);
        assertThat(rest.certainty()).as("the weakest of its guidance").isEqualTo(Certainty.MODERATE);
        assertThat(rest.patterns().get(0).literal()).isEqualTo("older");
        assertThat(rest.patterns().get(1).fields()).containsExactly("restDays7");
        assertThat(rest.patterns().get(1).presence()).containsExactly("heavyCycle");
        assertThat(data.cards().get(0).concludes()).containsExactly("older");
    }

    @Test
    void aGroupOfTopicsStandsForItsTopics() {
        RulebookData data = compile(new RulesInMemory()
                .drl("older/older.drl", OLDER.replace("@guidance", "@silences(\"training, cold\") @guidance"))
                .file("topics.yaml", "cold: Cold\nhills: Hills\ntempo: Tempo\ntraining: [hills, tempo]\n")
                .title("older.is-older", "fifty or older"));
        assertThat(data.cards().get(0).silences()).containsExactlyInAnyOrder("hills", "tempo", "cold");
        assertThat(data.topics()).containsOnlyKeys("cold", "hills", "tempo");
    }

    @Test
    void aGroupNamesTopicsAlone() {
        assertThatThrownBy(() -> compile(new RulesInMemory()
                        .drl("older/older.drl", OLDER)
                        .file("topics.yaml", "hills: Hills\ntraining: [hils]\nall: [training]\n")
                        .title("older.is-older", "fifty or older")))
                .hasMessageContaining("the group training names hils, which is no topic")
                .hasMessageContaining("Maybe you mean hills?")
                .hasMessageContaining("the group all names training, which is no topic");
    }

    @Test
    void whatIsCommentedOutIsNotConcluded() {
        RulebookData data = compile(new RulesInMemory()
                .drl(
                        "older/older.drl",
                        OLDER.replace(
                                "conclude.finding( \"older\" );",
                                "// conclude.advise();\n/* conclude.today(); */ conclude.finding( \"older\" );"))
                .title("older.is-older", "fifty or older"));
        assertThat(data.rules().get(0).then()).extracting(Conclusion::call).containsExactly("finding");
    }

    @Test
    void aRuleOnTheAbsenceOfAFindingComesAfterAllThatStateIt() {
        RulebookData data = compile(new RulesInMemory()
                .drl("a/a.drl", OLDER + """
                                // Chained.
                                rule "a.young"
                                    @guidance("S2-49")
                                when
                                    not Finding( name == "older" )
                                then
                                    conclude.finding( "young" );
                                end
                                // Twice removed.
                                rule "a.not-young"
                                    @guidance("S2-49")
                                when
                                    not Finding( name == "young" )
                                then
                                    conclude.finding( "not-young" );
                                end
                                """)
                .title("older.is-older", "o")
                .title("a.young", "y")
                .title("a.not-young", "n"));
        assertThat(data.cards()).extracting(RuleCard::name).containsExactly("a.not-young", "a.young", "older.is-older");
        assertThat(data.cards()).extracting(RuleCard::stratum).containsExactly(2, 1, 0);
    }

    @Test
    void aFindingThatRestsOnItsOwnAbsenceIsRefused() {
        assertRefused("""
                // A contradiction in itself.
                rule "a.a"
                    @guidance("S2-49")
                when
                    not Finding( name == "a" )
                then
                    conclude.finding( "a" );
                end
                """, "rests on the absence of a finding that in turn rests on its own");
    }

    @Test
    void allProblemsAreReportedAtOnce() {
        RulesRefusedException refused = catchThrowableOfType(
                RulesRefusedException.class,
                () -> compile(new RulesInMemory()
                        .drl("a/a.drl", OLDER.replace("Runner(", "Runer(").replace("@guidance", "@guidence"))
                        .title("older.is-older", "o")));
        assertThat(refused.problems()).hasSize(2);
        assertThat(refused).hasMessageContaining("there is no fact called Runer\n  Maybe you mean Runner?");
        assertThat(refused).hasMessageContaining("unknown annotation @guidence\n  Maybe you mean guidance?");
    }

    @Test
    void aRuleThatNamesNoGuidanceIsRefused() {
        assertRefused(OLDER.replace("@guidance(\"S2-49\")", ""), "names no guidance\n  Maybe add @guidance");
        assertRefused(OLDER.replace("S2-49", " , "), "names no guidance");
    }

    @Test
    void aRuleAssumesOnlyAFieldOfAFactThatItMatches() {
        assertThat(compile(new RulesInMemory()
                                .drl("older/older.drl", OLDER.replace("when", "    @assumes(\"Runner.massKg\")\nwhen"))
                                .title("older.is-older", "fifty or older"))
                        .cards()
                        .get(0)
                        .assumes())
                .containsExactly("Runner.massKg");
        assertRefused(
                OLDER.replace("when", "    @assumes(\"Runner.mass\")\nwhen"),
                "assumes Runner.mass, which is no field of a fact that it matches");
        assertRefused(
                OLDER.replace("when", "    @assumes(\"Load.runs7\")\nwhen"),
                "assumes Load.runs7, which is no field of a fact that it matches");
        assertRefused(
                OLDER.replace("when", "    @assumes(\"Plan.given\")\nwhen\n    Plan( given == true )"),
                "assumes Plan.given, which is no field of a fact that it matches and that may be unknown");
        assertRefused(
                OLDER.replace("when", "    @assumes(\"Finding.name\")\nwhen\n    Finding( name == \"other\" )"),
                "assumes Finding.name, which is no field of a fact that it matches and that may be unknown");
    }

    @Test
    void aWordingThatIsAListIsRefusedAtItsPlace() {
        RulesInMemory folder = new RulesInMemory().drl("older/older.drl", OLDER).file("older/older.wordings.yaml", """
                        older.is-older:
                          title: fifty or older
                          dose: [a, b]
                        """);
        assertThatThrownBy(() -> compile(folder))
                .hasMessageContaining("older/older.wordings.yaml:3:3")
                .hasMessageContaining("dose of older.is-older is no text")
                .hasMessageContaining("write one text, in quotes.");
    }

    @Test
    void idOfGuidanceThatTheContractOfAdviceRefusesIsRefused() throws IOException {
        assertRefused(OLDER.replace("S2-49", "S2-49, CLUB-1"), "rests on CLUB-1, which advice cannot name");
        JsonNode contract = new ObjectMapper().readTree(Advice.class.getResource("/org/recoup/advice.schema.json"));
        Pattern form = Pattern.compile(contract.at("/$defs/recommendation/properties/guidance/items/pattern")
                .textValue());
        for (String id :
                List.of("S2-49", "X-01", "X1-01", "X12-01", "CLUB-1", "S2-4", "S2-491", "s2-49", "S2-49 ", "")) {
            assertThat(Statement.isId(id)).as(id).isEqualTo(form.matcher(id).find());
        }
    }

    @Test
    void aRuleMayOnlyConclude() {
        assertRefused(OLDER.replace("conclude.finding( \"older\" );", "System.exit( 1 );"), "holds: System.exit( 1 );");
        assertRefused(
                OLDER.replace("conclude.finding( \"older\" );", "conclude.finding( \"older\" ); new Thread();"),
                "holds: new Thread();");
    }

    @Test
    void aConditionMayNotCallAnything() {
        assertRefused(
                OLDER.replace("ageYears >= 50", "ageYears >= 50, Runtime.getRuntime() != null"),
                "a condition calls getRuntime( )");
        assertRefused(OLDER.replace("Runner( ageYears >= 50 )", "eval( true )"), "is not for rules");
    }

    @Test
    void aRuleFileMayNotBringItsOwnCode() {
        assertRefused("import java.io.File\n" + OLDER, "imports java.io.File");
        assertRefused("function void f() { }\n" + OLDER, "declares or imports a function");
        assertRefused("declare Mine\n  a : int\nend\n" + OLDER, "declares a type");
        assertRefused("global java.util.List list\n" + OLDER, "declares the global list");
    }

    @Test
    void whatHasNoSenseIsRefusedAtItsPlace() {
        assertRefused(
                OLDER.replace("ageYears >= 50", "ageYear >= 50"),
                "a/a.drl:12:13: Runner has no field ageYear\n  Maybe you mean ageYears?");
        assertRefused(
                OLDER.replace("ageYears >= 50", "ageYears >= \"50\""), "ageYears is a number, and \"50\" is a text");
        assertRefused(
                OLDER.replace("ageYears >= 50", "conditions == \"kidney\""),
                "Maybe ask for one of them: conditions contains");
        assertRefused(OLDER.replace("ageYears >= 50", "sex > \"male\""), "> asks for an order, which a text has not");
        assertRefused(OLDER.replace("ageYears >= 50", "sex in ( \"male\", 2 )"), "the choices of sex are a text each");
        assertRefused(OLDER.replace("ageYears >= 50", "ageYears contains \"a\""), "looks for a text among several");
        assertRefused(OLDER.replace("ageYears >= 50", "sex matches \".*\""), "matches is not for rules");
        assertRefused(OLDER.replace("ageYears >= 50", "ageYears"), "ageYears is a number and says nothing alone");
        assertRefused(OLDER.replace("ageYears >= 50", "ageYears >= $other"), "no condition before binds $other");
        assertRefused(OLDER.replace("ageYears >= 50", "ageYears + sex > 3"), "sex is a text, no number");
        assertRefused(
                OLDER.replace("Runner( ageYears >= 50 )", "forall( Runner( ) )"),
                "of the form forall is not for rules");
        assertRefused(
                OLDER.replace("Runner( ageYears >= 50 )", "$r : Runner( )\n    String( ) from $r.conditions"),
                "a source of its own (from)");
    }

    @Test
    void aRuleHasNoSalience() {
        assertRefused(OLDER.replace("when", "salience 10\nwhen"), "has the attribute salience");
    }

    @Test
    void theSameNameInTwoFilesIsRefused() {
        assertThatThrownBy(() -> compile(new RulesInMemory()
                        .drl("a/a.drl", OLDER)
                        .drl("b/b.drl", OLDER)
                        .title("older.is-older", "o")))
                .hasMessageContaining("b/b.drl:9: there is a rule \"older.is-older\" already, in a/a.drl:9");
    }

    @Test
    void anUnknownFieldIsRefused() {
        assertRefused(OLDER.replace("ageYears", "ageYear"), "ageYear");
    }

    @Test
    void theDigestIsOfWhatDecidesAndNothingElse() {
        RulesInMemory rules = new RulesInMemory().drl("a/a.drl", OLDER).title("older.is-older", "o");
        String digest = compile(rules).digest();
        assertThat(digest).matches("sha256:[0-9a-f]{64}");
        assertThat(compile(rules.file("a/a.scenarios.yaml", "[]")).digest()).isEqualTo(digest);
        assertThat(compile(rules.file("topics.yaml", "a: A")).digest()).isNotEqualTo(digest);
    }

    private static RulebookData compile(RulesInMemory rules) {
        return RulebookCompiler.compile(rules.folder(), new RuleFiles());
    }

    private static void assertRefused(String rules, String expected) {
        assertThatThrownBy(() -> compile(new RulesInMemory()
                        .drl("a/a.drl", rules)
                        .title("older.is-older", "o")
                        .title("a.a", "a")))
                .isInstanceOf(RulesRefusedException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void aFolderThatIsNoneIsNamed() {
        assertThatThrownBy(() -> RuleFolder.read(java.nio.file.Path.of("no-such-folder")))
                .isInstanceOf(RulesRefusedException.class)
                .hasMessage("no-such-folder: no such folder of rules\n"
                        + "  Maybe give the folder that holds topic folders with .drl files; new rules begin with a copy: cp -r"
                        + " rules my-rules");
    }
}
