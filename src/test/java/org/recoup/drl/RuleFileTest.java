package org.recoup.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFileTest {
    private static final String OLDER = """
            package recoup.rules

            import org.recoup.conclude.Finding
            import org.recoup.facts.*

            global org.recoup.conclude.Conclude conclude

            // Not this one.

            // Two rest days a week
            // from 50 on.
            rule "older.more-rest-days"
                @guidance("S4-11, S2-49")
                @window( "now +0h +7d" )
                salience 10
            when
                Finding( name == "older-runner" )
                $load : Load( restDays7 < 2, $km : km7, hardDays7 >= 1 && ( load7 > 3.5 || km7 > 2 * 10 ) )
                not Symptom( sign in ( "fainting", "chest-pain" ) )
            then
                conclude.advise(); // when then end
                conclude.finding("rest-is-due");
                conclude.setAside( "cold.after" );
            end
            """;

    @Test
    void aRuleKnowsItsNameItsCommentAndItsPlaces() {
        RuleFile file = RuleFile.read("rules/older/older.drl", OLDER);
        assertThat(file.faults()).isEmpty();
        assertThat(file.packageName()).isEqualTo("recoup.rules");
        assertThat(file.imports())
                .extracting(RuleFile.Line::text)
                .containsExactly("org.recoup.conclude.Finding", "org.recoup.facts.*");
        assertThat(file.imports().get(0).span()).hasToString("3:1");
        assertThat(file.globals())
                .extracting(RuleFile.Line::text)
                .containsExactly("org.recoup.conclude.Conclude conclude");
        Rule rule = file.rules().get(0);
        assertThat(rule.name()).isEqualTo("older.more-rest-days");
        assertThat(rule.nameSpan()).hasToString("12:6");
        assertThat(rule.comment()).isEqualTo("Two rest days a week from 50 on.");
        assertThat(rule.attributes()).extracting(Rule.Attribute::name).containsExactly("salience");
        assertThat(rule.attributes().get(0).span()).hasToString("15:5");
    }

    @Test
    void anAnnotationKnowsWhereItsValueStands() {
        Rule rule = RuleFile.read("older.drl", OLDER).rules().get(0);
        assertThat(rule.annotation("guidance")).isEqualTo("S4-11, S2-49");
        assertThat(rule.annotation("topic")).isNull();
        RuleAnnotation window = rule.annotations().get(1);
        assertThat(window.value()).isEqualTo("now +0h +7d");
        assertThat(window.span()).hasToString("14:5");
        assertThat(window.valueSpan()).hasToString("14:15");
    }

    @Test
    void theConsequenceIsKnownByItsCalls() {
        Rule rule = RuleFile.read("older.drl", OLDER).rules().get(0);
        assertThat(rule.conclusions()).extracting(Conclusion::call).containsExactly("advise", "finding", "setAside");
        assertThat(rule.findings()).containsExactly("rest-is-due");
        assertThat(rule.conclusions().get(2).argument()).isEqualTo("cold.after");
        assertThat(rule.conclusions().get(2).span()).hasToString("23:5");
        assertThat(rule.then().strip()).startsWith("conclude.advise();").endsWith("\"cold.after\" );");
    }

    @Test
    void conditionsAreATreeWithPlaces() {
        List<Condition> when = RuleFile.read("older.drl", OLDER).rules().get(0).when();
        assertThat(when).hasSize(3);
        Condition.Pattern load = (Condition.Pattern) when.get(1);
        assertThat(load.type()).isEqualTo("Load");
        assertThat(load.binding()).isEqualTo("$load");
        assertThat(load.span()).hasToString("18:5");
        assertThat(load.constraints())
                .extracting(Constraint::text)
                .containsExactly("restDays7 < 2", "$km : km7", "hardDays7 >= 1 && ( load7 > 3.5 || km7 > 2 * 10 )");
        assertThat(load.constraints())
                .extracting(each -> each.span().toString())
                .containsExactly("18:19", "18:34", "18:45");
        assertThat(load.constraints().get(1).test()).isNull();
        Expression.Several both = (Expression.Several)
                Objects.requireNonNull(load.constraints().get(2).test());
        Expression.Several either = (Expression.Several) both.of().get(1);
        assertThat(both.all()).isTrue();
        assertThat(either.all()).isFalse();
        Expression.Comparison km = (Expression.Comparison) either.of().get(1);
        assertThat(km.operator()).isEqualTo(Operator.MORE);
        assertThat(km.operatorSpan()).hasToString("18:84");
        assertThat(km.right()).isInstanceOf(Expression.Arithmetic.class);
        Condition.Pattern inner = (Condition.Pattern) ((Condition.Not) when.get(2)).of();
        Expression.Comparison sign = (Expression.Comparison)
                Objects.requireNonNull(inner.constraints().get(0).test());
        assertThat(sign.operator()).isEqualTo(Operator.IN);
        assertThat(((Expression.Choices) sign.right()).of()).hasSize(2);
    }

    @Test
    void nestedConditionsAreKept() {
        List<Condition> when = when("""
                ( Considering( what == "sauna" ) or Symptom( sign == "x" ) )
                exists( Load( restDays7 < 2 ) and Morning( sleepHours < 7 ) )
                accumulate( DoneSession( $d : durationMin ); $n : count( $d ), $m : max( $d ); $n > 2, $m < 5 )
                $sum : Number( this > 2 ) from accumulate( DoneSession( $l : load ), sum( $l ) )
                forall( DoneSession( hard == true ) )
                $r : Runner()
                String( this == "kidney" ) from $r.conditions
                eval( 1 < 2 )
                """);
        assertThat(((Condition.Any) when.get(0)).of()).hasSize(2);
        assertThat(((Condition.All) ((Condition.Exists) when.get(1)).of()).of()).hasSize(2);
        Condition.Accumulate inline = (Condition.Accumulate) when.get(2);
        assertThat(inline.functions()).extracting(Condition.Function::name).containsExactly("count", "max");
        assertThat(inline.functions()).extracting(Condition.Function::binding).containsExactly("$n", "$m");
        assertThat(inline.constraints()).hasSize(2);
        Condition.Accumulate from = (Condition.Accumulate) when.get(3);
        assertThat(from.binding()).isEqualTo("$sum");
        assertThat(from.functions()).extracting(Condition.Function::name).containsExactly("sum");
        assertThat(when.get(4)).isInstanceOf(Condition.ForAll.class);
        assertThat(((Condition.Pattern) when.get(6)).from()).isInstanceOf(Expression.Name.class);
        assertThat(when.get(7)).isInstanceOf(Condition.Test.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Load( km7 > 3 && < 5 )|9:18|< stands where the field to compare is wanted",
                "Load( km7 > )|9:13|no viable alternative at input ')'",
                "Load( km7 3 )|9:11|mismatched input '3'",
                "Load( kind in \"x\" )|9:12|mismatched input 'in'",
            })
    void whatIsNoConditionIsNamedWithItsPlace(String condition, String place, String message) {
        List<SyntaxFault> faults = rule(condition).faults();
        assertThat(faults).isNotEmpty();
        assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.message()).contains(message);
            assertThat(fault.span()).hasToString(place);
        });
    }

    @Test
    void aBrokenRuleIsNamedWithItsLine() {
        RuleFile file =
                RuleFile.read("x.drl", "package recoup.rules\n\nrule \"a\"\nwhen\n  Load( km7 > 3\nthen\nend\n");
        assertThat(file.faults()).isNotEmpty();
        assertThat(file.faults().get(0).span().line()).isBetween(5, 6);
    }

    @Test
    void aRuleWithoutConditionsIsRead() {
        Rule rule = RuleFile.read("x.drl", "package p\nrule \"a\" when then conclude.advise(); end\n")
                .rules()
                .get(0);
        assertThat(rule.when()).isEmpty();
        assertThat(rule.comment()).isNull();
        assertThat(rule.conclusions()).hasSize(1);
    }

    private static List<Condition> when(String conditions) {
        RuleFile file = rule(conditions);
        assertThat(file.faults()).isEmpty();
        return file.rules().get(0).when();
    }

    private static RuleFile rule(String conditions) {
        return RuleFile.read("x.drl", """
                package recoup.rules

                import org.recoup.facts.*

                global org.recoup.conclude.Conclude conclude

                rule "a"
                when
                %sthen
                    conclude.advise();
                end
                """.formatted(conditions.endsWith("\n") ? conditions : conditions + "\n"));
    }

    @Test
    void whatIsCommentedOutIsNoConclusion() {
        Rule rule = RuleFile.read("older/older.drl", OLDER.replace("    conclude.finding(\"rest-is-due\");", """
                    // conclude.finding( "no" );
                    /* conclude.finding( "neither" );
                       conclude.today(); */ conclude . finding ( "yes" ) /* ; */ ; // conclude.status();
                """))
                .rules()
                .get(0);
        assertThat(rule.conclusions())
                .extracting(each -> each.call() + " " + each.argument())
                .containsExactly("advise ", "finding yes", "setAside cold.after");
        assertThat(rule.others()).isEmpty();
    }

    @Test
    void whatIsNeitherConclusionNorCommentIsKept() {
        RuleFile file = RuleFile.read("older/older.drl", OLDER.replace("    conclude.finding(\"rest-is-due\");", """
                    conclude.finding( "no-semicolon" )
                    System.out.println( "; // conclude.today();" );
                    conclude.finding( $x );;
                """));
        Rule rule = file.rules().get(0);
        assertThat(rule.others())
                .extracting(span -> file.text().substring(span.from(), span.until()))
                .containsExactly(
                        "conclude.finding( \"no-semicolon\" )",
                        "System.out.println( \"; // conclude.today();\" );",
                        "conclude.finding( $x );",
                        ";");
        assertThat(rule.conclusions()).extracting(Conclusion::call).containsExactly("advise", "finding", "setAside");
    }

    /** Each would take a stack as deep as it is. */
    @ParameterizedTest
    @CsvSource({
        "(, ), too deep, 4",
        "'not ( ', ')', too deep, 4",
        "!(, ), too deep, 4",
        "'1 + ', '', too long, 4",
        "!, '', too deep, 1"
    })
    void whatIsNestedTooDeepIsToldAtItsPlace(String open, String close, String message, int line) {
        int many = 100_000;
        RuleFile file = RuleFile.read("a.drl", """
                package recoup.rules
                rule "a.b"
                when
                    Runner( ageYears > %s 3 %s )
                then
                end
                """.formatted(open.repeat(many), close.repeat(many)));
        assertThat(file.faults()).first().satisfies(fault -> {
            assertThat(fault.message()).contains(message);
            assertThat(fault.span().line()).isEqualTo(line);
        });
    }

    @Test
    void whatIsNestedAsDeepAsPeopleWriteIsRead() {
        RuleFile file = RuleFile.read(
                "a.drl",
                "package recoup.rules rule \"a.b\" when Runner( ageYears > %s 3 %s ) then end"
                        .formatted("(".repeat(8), ")".repeat(8)));
        assertThat(file.faults()).isEmpty();
        assertThat(file.rules()).hasSize(1);
    }
}
