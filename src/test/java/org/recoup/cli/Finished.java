package org.recoup.cli;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a process left behind.
 *
 * @param exitCode as it ended
 * @param out standard output
 * @param err standard error
 */
record Finished(int exitCode, String out, String err) {
    /** Where the project stands. */
    static final Path HOME =
            Path.of(System.getProperty("recoup.home", ".")).toAbsolutePath().normalize();

    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** Runs the packaged jar from the folder of the project. */
    static Finished jar(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(JAVA, "-jar", System.getProperty("recoup.jar", "target/recoup-all.jar")));
        command.addAll(List.of(arguments));
        return run(HOME, Map.of(), command);
    }

    /**
     * Runs a command without the settings of whoever runs the tests, with the Java that runs them.
     *
     * @param folder where it runs
     * @param environment what is set besides
     */
    static Finished run(Path folder, Map<String, String> environment, List<String> command) {
        try {
            Path out = Files.createTempFile("recoup", ".out");
            Path err = Files.createTempFile("recoup", ".err");
            ProcessBuilder process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            process.environment().keySet().removeIf(name -> name.startsWith("RECOUP_") || name.startsWith("JAVA_"));
            process.environment().put("JAVA_HOME", System.getProperty("java.home"));
            process.environment().putAll(environment);
            Process running = process.start();
            if (!running.waitFor(5, TimeUnit.MINUTES)) {
                running.destroyForcibly();
                throw new AssertionError(command + " did not end");
            }
            Finished finished = new Finished(
                    running.exitValue(),
                    Files.readString(out, StandardCharsets.UTF_8),
                    Files.readString(err, StandardCharsets.UTF_8));
            Files.delete(out);
            Files.delete(err);
            return finished;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
