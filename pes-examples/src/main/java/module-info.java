import org.jspecify.annotations.NullMarked;

/** The {@code pes} command and worked cases. The only place where PES speaks on standard streams. */
@NullMarked
module io.github.pes4j.examples {
    requires static transitive org.jspecify;
    requires info.picocli;
    requires java.xml;
    requires me.tongfei.progressbar;
    requires io.github.pes4j.core;
    requires io.github.pes4j.scoring;
    // Formats are found as services; of io.json only the documents that are no evaluations are named.
    requires io.github.pes4j.io.excel;
    requires io.github.pes4j.io.json;

    exports io.github.pes4j.examples;
    exports io.github.pes4j.examples.chart;
    exports io.github.pes4j.examples.csv;
    exports io.github.pes4j.examples.html;
    exports io.github.pes4j.examples.markup;
    exports io.github.pes4j.examples.shell;
    exports io.github.pes4j.examples.table;
    exports io.github.pes4j.examples.text;
    exports io.github.pes4j.examples.whatif;

    provides io.github.pes4j.core.io.FormatProvider with
            io.github.pes4j.examples.csv.CsvFormatProvider,
            io.github.pes4j.examples.html.HtmlFormatProvider,
            io.github.pes4j.examples.text.TextFormatProvider;
    provides io.github.pes4j.core.custom.RuleProvider with
            io.github.pes4j.examples.DeviationRule;

    opens io.github.pes4j.examples to
            info.picocli;
}
