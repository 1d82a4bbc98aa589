package org.recoup.rulebook.compile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * Compiles one rule file to an executable model of its own. One model a file means that an edit compiles one file, and
 * that its classes are good for as long as its bytes are.
 */
final class DrlCompiler {
    private static final Pattern UNKNOWN_FIELD =
            Pattern.compile("(?s).*?'([\\w$]+)'.*?(?:class|type) '?[\\w.]*?\\.?(\\w+)'?[\\s\\S]*");

    private DrlCompiler() {}

    /**
     * Compiles a file.
     *
     * @return null if it cannot be compiled; the problems are added to the list
     */
    static @Nullable CompiledFile compile(String file, String text, List<RuleProblem> problems) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem sources = services.newKieFileSystem();
        // The engine names the generated classes after the release: unique for each content, the same for the same
        // content.
        sources.generateAndWritePomXML(services.newReleaseId(
                "recoup", "rules", Digests.hex(file + "\n" + text).substring(0, 24)));
        sources.write("src/main/resources/recoup/rules/" + file.replace('/', '_'), text);
        try {
            KieBuilder builder = services.newKieBuilder(sources, DrlCompiler.class.getClassLoader());
            builder.buildAll(ExecutableModelProject.class);
            List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
            if (!errors.isEmpty()) {
                errors.forEach(error -> problems.add(problem(file, text, error)));
                return null;
            }
            return classesOf((InternalKieModule) ((KieBuilderImpl) builder).getKieModuleIgnoringErrors());
        } catch (RuntimeException e) {
            // The engine throws where it could have returned a message.
            problems.add(new RuleProblem(file, 0, 0, firstLine(String.valueOf(e.getMessage())), null));
            return null;
        }
    }

    private static CompiledFile classesOf(InternalKieModule module) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        String model = null;
        for (String name : module.getFileNames()) {
            if (name.endsWith(".class") && name.startsWith("recoup/")) {
                String className =
                        name.substring(0, name.length() - ".class".length()).replace('/', '.');
                classes.put(className, module.getBytes(name));
            } else if (name.endsWith("/drools-model")) {
                model = modelName(new String(module.getBytes(name), StandardCharsets.UTF_8));
            }
        }
        if (model == null) {
            throw new IllegalStateException("the engine gave no model");
        }
        return new CompiledFile(model, classes);
    }

    private static @Nullable String modelName(String list) {
        return list.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("Drools-Model-Version"))
                .findFirst()
                .orElse(null);
    }

    private static RuleProblem problem(String file, String text, Message error) {
        String message = firstLine(error.getText());
        int line = Math.max(error.getLine(), 0);
        Matcher field = UNKNOWN_FIELD.matcher(error.getText());
        if (line == 0 && field.matches()) {
            line = lineOfWord(text, field.group(1));
        }
        return new RuleProblem(file, line, Math.max(error.getColumn(), 0), message, null);
    }

    private static int lineOfWord(String text, String word) {
        Matcher matcher = Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text);
        return matcher.find() ? (int) text.substring(0, matcher.start()).lines().count() : 0;
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("cannot be compiled");
    }
}
