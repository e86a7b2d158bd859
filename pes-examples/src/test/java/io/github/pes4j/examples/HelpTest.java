package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.io.Formats;
import io.github.pes4j.examples.Command.Run;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The help of every command is there in both languages, and nothing else is. */
class HelpTest {

    @Test
    void everyDescriptionSaysTheSameInBothLanguages() {
        Map<String, String> chinese = descriptions(Locale.CHINESE);
        Map<String, String> english = descriptions(Locale.ENGLISH);

        assertThat(chinese).hasSizeGreaterThan(40).containsKey("pes whatif --sweep");
        List<String> faults = new ArrayList<>();
        chinese.forEach((what, zh) -> {
            List<String> found = Wording.faults(zh, english.getOrDefault(what, ""));
            if (!found.isEmpty()) {
                faults.add(what + " " + found + ": '" + zh + "' and '" + english.get(what) + "'");
            }
        });
        assertThat(faults).isEmpty();
    }

    @Test
    void helpIsInTheLanguageThatWasAskedFor() {
        assertThat(Command.pes("--help").out()).startsWith("用法：pes").contains("命令：", "列出评分办法。");
        assertThat(Command.pes("score", "--help").out())
                .contains("用法：pes score", "评分办法，或写有评分办法的文件", "语言：zh。")
                .doesNotContain("Usage", "Scores");
        assertThat(Command.pes("score", "--help", "--lang", "en").out())
                .contains("Usage: pes score", "Language: zh.")
                .doesNotContainPattern("\\p{IsHan}");
        assertThat(Command.pes("--lang=en", "score", "--help").out()).startsWith("Usage: pes score");
        assertThat(Command.pes("whatif", "--help").out()).contains("80%、×0.9、none。");
    }

    @Test
    void theLanguageMayStandBeforeTheCommandOrBehindIt() {
        Run before = Command.pes("--lang", "en", "score", Command.YUANJIANG);
        assertThat(before.out())
                .isEqualTo(
                        Command.pes("score", Command.YUANJIANG, "--lang", "EN").out());
        assertThat(before.out()).contains("total 100.00 of 100");
    }

    /** The description of each command, option and parameter. */
    private static Map<String, String> descriptions(Locale locale) {
        PrintWriter nowhere = new PrintWriter(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        CommandLine root =
                Pes.commands(Formats.installed(), new Console(nowhere, nowhere, new ByteArrayOutputStream(), locale));
        Map<String, String> descriptions = new LinkedHashMap<>();
        List<CommandLine> commands = new ArrayList<>(List.of(root));
        commands.addAll(root.getSubcommands().values());
        for (CommandLine command : commands) {
            String name = command.getCommandSpec().qualifiedName();
            descriptions.put(
                    name,
                    String.join(" ", command.getCommandSpec().usageMessage().description()));
            for (ArgSpec argument : command.getCommandSpec().args()) {
                descriptions.put(name + " " + name(argument), String.join(" ", argument.description()));
            }
        }
        return descriptions;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
