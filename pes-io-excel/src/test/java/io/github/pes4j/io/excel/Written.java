package io.github.pes4j.io.excel;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.scoring.Scorer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook that was written, and what the writer said. */
final class Written {

    private final byte[] bytes;
    private final List<Finding> lost;

    private Written(byte[] bytes, List<Finding> lost) {
        this.bytes = bytes;
        this.lost = lost;
    }

    static Written ofBytes(byte[] bytes) {
        return new Written(bytes.clone(), List.of());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    List<Finding> lost() {
        return lost;
    }

    static Written of(Dossier dossier) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            List<Finding> lost = new WorkbookWriter().write(dossier, Sink.of("out.xlsx", bytes));
            return new Written(bytes.toByteArray(), lost);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Written of(Evaluation... evaluations) {
        return of(Dossier.of(List.of(evaluations)));
    }

    static Written scored(Evaluation evaluation, Scorecard card) {
        return of(Dossier.builder()
                .addItem(new Dossier.Item("", evaluation, Optional.of(card), List.of()))
                .build());
    }

    static Scorecard score(Evaluation evaluation) {
        return score(evaluation, Policies.usualFor(evaluation.kind()));
    }

    static Scorecard score(Evaluation evaluation, ScoringPolicy policy) {
        return Scorer.of(policy).score(evaluation);
    }

    Reading read() {
        return Workbooks.read(bytes);
    }

    /** Opens it with POI's own model. */
    void open(Consumer<XSSFWorkbook> look) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            look.accept(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first cell of a sheet that displays a text. */
    static Cell find(Sheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)) {
                    return cell;
                }
            }
        }
        throw new IllegalArgumentException("no cell '" + text + "' in " + sheet.getSheetName());
    }

    /** A cell in the same row as the first that displays a text. */
    static Cell beside(Sheet sheet, String text, int column) {
        return find(sheet, text).getRow().getCell(column - 1);
    }
}
