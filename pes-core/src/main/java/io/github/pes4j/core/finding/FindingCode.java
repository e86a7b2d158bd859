package io.github.pes4j.core.finding;

import io.github.pes4j.core.value.Bilingual;
import java.util.regex.Pattern;

/**
 * What kind of finding it is. A code never changes its meaning. Codes of PES are single words such as {@code weight-sum}
 * (see {@link FindingCodes}); plug-ins add their own behind a prefix: {@code acme:late-report}. Two codes are equal when
 * their ids are. Immutable and thread-safe.
 *
 * @param id the code
 * @param severity how bad it usually is
 * @param title what it says, in a few words
 * @param remedy what to do about it, usually
 */
public record FindingCode(String id, Severity severity, Bilingual title, Bilingual remedy) {

    private static final Pattern SYNTAX = Pattern.compile("([a-z0-9-]+:)?[a-z0-9]+(-[a-z0-9]+)*");

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if it is not words of small letters and digits joined by hyphens
     */
    public FindingCode {
        if (!SYNTAX.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "'" + id + "' is no finding code; write words like 'late-report', with a prefix 'vendor:'");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingCode code && id.equals(code.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id. */
    @Override
    public String toString() {
        return id;
    }
}
