package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.scenario.ResultTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Estimates as cells of a table. */
final class Statistics {

    private static final int DECIMALS = 4;

    private Statistics() {}

    static ResultTable.Cell cell(double number) {
        return ResultTable.Cell.of(BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** A column of texts, and then columns of numbers. */
    static List<ResultTable.Column> columns(String text, String... numbers) {
        List<ResultTable.Column> columns = new ArrayList<>();
        columns.add(new ResultTable.Column(text, ResultTable.Type.TEXT));
        for (String number : numbers) {
            columns.add(new ResultTable.Column(number, ResultTable.Type.NUMBER));
        }
        return columns;
    }
}
