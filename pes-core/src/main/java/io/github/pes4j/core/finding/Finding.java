package io.github.pes4j.core.finding;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * Something wrong or doubtful (问题): what, about what, where, what was found, what was expected, and how to mend it. Immutable
 * and thread-safe.
 */
@Value.Immutable
public abstract class Finding {

    /** Values are made by their builder alone. */
    Finding() {}

    /** What kind of finding. */
    public abstract FindingCode code();

    /** How bad it is; as its code says, if not said otherwise. */
    @Value.Default
    public Severity severity() {
        return code().severity();
    }

    /** Whether it says that something cannot be true, or could not be read: not a warning, not a notice. */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /** What it is about. */
    public abstract Optional<Subject> subject();

    /** Every place in the input that belongs to it. */
    public abstract List<SourceLocation> places();

    /** What was found there. */
    public abstract Optional<Bilingual> got();

    /** What should be there. */
    public abstract Optional<Bilingual> expected();

    /** How to mend it; as its code says, if not said otherwise. */
    @Value.Default
    public Bilingual remedy() {
        return code().remedy();
    }

    /** The whole finding as one line for people, in Chinese or English. */
    public String message(Locale locale) {
        boolean zh = Bilingual.isChinese(locale);
        StringBuilder line = new StringBuilder();
        if (!places().isEmpty()) {
            line.append(places().stream().map(Object::toString).collect(Collectors.joining(", ")));
            line.append(zh ? "：" : ": ");
        }
        line.append(code().title().in(locale));
        subject()
                .ifPresent(
                        subject -> line.append(zh ? "（" : " (").append(subject).append(zh ? "）" : ")"));
        got().ifPresent(got -> line.append(zh ? "，实际为 " : ", got ").append(got.in(locale)));
        expected()
                .ifPresent(expected -> line.append(zh ? "，应为 " : ", expected ").append(expected.in(locale)));
        return line.append(zh ? "。" : "; ").append(remedy().in(locale)).toString();
    }

    /** Code and message, in English: what a log should show. */
    @Override
    public String toString() {
        return code() + " " + message(Locale.ENGLISH);
    }

    /** A builder of findings of a code. */
    public static Builder of(FindingCode code) {
        return new Builder().code(code);
    }

    /** Builds a finding. Not thread-safe. */
    public static final class Builder extends ImmutableFinding.Builder {
        Builder() {}

        /** What was found, in figures or words of the input, which need no translation. */
        public Builder got(String figures) {
            return got(Bilingual.same(figures));
        }

        /** What should be there, in figures that need no translation. */
        public Builder expected(String figures) {
            return expected(Bilingual.same(figures));
        }
    }
}
