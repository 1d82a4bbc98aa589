package org.recoup.author.handbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.recoup.advice.Decision;
import org.recoup.advice.Priority;
import org.recoup.advice.Status;
import org.recoup.advice.Verdict;
import org.recoup.author.check.Code;
import org.recoup.author.check.ContractWords;
import org.recoup.facts.Fact;
import org.recoup.facts.FactField;
import org.recoup.facts.FactType;
import org.recoup.facts.FactTypes;
import org.recoup.facts.Known;
import org.recoup.rulebook.WindowSpec;

/** What rules can speak of: every fact with its fields, what a rule says of itself, and what it can conclude. */
public final class Vocabulary {
    static final String NAME = "vocabulary";

    private Vocabulary() {}

    /** The vocabulary as Markdown. */
    public static String markdown() {
        return Markdown.of(page());
    }

    static Page page() {
        String title = "Vocabulary of rules";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, title, null));
        blocks.add(new Block.Paragraph(
                "What rules can speak of. It is made from the program, so it is what the program knows. A field that"
                        + " may be unknown satisfies no comparison while it is; test it with != null where a rule needs it"
                        + " to be known."));
        blocks.add(new Block.Paragraph(
                "Conditions reckon with +, -, *, / and %. Of two whole numbers the result is whole too, and what is left"
                        + " over falls away: 3 / 2 is 1. With a number that is not whole it is exact: 3 * 1.0 / 2 is 1.5."
                        + " What is divided by zero is unknown."));
        blocks.add(new Block.Heading(2, "Facts", null));
        for (Class<? extends Fact> type : FactTypes.ALL) {
            FactType fact = FactTypes.of(type);
            blocks.add(new Block.Heading(3, fact.name(), fact.name()));
            blocks.add(new Block.Paragraph(fact.about()));
            blocks.add(new Block.Items(fact.fields().stream()
                    .map(field -> new Block.Item(told(field), null))
                    .toList()));
        }
        blocks.add(new Block.Heading(3, "Finding", "Finding"));
        blocks.add(
                new Block.Paragraph("What another rule found, by conclude.finding, conclude.sign or conclude.good."));
        blocks.add(new Block.Items(List.of(
                new Block.Item("name: what was found; text", null),
                new Block.Item(
                        "signs-2: at least two groups of warning signs were found; so with every number from 1 to 9, and"
                                + " goods-2 for good points",
                        null))));
        conclusions(blocks);
        annotations(blocks);
        codes(blocks);
        return new Page(NAME, title, blocks);
    }

    private static String told(FactField field) {
        Known known = field.known();
        if (known == null) {
            return field.name() + ": place in the list of the athlete file, from 0; whole number";
        }
        StringBuilder told = new StringBuilder(field.name() + ": " + field.meaning() + "; " + kind(field.type()));
        if (!field.unit().isEmpty()) {
            told.append(", ").append(field.unit());
        }
        Set<String> words = ContractWords.of(field);
        if (!words.isEmpty()) {
            told.append("; one of ").append(words.stream().sorted().collect(Collectors.joining(", ")));
        }
        return told.append(field.type().isPrimitive() ? "" : "; may be unknown")
                .append("; from ")
                .append(known.from().replaceAll("\\s*,\\s*", ", "))
                .toString();
    }

    private static String kind(Class<?> type) {
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == String.class) {
            return "text";
        }
        if (Set.class.isAssignableFrom(type)) {
            return "set of texts, for contains";
        }
        return type == double.class || type == Double.class ? "number" : "whole number";
    }

    private static void conclusions(List<Block> blocks) {
        blocks.add(new Block.Heading(2, "Conclusions", null));
        blocks.add(new Block.Items(List.of(
                new Block.Item(
                        "conclude.finding( \"name\" ): states that something is so, for other rules to match", null),
                new Block.Item(
                        "conclude.sign( \"group\" ): a warning sign of this group, counted in signs-1 to signs-9",
                        null),
                new Block.Item("conclude.good( \"point\" ): a good point, counted in goods-1 to goods-9", null),
                new Block.Item("conclude.advise(): gives the recommendation that the rule's words tell", null),
                new Block.Item("conclude.setAside( \"rule\" ): sets aside what that rule would recommend", null),
                new Block.Item("conclude.status(): proposes the status of the annotation @status", null),
                new Block.Item("conclude.today(): proposes the decision on the next session of @today", null))));
    }

    private static void annotations(List<Block> blocks) {
        blocks.add(new Block.Heading(2, "Annotations", null));
        blocks.add(new Block.Items(List.of(
                new Block.Item(
                        "@guidance(\"ids\"): the statements of guidance.yaml it rests on; every rule has it", null),
                new Block.Item("@topic(\"topic\"): the matter of topics.yaml it speaks of", null),
                new Block.Item(
                        "@verdict: one of "
                                + words(Arrays.stream(Verdict.values())
                                        .map(Verdict::code)
                                        .toList()) + ", the strongest first",
                        null),
                new Block.Item(
                        "@priority: one of "
                                + words(Arrays.stream(Priority.values())
                                        .map(Priority::code)
                                        .toList())
                                + ", the highest first",
                        null),
                new Block.Item(
                        "@window(\"anchor from until\"): when it applies, such as session-end +30min +60min, or session-end "
                                + "+2h bedtime +0h; anchors are "
                                + words(Arrays.stream(WindowSpec.Anchor.values())
                                        .map(anchor -> anchor.name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'))
                                        .toList())
                                + "; one that is over when the advice is given is left out",
                        null),
                new Block.Item(
                        "@certainty: strong, moderate or weak; without it the weakest of its guidance counts", null),
                new Block.Item(
                        "@assumes(\"fields\"): fields of the facts it matches, such as Runner.massKg, for which the usual stands in "
                                + "where they are not known; each that is not makes the recommendation one step less sure, and "
                                + "its reasons say so",
                        null),
                new Block.Item(
                        "@silences(\"topics\"): sets these topics, or groups of topics, aside where it fires; * is all but safety",
                        null),
                new Block.Item(
                        "@status: one of "
                                + words(Arrays.stream(Status.values())
                                        .map(Status::code)
                                        .toList()),
                        null),
                new Block.Item(
                        "@today: one of "
                                + words(Arrays.stream(Decision.values())
                                        .map(Decision::code)
                                        .toList()),
                        null))));
    }

    private static void codes(List<Block> blocks) {
        blocks.add(new Block.Heading(2, "What recoup rules check finds", null));
        blocks.add(new Block.Paragraph("A page for each: recoup rules check --explain R001."));
        blocks.add(new Block.Items(Arrays.stream(Code.values())
                .map(code -> new Block.Item(
                        code.id() + " " + code.slug() + " (" + code.level().word() + ")", null))
                .toList()));
    }

    private static String words(List<String> words) {
        return String.join(", ", words);
    }
}
