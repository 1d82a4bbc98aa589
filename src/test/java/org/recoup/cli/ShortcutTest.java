package org.recoup.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcutTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "advise a.json",
                "advise -",
                "advise a.json b.jsonl folder",
                "advise @a.json",
                "advise --format json a.json",
                "advise a.json --format jsonl",
                "advise a.json --format csv b.json --out x.csv c.json",
                "advise --as-of 2026-05-20T18:00 a.json",
                "advise --jobs 4 a.json",
                "advise --fail-on safety a.json",
                "advise --rules my/rules a.json",
                "advise --all --explain --no-color a.json",
                "advise --no-color --format pretty --jobs 2 --fail-on info --all a.json",
            })
    void plainFormIsUnderstoodAsTheParserDoes(String line) {
        for (boolean colour : new boolean[] {true, false}) {
            AdviseRun.Order order = Shortcut.order(line.split(" "), Map.of(), colour);

            assertThat(order).isNotNull();
            assertThat(order).isEqualTo(parser(Map.of(), colour).order(line.split(" ")));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "advise",
                "advise --all",
                "--version",
                "schema athlete",
                "advise a.json --help",
                "advise a.json --debug",
                "advise --format=json a.json",
                "advise -f json a.json",
                "advise --format xml a.json",
                "advise --format json --format csv a.json",
                "advise --all --all a.json",
                "advise --jobs 0 a.json",
                "advise --jobs 1001 a.json",
                "advise --jobs 4000000000 a.json",
                "advise --jobs many a.json",
                "advise --as-of today a.json",
                "advise --fail-on never a.json",
                "advise a.json --out",
                "advise --out --all a.json",
                "advise -- -a.json",
                "advise --colour a.json",
            })
    void everythingElseIsLeftToTheParser(String line) {
        assertThat(Shortcut.order(line.split(" "), Map.of(), false)).isNull();
    }

    @Test
    void emptyArgumentIsLeftToTheParser() {
        assertThat(Shortcut.order(new String[] {"advise", ""}, Map.of(), false)).isNull();
    }

    @Test
    void defaultsInTheEnvironmentAreLeftToTheParser() {
        Map<String, String> environment = Map.of("RECOUP_FORMAT", "json");

        assertThat(Shortcut.order(new String[] {"advise", "a.json"}, environment, false))
                .isNull();
        assertThat(parser(environment, false).order("advise", "a.json").format())
                .isEqualTo(Format.json);
    }

    private static CommandLineInterface parser(Map<String, String> environment, boolean colour) {
        Streams streams = new Streams(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintWriter(OutputStream.nullOutputStream()),
                true,
                false);
        return new CommandLineInterface(streams, environment, colour);
    }
}
