package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fund tables as reports print them: sources, parts of sources (其中), empty cells, cells that nobody can read. */
class FundTableTest {

    /**
     * A table in 万元 of one column. After a name: an amount; {@code .} for an empty row; {@code -} for a row that states the
     * budget only; anything else is a text that is no amount.
     */
    private static Evaluation table(String total, String sources) {
        List<FundingRow> rows = new ArrayList<>();
        for (String source : sources.split(", ", -1)) {
            List<String> words = List.of(source.split(" ", -1));
            rows.add(row(words.get(0), words.get(1)));
        }
        FundingStatement statement = new FundingStatement(Unit.WAN_YUAN, rows, Optional.of(row(Sample.SUM, total)));
        return Evaluation.builder()
                .from(Sample.form().build())
                .funding(Funding.of(statement))
                .build();
    }

    private static FundingRow row(String name, String cell) {
        FundingRow row = FundingRow.named(name);
        if (cell.equals(".")) {
            return row;
        }
        if (cell.equals("-")) {
            return row.with(FundingColumn.ANNUAL, "1", Unit.WAN_YUAN);
        }
        return Character.isDigit(cell.charAt(0))
                ? row.with(FundingColumn.SPENT, cell, Unit.WAN_YUAN)
                : new FundingRow(name, java.util.Map.of(FundingColumn.SPENT, Printed.unread(cell)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 | 财政拨款 30, 其他资金 20",
                // Whoever leaves a cell empty may have spent something: less than the total is no error.
                "50 | 财政拨款 30, 其他资金 -",
                "50 | 财政拨款 50, 其他资金 .",
                // Parts of a source are counted in it.
                "50 | 财政拨款 50, 其中：中央 30, 地方 20",
                "60 | 财政拨款 50, 其中：中央 30, 地方 20, 其他资金 10",
                "60 | 其他资金 10, 财政拨款 50, 其中：中央 30, 地方 20",
                // Of the parts of a source a table may name only one.
                "50 | 财政拨款 50, 其中：中央 30",
                "60 | 财政拨款 50, 其中：中央 30, 其他资金 10",
                // Each of three amounts may be off by 0.005, and their sum as well: by less than 0.02 in all.
                "100.00 | 财政拨款 33.33, 上级补助 33.33, 其他资金 33.33",
                "51 | 财政拨款 30.4, 其他资金 20.4",
                "51 | 财政拨款 30.2, 其他资金 20.3"
            })
    void aTotalThatItsSourcesCanHaveIsRight(String total, String sources) {
        assertThat(Checked.by(new FundSums(), table(total, sources)).said()).isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "51 | 财政拨款 30, 其他资金 20 | 30 + 20 = 50万元",
                "51 | 财政拨款 50, 其他资金 . | 50 = 50万元",
                "50 | 财政拨款 60, 其他资金 - | 60 = 60万元",
                "60 | 财政拨款 50, 其中：中央 30, 地方 20 | 50 = 50万元",
                "60 | 财政拨款 50, 中央 30, 地方 20 | 50 + 30 + 20 = 100万元",
                "51 | 财政拨款 0, 其中：中央 0, 其他资金 50 | 0 + 0 + 50 = 50万元",
                "100 | 财政拨款 33, 上级补助 33, 其他资金 33 | 33 + 33 + 33 = 99万元",
                "100.01 | 财政拨款 33.33, 上级补助 33.33, 其他资金 33.33 | 33.33 + 33.33 + 33.33 = 99.99万元",
                "52 | 财政拨款 30.4, 其他资金 20.4 | 30.4 + 20.4 = 50.8万元"
            })
    void anyOtherTotalIsFoundWithTheSumWrittenOut(String total, String sources, String sum) {
        assertThat(Checked.by(new FundSums(), table(total, sources)).said())
                .isEqualTo("年度资金总额 · 全年执行数: " + total + " | " + sum);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"50 | 财政拨款 60, 其他资金 约五万", "50 | 财政拨款 -, 其他资金 -"})
    void aColumnThatCannotBeReadIsLeftOut(String total, String sources) {
        assertThat(Checked.by(new FundSums(), table(total, sources)).said()).isEqualTo("no source states the column");
    }

    @Test
    void aTotalThatCannotBeReadIsHeldAgainstNothing() {
        assertThat(Checked.by(new FundSums(), table("五十万", "财政拨款 50")).said()).isEqualTo("nothing");
    }

    @Test
    void withoutATableThereIsNothingToAdd() {
        assertThat(Checked.by(new FundSums(), Sample.framework()).said()).isEqualTo("there is no fund table");
    }
}
