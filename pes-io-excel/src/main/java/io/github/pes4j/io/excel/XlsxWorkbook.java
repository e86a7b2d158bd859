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
import java.util.Optional;
import java.util.function.Consumer;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the sheets of an {@code .xlsx} workbook into grids, one sheet at a time, while its XML goes by. */
final class XlsxWorkbook {

    private final BoundedZip zip;
    private final XmlParser parser;
    private final Consumer<CellGrid> grids;
    private final List<Finding> findings = new ArrayList<>();

    private XlsxWorkbook(BoundedZip zip, XmlParser parser, Consumer<CellGrid> grids) {
        this.zip = zip;
        this.parser = parser;
        this.grids = grids;
    }

    /**
     * Reads a workbook.
     *
     * @param grids takes each sheet
     * @return what is wrong with the sheets as sheets
     */
    static List<Finding> read(BoundedZip zip, Consumer<CellGrid> grids) throws IOException, SAXException {
        XmlParser parser = XmlParser.take();
        List<Finding> findings = new XlsxWorkbook(zip, parser, grids).read();
        if (findings.isEmpty()) {
            parser.giveBack(zip.unpacked());
        }
        return findings;
    }

    private List<Finding> read() throws IOException, SAXException {
        WorkbookParts parts = WorkbookParts.of(zip, parser);
        Budget budget = new Budget();
        StyleFormats formats = new StyleFormats();
        parse(parts.styles(), formats);
        SharedTexts strings = new SharedTexts(budget);
        parse(parts.strings(), strings);
        XlsxContext context = new XlsxContext(formats, strings, new CellText(), budget);
        for (WorkbookParts.Sheet sheet : parts.sheets()) {
            sheet(sheet, context);
        }
        return findings;
    }

    /** A sheet that is damaged, or too large, is said to be, and the others are read. */
    private void sheet(WorkbookParts.Sheet sheet, XlsxContext context) throws IOException {
        String name = sheet.name();
        if (sheet.part().isEmpty()) {
            findings.add(damaged(name));
            return;
        }
        SheetHandler handler = new SheetHandler(name, context, findings);
        try {
            parse(sheet.part(), handler);
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

    private void parse(Optional<String> part, DefaultHandler handler) throws IOException, SAXException {
        Optional<InputStream> xml = part.isPresent() ? zip.open(part.get()) : Optional.empty();
        if (xml.isPresent()) {
            parser.parse(xml.get(), handler);
        }
    }
}
