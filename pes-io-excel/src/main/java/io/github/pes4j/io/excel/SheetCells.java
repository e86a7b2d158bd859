package io.github.pes4j.io.excel;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.CellGrid;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Turns the XML of a sheet into a grid. */
final class SheetCells {

    private final CellText text;
    private final SharedStrings strings;

    SheetCells(StylesTable styles, SharedStrings strings) {
        this.text = new CellText(styles);
        this.strings = strings;
    }

    /** The grid of a sheet; what is wrong with it as a sheet is added to the findings. */
    CellGrid read(String name, InputStream xml, List<Finding> findings) throws IOException, SAXException {
        SheetHandler handler = new SheetHandler(name, text, strings, findings);
        try {
            // POI's reader refuses document types and external entities.
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            // Without one, the parser of the JDK writes to standard error.
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML parser", e);
        } catch (SheetHandler.TooLarge e) {
            findings.add(Finding.of(FindingCodes.TOO_LARGE)
                    .addPlace(new SourceLocation.Whole(name))
                    .expected(new Bilingual("不超过 {0} 个单元格", "at most {0} cells").with(SheetHandler.MOST_CELLS))
                    .build());
        }
        return handler.grid();
    }
}
