package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The scripts that start the command, for Windows and for everything else. */
class LaunchersTest {

    private static final Path SHELL = Path.of("pes");
    private static final Path WINDOWS = Path.of("pes.bat");

    /** All but the one that says whether there is a terminal: batch files cannot tell. */
    private static final Pattern OPTION = Pattern.compile("-(?:X|D)(?!pes\\.terminal)[^\\s]+");

    @Test
    void bothStartTheSameClassWithTheSameOptions() throws IOException {
        String windows = Files.readString(WINDOWS);

        assertThat(options(windows)).hasSize(5).isEqualTo(options(Files.readString(SHELL)));
        assertThat(windows).contains(" " + Pes.class.getName() + " %*");
        assertThat(Files.readString(SHELL)).contains(" " + Pes.class.getName() + " \"$@\"");
    }

    private static List<String> options(String script) {
        return OPTION.matcher(script).results().map(MatchResult::group).toList();
    }

    @Test
    void everyLineOfTheOneForWindowsEndsAsWindowsWantsIt() throws IOException {
        assertThat(Files.readString(WINDOWS)).contains("\r\n").doesNotContainPattern("(?<!\r)\n");
    }

    @Test
    void bothAreInTheZip() throws IOException {
        String assembly = Files.readString(Path.of("src/zip/assembly.xml")).replaceAll("\\s+", "");

        assertThat(assembly)
                .contains("<source>pes</source><outputDirectory>bin</outputDirectory><fileMode>0755</fileMode>")
                .contains(
                        "<source>pes.bat</source><outputDirectory>bin</outputDirectory><lineEnding>windows</lineEnding>");
    }
}
