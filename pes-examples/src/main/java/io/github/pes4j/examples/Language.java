package io.github.pes4j.examples;

import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The languages in which the command speaks, by the words of {@code --lang}. */
@SuppressWarnings("MemberName")
enum Language {
    zh(Locale.CHINESE),
    en(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** The language that a command line asks for, whatever else is wrong with it: that is to be said in this language. */
    static Language of(String... arguments) {
        FirstLook look = new FirstLook();
        CommandLine line =
                new CommandLine(look).setCaseInsensitiveEnumValuesAllowed(true).setUnmatchedArgumentsAllowed(true);
        line.getCommandSpec().parser().collectErrors(true);
        line.parseArgs(arguments);
        return look.language;
    }

    /** A command line of which only the language is understood. */
    @Command
    private static final class FirstLook {
        @Option(names = "--lang")
        private Language language = zh;
    }
}
