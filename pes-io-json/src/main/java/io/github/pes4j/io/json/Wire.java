package io.github.pes4j.io.json;

import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.RefusalException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names and the version of the documents, and how they begin. */
final class Wire {

    /** One evaluation. */
    static final String EVALUATION = "pes-evaluation";

    /** Several evaluations. */
    static final String PORTFOLIO = "pes-portfolio";

    /** A tree that evaluations share. */
    static final String FRAMEWORK = "pes-framework";

    /** A scoring policy. */
    static final String POLICY = "pes-policy";

    /** The score of one evaluation with its explanations. */
    static final String SCORECARD = "pes-scorecard";

    /** What was found. */
    static final String FINDINGS = "pes-findings";

    /** Changes to an evaluation or a policy. */
    static final String SCENARIO = "pes-scenario";

    /** A table of results. */
    static final String TABLE = "pes-table";

    private static final int MAJOR = 1;
    private static final int MINOR = 0;

    /** Written into every document. */
    static final String VERSION = MAJOR + "." + MINOR;

    private static final Pattern VERSIONS = Pattern.compile("(\\d{1,4})(?:\\.(\\d{1,4}))?");

    private Wire() {}

    /**
     * How a document begins.
     *
     * @param format what it is
     * @param isNewer whether it is of a newer minor version: there may be fields that this one does not know
     */
    record Header(String format, boolean isNewer) {}

    /** Writes how a document begins. */
    static void begin(JsonOut json, String format) {
        json.field("format", format);
        json.field("version", VERSION);
    }

    /** The beginning, if it is one of these formats in this major version. */
    static Optional<Header> header(JsonNode root, Problems problems, List<String> formats) {
        return root.is(JsonNode.Kind.OBJECT)
                ? header(Fields.peek(root, problems), formats)
                : Fields.read(root, problems, fields -> Optional.<Header>empty());
    }

    private static Optional<Header> header(Fields fields, List<String> formats) {
        String format = fields.word("format", word -> known(word, formats), "");
        Version version = fields.word("version", Version::parse, Version.NONE);
        if (version.major != MAJOR) {
            fields.problem(FindingCodes.VERSION_UNSUPPORTED, "version", Bilingual.same(MAJOR + ".x"));
            return Optional.empty();
        }
        return format.isEmpty() || version.equals(Version.NONE)
                ? Optional.empty()
                : Optional.of(new Header(format, version.minor > MINOR));
    }

    private static String known(String word, List<String> formats) {
        if (!formats.contains(word)) {
            throw new IllegalArgumentException(String.join(" | ", formats));
        }
        return word;
    }

    /** The fields that {@link #header} has read. */
    static void skipHeader(Fields fields) {
        fields.skip("format", "version");
    }

    private record Version(int major, int minor) {
        /** Stands in for one that cannot be read. */
        static final Version NONE = new Version(MAJOR, -1);

        static Version parse(String text) {
            Matcher matcher = VERSIONS.matcher(text);
            if (!matcher.matches()) {
                throw new RefusalException("版本，如 {0}", "a version such as {0}", VERSION);
            }
            String minor = matcher.group(2);
            return new Version(Integer.parseInt(matcher.group(1)), minor == null ? 0 : Integer.parseInt(minor));
        }
    }
}
