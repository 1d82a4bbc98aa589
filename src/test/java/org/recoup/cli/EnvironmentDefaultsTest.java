package org.recoup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

class EnvironmentDefaultsTest {
    @Test
    void noVariableSetsOptionsThatMeanDifferentThings() {
        Map<String, Object> declared = new HashMap<>();
        visit(recoup(Map.of()), declared);
        assertThat(declared)
                .containsKeys(
                        "RECOUP_FAIL_ON", "RECOUP_ADVISE_FAIL_ON", "RECOUP_RULES_CHECK_FAIL_LEVEL", "RECOUP_DEBUG")
                .doesNotContainKey("RECOUP_HELP");
    }

    private static void visit(CommandLine command, Map<String, Object> declared) {
        for (OptionSpec option : command.getCommandSpec().options()) {
            for (String variable : EnvironmentDefaults.variables(option)) {
                Object other = declared.putIfAbsent(variable, option.userObject());
                assertThat(other == null ? option.userObject() : other)
                        .as(variable)
                        .isEqualTo(option.userObject());
            }
        }
        command.getSubcommands().values().forEach(each -> visit(each, declared));
    }

    @Test
    void variableWithoutACommandIsThatOfAdvice() {
        Map<String, String> environment =
                Map.of("RECOUP_FORMAT", "csv", "RECOUP_EXPLAIN", "true", "RECOUP_OUT", "today.csv");
        assertThat(value(environment, "--format", "advise", "a.json")).isEqualTo(Format.csv);
        assertThat(value(environment, "--format", "rules", "list")).isEqualTo(ListFormat.pretty);
        assertThat(value(environment, "--format", "rules", "check")).isEqualTo(CheckFormat.pretty);
        assertThat(value(environment, "--explain", "rules", "check")).isNull();
        assertThat(String.valueOf(value(environment, "--out", "rules", "docs"))).isNotEqualTo("today.csv");
    }

    @Test
    void variableWithACommandIsThatOfTheCommand() {
        Map<String, String> environment =
                Map.of("RECOUP_FORMAT", "csv", "RECOUP_ADVISE_FORMAT", "json", "RECOUP_RULES_LIST_FORMAT", "json");
        assertThat(value(environment, "--format", "advise", "a.json")).isEqualTo(Format.json);
        assertThat(value(environment, "--format", "rules", "list")).isEqualTo(ListFormat.json);
        assertThat(value(environment, "--format", "guidance")).isEqualTo(ListFormat.pretty);
    }

    @Test
    void whatMeansTheSameEverywhereIsSetOnce() {
        Map<String, String> environment = Map.of("RECOUP_RULES", "my-rules", "RECOUP_ATHLETES", "squad");
        for (String command : new String[] {"advise a.json", "explain a.json", "rules list"}) {
            assertThat(value(environment, "--rules", command.split(" "))).hasToString("my-rules");
        }
        assertThat(String.valueOf(value(environment, "--athletes", "rules", "diff", "a", "b")))
                .contains("squad");
    }

    private static @Nullable Object value(Map<String, String> environment, String option, String... arguments) {
        CommandLine.ParseResult result = recoup(environment).parseArgs(arguments);
        while (result.hasSubcommand()) {
            result = result.subcommand();
        }
        return result.commandSpec().findOption(option).getValue();
    }

    private static CommandLine recoup(Map<String, String> environment) {
        Streams streams = new Streams(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintWriter(OutputStream.nullOutputStream()),
                true,
                false);
        return new CommandLineInterface(streams, environment, false).commandLine();
    }
}
