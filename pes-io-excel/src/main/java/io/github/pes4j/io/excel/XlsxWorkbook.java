package io.github.pes4j.io.excel;

import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.form.CellGrid;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFReader.SheetIterator;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the sheets of an {@code .xlsx} workbook into grids, one sheet at a time, while its XML goes by. */
final class XlsxWorkbook {

    private final BoundedZip zip;
    private final Consumer<CellGrid> grids;
    private final List<Finding> findings = new ArrayList<>();

    private XlsxWorkbook(BoundedZip zip, Consumer<CellGrid> grids) {
        this.zip = zip;
        this.grids = grids;
    }

    /**
     * Reads a workbook.
     *
     * @param grids takes each sheet
     * @return what is wrong with the sheets as sheets
     */
    static List<Finding> read(BoundedZip zip, Consumer<CellGrid> grids)
            throws IOException, OpenXML4JException, SAXException {
        return new XlsxWorkbook(zip, grids).read();
    }

    private List<Finding> read() throws IOException, OpenXML4JException, SAXException {
        try (OPCPackage file = OPCPackage.open(zip)) {
            XSSFReader reader = new XSSFReader(file);
            Budget budget = new Budget();
            StyleFormats formats = new StyleFormats();
            parse(styles(reader), formats);
            SharedTexts strings = new SharedTexts(budget);
            parse(strings(reader), strings);
            XlsxContext context = new XlsxContext(formats, strings, new CellText(), budget);
            SheetIterator sheets = (SheetIterator) reader.getSheetsData();
            while (sheets.hasNext()) {
                try (InputStream sheet = sheets.next()) {
                    sheet(sheets.getSheetName(), sheet, context);
                }
            }
        }
        return findings;
    }

    private static @Nullable InputStream styles(XSSFReader reader) throws IOException, OpenXML4JException {
        return reader.getStylesData();
    }

    private static @Nullable InputStream strings(XSSFReader reader) throws IOException, OpenXML4JException {
        return reader.getSharedStringsData();
    }

    /** A sheet that is damaged, or too large, is said to be, and the others are read. */
    private void sheet(String name, InputStream xml, XlsxContext context) throws IOException {
        SheetHandler handler = new SheetHandler(name, context, findings);
        try {
            parse(xml, handler);
        } catch (LimitExceeded e) {
            findings.add(Finding.of(FindingCodes.TOO_LARGE)
                    .addPlace(new SourceLocation.Whole(name))
                    .expected(e.most())
                    .build());
            return;
        } catch (SAXException | RuntimeException e) {
            findings.add(damaged(name));
            return;
        }
        grids.accept(handler.grid());
    }

    private Finding damaged(String name) throws IOException {
        return zip.declaresDocumentType()
                ? unsafe(name)
                : Finding.of(FindingCodes.UNREADABLE)
                        .addPlace(new SourceLocation.Whole(name))
                        .got(new Bilingual("已损坏的工作表", "a damaged sheet"))
                        .build();
    }

    /** A finding that a sheet or file declares document types or entities. */
    static Finding unsafe(String name) {
        return Finding.of(FindingCodes.UNSAFE_CONTENT)
                .addPlace(new SourceLocation.Whole(name))
                .got(new Bilingual("含有文档类型或外部实体声明", "a document type or an external entity"))
                .build();
    }

    private static void parse(@Nullable InputStream xml, DefaultHandler handler) throws IOException, SAXException {
        if (xml == null) {
            return;
        }
        try (xml) {
            // POI's reader refuses document types and external entities.
            XMLReader reader = XMLHelper.newXMLReader();
            reader.setContentHandler(handler);
            // Without one, the parser of the JDK writes to standard error.
            reader.setErrorHandler(handler);
            reader.parse(new InputSource(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("this Java has no XML parser", e);
        }
    }
}
