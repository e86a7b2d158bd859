import org.jspecify.annotations.NullMarked;

/**
 * Forms in Excel workbooks.
 *
 * @provides io.github.pes4j.core.io.FormatProvider
 */
@NullMarked
module io.github.pes4j.io.excel {
    requires transitive io.github.pes4j.core;
    requires static transitive org.jspecify;
    requires com.google.common;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;

    exports io.github.pes4j.io.excel;

    provides io.github.pes4j.core.io.FormatProvider with
            io.github.pes4j.io.excel.ExcelFormatProvider;
}
