package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts beside the cases say what is expected of them, in a JShell of their own. */
class ScriptsTest {

    private static final Path SCRIPTS = Path.of("scripts");

    @ParameterizedTest
    @ValueSource(strings = {"first", "panlong", "yuanjiang", "chengde", "bohu"})
    void aScriptSaysWhatIsExpected(String name, @TempDir Path folder) throws IOException, InterruptedException {
        Path said = folder.resolve("said.txt");
        Process shell = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jshell")
                                .toString(),
                        "--execution",
                        "local",
                        "-J-Djava.class.path=" + SmallHeap.classPath(),
                        "--class-path",
                        SmallHeap.classPath(),
                        "--startup",
                        "DEFAULT",
                        "--startup",
                        SCRIPTS.resolve("pes.jsh").toString(),
                        "-s",
                        "-J-Dfile.encoding=UTF-8",
                        "-J-Dstdout.encoding=UTF-8",
                        "-J-Dpes.cases=cases",
                        SCRIPTS.resolve(name + ".jsh").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(shell.waitFor(5, TimeUnit.MINUTES)).isTrue();
        // What Log4j's API says where no logging is configured is none of the script's.
        String text = Files.readString(said)
                .lines()
                .filter(line -> !line.contains("Log4j"))
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(text).isEqualTo(Files.readString(SCRIPTS.resolve(name + ".expected")));
    }
}
