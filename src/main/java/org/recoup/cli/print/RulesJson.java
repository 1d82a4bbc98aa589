package org.recoup.cli.print;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import org.recoup.author.handbook.RuleLibrary;
import org.recoup.rulebook.PublishedSource;
import org.recoup.rulebook.RuleCard;
import org.recoup.rulebook.Statement;
import org.recoup.scenario.ScenarioTitle;

/** Rules and guidance as JSON documents, for programs. */
public final class RulesJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final RuleLibrary library;

    public RulesJson(RuleLibrary library) {
        this.library = library;
    }

    /** All rules, by name. */
    public String rules() {
        ArrayNode array = NODES.arrayNode();
        library.rules().cards().forEach(card -> array.add(brief(card)));
        return text(array);
    }

    /** One rule with everything that stands beside it. */
    public String rule(RuleCard card) {
        ObjectNode rule = brief(card);
        rule.put("text", card.wording().text());
        rule.put("dose", card.wording().dose());
        rule.put("change", card.wording().change());
        rule.put("window", card.window() == null ? null : card.window().text());
        rule.set("assumes", strings(card.assumes()));
        rule.set("findings", strings(card.concludes()));
        rule.put("drl", library.textOf(card));
        ArrayNode statements = rule.putArray("statements");
        for (String id : card.guidance()) {
            Statement statement = library.guidance().statement(id);
            if (statement != null) {
                statements.add(statement(statement));
            }
        }
        ArrayNode scenarios = rule.putArray("scenarios");
        library.scenariosOf(card).forEach(each -> scenarios.add(scenario(each)));
        return text(rule);
    }

    /** All statements of the guidance, in the order of its file. */
    public String guidance() {
        ArrayNode array = NODES.arrayNode();
        library.guidance().statements().values().forEach(each -> array.add(withRules(each)));
        return text(array);
    }

    /** One statement of the guidance. */
    public String guidance(Statement statement) {
        return text(withRules(statement));
    }

    private ObjectNode brief(RuleCard card) {
        ObjectNode rule = NODES.objectNode();
        rule.put("name", card.name());
        rule.put("title", card.wording().title());
        rule.put("topic", RuleLibrary.topicOf(card));
        rule.put("verdict", card.verdict() == null ? null : card.verdict().code());
        rule.put("priority", card.priority() == null ? null : card.priority().code());
        rule.put("certainty", card.certainty().code());
        rule.put("purpose", card.purpose());
        rule.set("guidance", strings(card.guidance()));
        rule.put("file", library.fileOf(card));
        rule.put("line", card.line());
        return rule;
    }

    private ObjectNode withRules(Statement statement) {
        ObjectNode node = statement(statement);
        ArrayNode rules = node.putArray("rules");
        library.citing(statement.id()).forEach(card -> rules.add(card.name()));
        return node;
    }

    private ObjectNode statement(Statement statement) {
        ObjectNode node = NODES.objectNode();
        node.put("id", statement.id());
        node.put("article", statement.article());
        node.put("topic", statement.topic());
        node.put("paraphrase", statement.paraphrase());
        node.put("certainty", statement.certainty().code());
        node.put("modelled", statement.modelled().code());
        node.put("because", statement.because());
        node.put("ownChoice", statement.ownChoice());
        ArrayNode sources = node.putArray("sources");
        library.guidance().sourcesOf(statement).forEach(each -> sources.add(source(each)));
        node.set("unsupported", strings(statement.unsupported()));
        return node;
    }

    private static ObjectNode source(PublishedSource source) {
        ObjectNode node = NODES.objectNode();
        node.put("id", source.id());
        node.put("title", source.title());
        node.put("link", source.link());
        node.set("also", strings(source.also()));
        node.put("checked", source.mark().words());
        return node;
    }

    private static ObjectNode scenario(ScenarioTitle title) {
        ObjectNode node = NODES.objectNode();
        node.put("name", title.name());
        node.put("fires", title.fires());
        node.put("file", title.place().file());
        node.put("line", title.place().line());
        return node;
    }

    private static ArrayNode strings(Collection<String> texts) {
        ArrayNode array = NODES.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static String text(JsonNode node) {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try {
            return new ObjectMapper()
                            .writer(new DefaultPrettyPrinter()
                                    .withObjectIndenter(indenter)
                                    .withArrayIndenter(indenter))
                            .writeValueAsString(node)
                    + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
