import org.jspecify.annotations.NullMarked;

/**
 * Evaluations and score reports as JSON.
 *
 * @provides io.github.pes4j.core.io.FormatProvider
 */
@NullMarked
module io.github.pes4j.io.json {
    requires transitive io.github.pes4j.core;
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports io.github.pes4j.io.json;

    provides io.github.pes4j.core.io.FormatProvider with
            io.github.pes4j.io.json.JsonFormatProvider,
            io.github.pes4j.io.json.JsonLinesProvider,
            io.github.pes4j.io.json.JsonLinesReportProvider,
            io.github.pes4j.io.json.JsonReportProvider;
}
