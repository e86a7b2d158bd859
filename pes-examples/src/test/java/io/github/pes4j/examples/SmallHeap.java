package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the command in a machine of its own whose heap is bounded. */
final class SmallHeap {

    private SmallHeap() {}

    /**
     * Runs it to its end, which must be a good one.
     *
     * @param heap the most that it may take: {@code 64m}
     * @param folder where what it says is kept
     */
    static void pes(String heap, Path folder, String... arguments) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-cp",
                classPath(),
                Pes.class.getName()));
        command.addAll(List.of(arguments));
        Process pes = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(pes.waitFor(30, TimeUnit.MINUTES)).isTrue();
        assertThat(pes.exitValue()).as(Files.readString(said)).isZero();
    }

    /** Everything that this test runs with, whether it stands on the module path or on the class path. */
    static String classPath() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(name -> System.getProperty(name, ""))
                .filter(path -> !path.isEmpty())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
    }
}
