package org.recoup.rulebook.compile;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoup.advice.Certainty;
import org.recoup.rulebook.Question;
import org.recoup.rulebook.Wording;
import org.recoup.text.Nearest;

/**
 * What stands in the YAML files of a folder of rules.
 *
 * @param name name of the rulebook
 * @param version its version
 * @param notice what the advice is not
 * @param wordings words by rule
 * @param wordingFiles file of the words by rule
 * @param certainty how sure each statement of the guidance is, by id
 * @param questions what to ask, by field of the athlete file
 * @param topics titles by topic
 */
record Catalogue(
        String name,
        String version,
        String notice,
        Map<String, Wording> wordings,
        Map<String, String> wordingFiles,
        Map<String, Certainty> certainty,
        Map<String, Question> questions,
        Map<String, String> topics,
        Map<String, List<String>> topicGroups) {

    static Catalogue read(RuleFolder folder, List<RuleProblem> problems) {
        Map<String, Object> head = yaml(folder, RuleFileNames.RULEBOOK, problems);
        Map<String, Wording> wordings = new HashMap<>();
        Map<String, String> wordingFiles = new HashMap<>();
        for (String file : folder.files().keySet()) {
            if (file.endsWith(RuleFileNames.WORDINGS)) {
                readWordings(folder, file, yaml(folder, file, problems), wordings, wordingFiles, problems);
            }
        }
        // Advice does without it; a slip in it is told all the same.
        yaml(folder, RuleFileNames.SOURCES, problems);
        Map<String, Object> topics = yaml(folder, RuleFileNames.TOPICS, problems);
        return new Catalogue(
                textOr(head, "name", String.valueOf(folder.root().getFileName())),
                textOr(head, "version", ""),
                textOr(head, "notice", "For education only; no substitute for a doctor or a coach who knows you."),
                wordings,
                wordingFiles,
                readCertainty(yaml(folder, RuleFileNames.GUIDANCE, problems)),
                readQuestions(folder, yaml(folder, RuleFileNames.QUESTIONS, problems), problems),
                readTopics(topics),
                readTopicGroups(topics));
    }

    private static Map<String, Object> yaml(RuleFolder folder, String file, List<RuleProblem> problems) {
        String text = folder.files().get(file);
        Map<String, Object> entries = Yaml.map(file, text, problems);
        if (text != null) {
            problems.addAll(SharedForms.problems(file, text, entries));
        }
        return entries;
    }

    private static void readWordings(
            RuleFolder folder,
            String file,
            Map<String, Object> entries,
            Map<String, Wording> wordings,
            Map<String, String> files,
            List<RuleProblem> problems) {
        for (Map.Entry<String, Object> entry : entries.entrySet()) {
            String rule = entry.getKey();
            String title = entry.getValue() instanceof Map<?, ?> words ? text(words, "title") : null;
            if (title == null) {
                problems.add(new RuleProblem(
                        file, 0, 0, "the wording of " + rule + " has no title", "write: " + rule + ": {title: ...}"));
                continue;
            }
            Map<?, ?> words = (Map<?, ?>) entry.getValue();
            for (Object key : words.keySet()) {
                if (!List.of("title", "text", "dose", "change").contains(String.valueOf(key))) {
                    problems.add(new RuleProblem(
                            file,
                            0,
                            0,
                            "the wording of " + rule + " has an unknown part " + key,
                            Nearest.hint(String.valueOf(key), List.of("title", "text", "dose", "change"))));
                } else if (words.get(key) instanceof List<?> || words.get(key) instanceof Map<?, ?>) {
                    int[] place = YamlReader.place(folder.files().getOrDefault(file, ""), rule, String.valueOf(key));
                    problems.add(new RuleProblem(
                            file,
                            place[0],
                            place[1],
                            key + " of " + rule + " is no text",
                            "write one text, in quotes."));
                }
            }
            if (wordings.put(rule, new Wording(title, text(words, "text"), text(words, "dose"), text(words, "change")))
                    != null) {
                problems.add(new RuleProblem(
                        file, 0, 0, "the wording of " + rule + " stands in " + files.get(rule) + " too", null));
            }
            files.put(rule, file);
        }
    }

    private static Map<String, Certainty> readCertainty(Map<String, Object> guidance) {
        Map<String, Certainty> certainty = new HashMap<>();
        for (Map.Entry<String, Object> entry : guidance.entrySet()) {
            String word = entry.getValue() instanceof Map<?, ?> statement ? text(statement, "certainty") : null;
            try {
                certainty.put(entry.getKey(), word == null ? Certainty.WEAK : Certainty.of(word));
            } catch (IllegalArgumentException toldAlready) {
                certainty.put(entry.getKey(), Certainty.WEAK);
            }
        }
        return certainty;
    }

    private static Map<String, Question> readQuestions(
            RuleFolder folder, Map<String, Object> entries, List<RuleProblem> problems) {
        Map<String, Question> questions = new LinkedHashMap<>();
        for (Map.Entry<String, Object> entry : entries.entrySet()) {
            if (!(entry.getValue() instanceof Map<?, ?> question)) {
                continue;
            }
            String ask = text(question, "ask");
            if (ask == null) {
                int[] place =
                        YamlReader.place(folder.files().getOrDefault(RuleFileNames.QUESTIONS, ""), entry.getKey());
                problems.add(new RuleProblem(
                        RuleFileNames.QUESTIONS,
                        place[0],
                        place[1],
                        "the question for " + entry.getKey() + " has no ask",
                        "write: " + entry.getKey() + ": {ask: ...}"));
                continue;
            }
            boolean safety = Boolean.TRUE.equals(question.get("safety"));
            questions.put(entry.getKey(), new Question(entry.getKey(), ask, safety));
        }
        return questions;
    }

    private static Map<String, String> readTopics(Map<String, Object> entries) {
        Map<String, String> topics = new LinkedHashMap<>();
        entries.forEach((topic, title) -> {
            if (!(title instanceof List<?>)) {
                topics.put(topic, String.valueOf(title));
            }
        });
        return topics;
    }

    /** A list in the place of a title is a group of topics. */
    private static Map<String, List<String>> readTopicGroups(Map<String, Object> entries) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        entries.forEach((group, members) -> {
            if (members instanceof List<?> list) {
                groups.put(group, list.stream().map(String::valueOf).toList());
            }
        });
        return groups;
    }

    private static String textOr(Map<String, Object> map, String key, String otherwise) {
        String value = text(map, key);
        return value == null ? otherwise : value;
    }

    private static @Nullable String text(Map<?, ?> map, String key) {
        Object value = map.get(key);
        return value == null ? null : String.valueOf(value).strip();
    }
}
