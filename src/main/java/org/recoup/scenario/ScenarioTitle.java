package org.recoup.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * What a scenario is called and which rule it is about, without its athlete: enough to list it, and quickly read.
 *
 * @param name what the story shows
 * @param place where it stands
 * @param rule the rule it is about; null: about none in particular
 * @param fires whether that rule fires; of no meaning without a rule
 */
public record ScenarioTitle(
        String name, Place place, @Nullable String rule, boolean fires) {

    /**
     * The scenarios of one file, in its order. What is wrong with them is not told here and what cannot be read is left
     * out: {@link ScenarioSet} tells.
     *
     * @param file path as places are to have it
     */
    public static List<ScenarioTitle> in(String file, String text) {
        Yaml yaml = new Yaml(file);
        List<ScenarioTitle> titles = new ArrayList<>();
        try {
            Node document = yaml.document(text);
            for (Node node : document == null ? List.<Node>of() : yaml.elements(document)) {
                Map<String, Yaml.Entry> entries = yaml.entries(node);
                Yaml.Entry name = entries.get("name");
                if (name != null) {
                    Yaml.Entry rule = entries.get("rule");
                    Yaml.Entry fires = entries.get("fires");
                    titles.add(new ScenarioTitle(
                            yaml.text(name.value()),
                            yaml.place(node),
                            rule == null ? null : yaml.text(rule.value()),
                            fires != null && yaml.text(fires.value()).equals("true")));
                }
            }
        } catch (Faulty e) {
            return titles;
        }
        return titles;
    }
}
