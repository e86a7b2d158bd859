package io.github.pes4j.examples;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Told;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in both languages: picocli says it in English alone. */
final class Misuse {

    private Misuse() {}

    static Bilingual of(ParameterException problem) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        return new Bilingual("{0}；用法见 {1} --help", "{0}; see '{1} --help'")
                .with(what(problem, command), command.qualifiedName());
    }

    private static Bilingual what(ParameterException problem, CommandSpec command) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched, command);
        }
        if (problem instanceof MissingParameterException missing) {
            return new Bilingual("缺少 {0}", "{0} is missing")
                    .with(missing.getMissing().stream().map(Misuse::withValue).collect(Collectors.joining(", ")));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return new Bilingual("{0} 只能写一次", "{0} is given more than once").with(name(twice.getOverwritten()));
        }
        if (problem instanceof MutuallyExclusiveArgsException || problem instanceof MaxValuesExceededException) {
            return new Bilingual("以下选项只能用一个：{0}", "only one of these can be asked at once: {0}")
                    .with(names(exclusive(command)));
        }
        if (problem.getArgSpec() != null && problem.getValue() != null) {
            return new Bilingual("{0} 不能是“{1}”，应为{2}", "{0} cannot be '{1}', it takes {2}")
                    .with(name(problem.getArgSpec()), problem.getValue(), kind(problem.getArgSpec()));
        }
        return Told.by(problem.getCause() instanceof Told ? problem.getCause() : problem);
    }

    private static Bilingual unmatched(UnmatchedArgumentException unmatched, CommandSpec command) {
        String word = unmatched.getUnmatched().get(0);
        List<String> near = unmatched.getSuggestions();
        if (unmatched.isUnknownOption()) {
            Bilingual none = new Bilingual("没有选项 {0}", "there is no option {0}").with(word);
            return near.isEmpty()
                    ? none
                    : new Bilingual("{0}，相近的有 {1}", "{0}, but there is {1}").with(none, String.join(", ", near));
        }
        return command.subcommands().isEmpty()
                ? new Bilingual("多余的参数“{0}”", "'{0}' is one argument too many").with(word)
                : new Bilingual("没有命令“{0}”；命令有 {1}", "there is no command '{0}'; there is {1}")
                        .with(word, String.join(", ", command.subcommands().keySet()));
    }

    private static List<ArgSpec> exclusive(CommandSpec command) {
        return command.argGroups().stream()
                .filter(ArgGroupSpec::exclusive)
                .flatMap(group -> group.args().stream())
                .toList();
    }

    private static String names(Collection<ArgSpec> arguments) {
        return arguments.stream().map(Misuse::name).distinct().collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String withValue(ArgSpec argument) {
        return argument.isOption() ? name(argument) + " " + argument.paramLabel() : name(argument);
    }

    private static Bilingual kind(ArgSpec argument) {
        Class<?> type = argument.type();
        if (type.isEnum()) {
            return new Bilingual(" {0}", "{0}").with(argument.paramLabel());
        }
        return type == Integer.class || type == Long.class
                ? new Bilingual("整数", "a whole number")
                : new Bilingual("文件名", "the name of a file");
    }
}
