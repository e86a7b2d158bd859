package io.github.pes4j.examples;

import io.github.pes4j.core.io.Formats;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The command, run in this process on streams that tests can read. */
final class Command {

    static final Path CASES = Path.of("cases");
    static final Path YUANJIANG = CASES.resolve("yuanjiang-2023.xlsx");

    record Run(int exit, String out, String err) {}

    private Command() {}

    static Run pes(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = String.valueOf(arguments[i]);
        }
        int exit = Pes.run(Formats.installed(), out, err, words);
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
