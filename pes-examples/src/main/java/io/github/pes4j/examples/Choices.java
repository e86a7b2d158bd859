package io.github.pes4j.examples;

import io.github.pes4j.core.policy.ScoringPolicy;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that scores: under which policy, and in which language it speaks. */
final class Choices {

    @Option(
            names = "--policy",
            paramLabel = "ID|FILE",
            description = "The scoring policy, or a file with one; see 'pes policies'.")
    private @Nullable String policy;

    @Option(names = "--lang", paramLabel = "zh|en", defaultValue = "zh", description = "Language: ${DEFAULT-VALUE}.")
    private Language language = Language.zh;

    /** The languages. */
    @SuppressWarnings("MemberName")
    enum Language {
        zh(Locale.CHINESE),
        en(Locale.ENGLISH);

        private final Locale locale;

        Language(Locale locale) {
            this.locale = locale;
        }
    }

    /**
     * The policy that was asked for, if one was.
     *
     * @throws PolicyChoice.Unusable if there is none of that name, it is wrong, or it asks for what cannot be applied
     */
    Optional<ScoringPolicy> policy() throws IOException, PolicyChoice.Unusable {
        return policy == null ? Optional.empty() : Optional.of(PolicyChoice.of(policy, locale()));
    }

    Locale locale() {
        return language.locale;
    }
}
