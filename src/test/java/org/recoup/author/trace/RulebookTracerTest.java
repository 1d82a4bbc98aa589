package org.recoup.author.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.recoup.conclude.Finding;
import org.recoup.drl.RuleFile;
import org.recoup.facts.Symptom;

class RulebookTracerTest {
    private static final Symptom LIMPING = new Symptom(0, "limping", 40);

    private final RuleFile file = RuleFile.read("x.drl", """
            package recoup.rules
            rule "a.strong" when Symptom( daysSince >= 50 ) then conclude.finding( "strong" ); end
            rule "a.double" when Symptom( daysSince >= 60, sign == "fainting" ) then conclude.finding( "strong" ); end
            rule "a.late" when Finding( name == "strong" ) then conclude.sign( "sleep" ); end
            rule "a.loop" when Finding( name == "round" ) then conclude.finding( "round" ); end
            rule "a.two" when Finding( name == "signs-2" ) then conclude.status(); end
            rule "a.any" when Symptom( ) then conclude.finding( "drinks" ); end
            rule "a.dry" when not Finding( name == "drinks" ) then conclude.advise(); end
            """);
    private final RulebookTracer tracer = new RulebookTracer(file.rules(), List.of(LIMPING, new Finding("drinks")));

    @Test
    void aMissingFindingLeadsToTheRulesThatConcludeItTheNearestFirst() {
        WhyNot late = whyNot("a.late");
        assertThat(late.causes()).hasSize(1);
        assertThat(late.causes().get(0).lines()).containsExactly("the finding strong was not concluded");
        assertThat(late.causes().get(0).behind())
                .extracting(each -> each.trace().rule().name())
                .containsExactly("a.strong", "a.double");
        assertThat(late.causes().get(0).behind().get(0).causes().get(0).lines())
                .containsExactly("Symptom daysSince is 40 days; fires at 50 days or more [/symptoms/0]");
    }

    @Test
    void aCountLeadsToEverySign() {
        assertThat(whyNot("a.two").causes().get(0).behind())
                .extracting(each -> each.trace().rule().name())
                .containsExactly("a.late");
    }

    @Test
    void aFindingThatMustNotBeThereLeadsToTheRulesThatConcludedIt() {
        assertThat(whyNot("a.dry").causes().get(0).behind())
                .extracting(
                        each -> each.trace().rule().name(), each -> each.trace().fires())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("a.any", true));
    }

    @Test
    void aRuleThatWaitsForItselfIsFollowedOnce() {
        assertThat(whyNot("a.loop").causes().get(0).behind()).isEmpty();
    }

    @Test
    void aRuleThatFiresHasNoCause() {
        assertThat(whyNot("a.any").causes()).isEmpty();
        assertThat(tracer.whyNot("a.never")).isNull();
    }

    private WhyNot whyNot(String rule) {
        return Objects.requireNonNull(tracer.whyNot(rule));
    }
}
