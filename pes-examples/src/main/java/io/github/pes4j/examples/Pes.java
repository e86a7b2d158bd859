package io.github.pes4j.examples;

import io.github.pes4j.core.audit.Checks;
import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.io.Formats;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.RefusalException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The {@code pes} command. Exit codes: 0 done, 1 errors found, 2 unusable input or usage. */
@Command(
        name = "pes",
        mixinStandardHelpOptions = true,
        version = "pes 0.1.0-SNAPSHOT",
        description = "Project-expenditure performance evaluation.",
        synopsisSubcommandLabel = "COMMAND")
public final class Pes implements Callable<Integer> {

    /** Unusable input or usage. */
    static final int UNUSABLE = 2;

    /** For help and refusals; {@link Language#of} has read it before. */
    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            defaultValue = "zh",
            scope = ScopeType.INHERIT,
            description = "Language: ${DEFAULT-VALUE}.")
    @SuppressWarnings("UnusedVariable")
    private Language language = Language.zh;

    @Spec
    private CommandSpec spec;

    /** For picocli. */
    @SuppressWarnings("NullAway.Init")
    Pes() {}

    /**
     * Runs the command.
     *
     * @param arguments what was typed
     */
    public static void main(String[] arguments) {
        // Chinese on every terminal, whatever the platform's encoding.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Formats formats = Formats.installed();
        Locale locale = Language.of(arguments).locale();
        Stream.of(formats.broken(), Rules.installed().broken(), Checks.broken())
                .flatMap(List::stream)
                .forEach(broken -> err.println("pes: " + broken.message(locale)));
        System.exit(run(formats, out, err, arguments));
    }

    /** Runs the command on given formats and streams; what {@link #main} and tests share. */
    static int run(Formats formats, OutputStream out, OutputStream err, String... arguments) {
        Locale locale = Language.of(arguments).locale();
        Console console = new Console(
                new PrintWriter(out, true, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                out,
                locale);
        CommandLine command = commands(formats, console)
                .setOut(console.out())
                .setErr(console.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((exception, args) -> console.fail(Misuse.of(exception)))
                .setExecutionExceptionHandler((exception, line, parsed) -> console.fail(exception));
        int exit = command.execute(arguments);
        console.flush();
        return exit;
    }

    /** All commands, their help in the language of the console. */
    static CommandLine commands(Formats formats, Console console) {
        CommandLine command = new CommandLine(new Pes())
                .addSubcommand(new ScoreCommand(formats, console))
                .addSubcommand(new AuditCommand(formats, console))
                .addSubcommand(new WhatIfCommand(formats, console))
                .addSubcommand(new ConvertCommand(formats, console))
                .addSubcommand(new ReportCommand(formats, console))
                .addSubcommand(new TemplateCommand(formats, console))
                .addSubcommand(new PoliciesCommand(console));
        if (Bilingual.isChinese(console.locale())) {
            command.setResourceBundle(chineseHelp());
        }
        return command;
    }

    /** The English help stands at the options. */
    private static ResourceBundle chineseHelp() {
        try (Reader words = new InputStreamReader(
                Objects.requireNonNull(Pes.class.getResourceAsStream("help_zh.properties"), "help_zh.properties"),
                StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(), "no command given", new RefusalException("没有给出命令", "no command given"));
    }
}
