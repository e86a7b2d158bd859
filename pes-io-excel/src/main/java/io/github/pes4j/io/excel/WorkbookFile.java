package io.github.pes4j.io.excel;

import com.google.common.base.Ascii;
import io.github.pes4j.core.form.CellGrid;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook of one of the two kinds that Excel writes, to be filled and written once. */
abstract class WorkbookFile {

    /** The workbook. */
    abstract Workbook workbook();

    /** How many rows a sheet of it has. */
    abstract int mostRows();

    /** Writes it. */
    abstract void writeTo(OutputStream out) throws IOException;

    /** The kind that a file name asks for: {@code .xls} the old one, anything else {@code .xlsx}. */
    static WorkbookFile of(String fileName) {
        return Ascii.toLowerCase(fileName).endsWith(".xls") ? new Old() : new Streamed();
    }

    /** {@code .xls}: held in memory as a whole. */
    private static final class Old extends WorkbookFile {
        private final HSSFWorkbook workbook = new HSSFWorkbook();

        @Override
        Workbook workbook() {
            return workbook;
        }

        @Override
        int mostRows() {
            return SpreadsheetVersion.EXCEL97.getMaxRows();
        }

        @Override
        void writeTo(OutputStream out) throws IOException {
            workbook.write(out);
        }
    }

    /** {@code .xlsx}: the last rows of each sheet are kept, the others go to a temporary file. */
    private static final class Streamed extends WorkbookFile {
        private static final int WINDOW = 256;

        /** No clock: the same input gives the same bytes. */
        private static final String NO_TIME = "1980-01-01T00:00:00Z";

        private final SXSSFWorkbook workbook = new SXSSFWorkbook(new XSSFWorkbook(), WINDOW);

        @Override
        Workbook workbook() {
            return workbook;
        }

        @Override
        int mostRows() {
            return CellGrid.MOST_ROWS;
        }

        @Override
        void writeTo(OutputStream out) throws IOException {
            stamp();
            StableZip.write(workbook, out);
        }

        private void stamp() {
            POIXMLProperties.CoreProperties core =
                    workbook.getXSSFWorkbook().getProperties().getCoreProperties();
            try {
                core.setCreated(NO_TIME);
                core.setModified(NO_TIME);
            } catch (InvalidFormatException e) {
                throw new IllegalStateException("'" + NO_TIME + "' is a time", e);
            }
            core.setCreator("PES");
        }
    }
}
