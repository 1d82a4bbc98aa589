package org.recoup.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One rule.
 *
 * @param name its name
 * @param file the file it stands in, as it was given
 * @param span from the word rule to the word end
 * @param nameSpan of the name, with its quotes if it has any
 * @param comment the line comments directly above, joined by spaces; null: none
 * @param annotations in their order
 * @param attributes names of attributes such as salience, in their order
 * @param when what must hold; empty: the rule always fires
 * @param then text of the consequence
 * @param thenSpan where the consequence stands
 * @param conclusions calls in the consequence, in their order; what is commented out is none
 * @param others what else stands in the consequence and is no comment, in its order: nothing in a sound rule
 */
public record Rule(
        String name,
        String file,
        Span span,
        Span nameSpan,
        @Nullable String comment,
        List<RuleAnnotation> annotations,
        List<Attribute> attributes,
        List<Condition> when,
        String then,
        Span thenSpan,
        List<Conclusion> conclusions,
        List<Span> others) {

    /**
     * An attribute.
     *
     * @param value as it is written
     */
    public record Attribute(String name, String value, Span span) {}

    /** The value of an annotation; null: the rule has none of this name. */
    public @Nullable String annotation(String annotation) {
        return annotations.stream()
                .filter(each -> each.name().equals(annotation))
                .map(RuleAnnotation::value)
                .findFirst()
                .orElse(null);
    }

    /** Names of the findings it concludes, signs and good points among them, without their counts. */
    public List<String> findings() {
        return conclusions.stream()
                .map(each -> switch (each.call()) {
                    case "finding" -> each.argument();
                    case "sign", "good" -> each.call() + "-" + each.argument();
                    default -> "";
                })
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
