package io.github.pes4j.io.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.io.Reading;
import io.github.pes4j.core.value.Amount;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A ledger of 200,000 vouchers, read whole in the heap of 512 MB that the tests of this module have. */
class LargeLedgerTest {

    private static final int ROWS = 200_000;

    @Test
    void twoHundredThousandVouchersAreReadInASmallHeap() throws IOException {
        Reading reading = Workbooks.read(ledger());
        assertThat(reading.findings()).isEmpty();
        Evaluation ledger = reading.evaluations().get(0);
        assertThat(ledger.funding().movements()).hasSize(ROWS);
        // 200,000 × 0.05 + (1 + … + 200,000) ÷ 100, by hand
        assertThat(ledger.funding().figure(FundingColumn.SPENT).orElseThrow().amount())
                .isEqualTo(Amount.yuan("200011000"));
    }

    private static byte[] ledger() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Sheet sheet = workbook.createSheet("支出明细");
            sheet.createRow(0).createCell(0).setCellValue("2023年运行经费支出明细表（单位：元）");
            texts(sheet.createRow(1), "月", "日", "凭证号", "摘要", "发生额", "备注");
            for (int i = 1; i <= ROWS; i++) {
                Row row = sheet.createRow(i + 1);
                row.createCell(0).setCellValue(i % 12 + 1);
                row.createCell(1).setCellValue(i % 28 + 1);
                row.createCell(2).setCellValue("记账-" + i);
                row.createCell(3).setCellValue("支付第" + i + "笔费用");
                row.createCell(4).setCellValue(i / 100.0 + 0.05);
                row.createCell(5).setCellValue("经办" + i % 100);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void texts(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }
}
