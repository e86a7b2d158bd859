package io.github.pes4j.examples;

import io.github.pes4j.core.audit.Checks;
import io.github.pes4j.core.custom.Rules;
import io.github.pes4j.core.io.Formats;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code pes} command. Exit codes: 0 done, 1 errors found, 2 unusable input or usage. */
@Command(
        name = "pes",
        mixinStandardHelpOptions = true,
        version = "pes 0.1.0-SNAPSHOT",
        description = "Project-expenditure performance evaluation (项目支出绩效评价).",
        synopsisSubcommandLabel = "COMMAND")
public final class Pes implements Callable<Integer> {

    /** Unusable input or usage. */
    static final int UNUSABLE = 2;

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
        Stream.of(formats.broken(), Rules.installed().broken(), Checks.broken())
                .flatMap(List::stream)
                .forEach(broken -> err.println("pes: " + broken.message(Locale.ENGLISH)));
        System.exit(run(formats, out, err, arguments));
    }

    /** Runs the command on given formats and streams; what {@link #main} and tests share. */
    static int run(Formats formats, OutputStream out, OutputStream err, String... arguments) {
        Console console = new Console(
                new PrintWriter(out, true, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                out);
        CommandLine command = new CommandLine(new Pes())
                .addSubcommand(new ScoreCommand(formats, console))
                .addSubcommand(new AuditCommand(formats, console))
                .addSubcommand(new WhatIfCommand(formats, console))
                .addSubcommand(new ConvertCommand(formats, console))
                .addSubcommand(new ReportCommand(formats, console))
                .addSubcommand(new TemplateCommand(formats, console))
                .addSubcommand(new PoliciesCommand(console))
                .setOut(console.out())
                .setErr(console.err())
                .setParameterExceptionHandler((exception, args) -> usage(console, exception))
                .setExecutionExceptionHandler((exception, line, parsed) -> console.fail(exception));
        int exit = command.execute(arguments);
        console.flush();
        return exit;
    }

    private static int usage(Console console, ParameterException exception) {
        console.err().println("pes: " + exception.getMessage() + "; see 'pes --help'");
        return UNUSABLE;
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}
