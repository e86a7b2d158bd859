package io.github.pes4j.core.form;

import com.google.common.collect.ImmutableList;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of a fund table told apart: the total, wherever it stands, the sources, and rows that only divide a source (其中).
 * A part that counted beside its source would count twice.
 *
 * @param sources the sources, in order
 * @param total the total
 * @param parts rows that divide a source, or sum some up
 */
record FundRows(List<FundingRow> sources, Optional<FundingRow> total, List<FundingRow> parts) {

    FundRows {
        sources = ImmutableList.copyOf(sources);
        parts = ImmutableList.copyOf(parts);
    }

    /** Tells the rows of a table apart. */
    static FundRows of(List<FundingRow> rows) {
        List<FundingRow> sources = new ArrayList<>();
        List<FundingRow> parts = new ArrayList<>();
        Optional<FundingRow> total = Optional.empty();
        boolean behindSource = false;
        for (int i = 0; i < rows.size(); i++) {
            FundingRow row = rows.get(i);
            int partsEnd = behindSource && divides(row) ? endOfParts(rows, i) : i;
            if (partsEnd > i) {
                parts.addAll(rows.subList(i, partsEnd));
                i = partsEnd - 1;
            } else if (total.isEmpty() && Header.isFundTotal(row.source())) {
                total = Optional.of(row);
                behindSource = false;
            } else if (FormText.label(row.source()).equals("小计")) {
                parts.add(row);
            } else {
                sources.add(row);
                behindSource = !row.figures().isEmpty();
            }
        }
        return new FundRows(sources, total, parts);
    }

    /** Whether a row says of itself that it divides what stands above it. */
    private static boolean divides(FundingRow row) {
        return FormText.compact(row.source()).startsWith("其中");
    }

    /**
     * Where the parts of the source above a row end: as soon as they make it up, in every column that it states. Where they
     * never do, the row that says so is its part, and no other.
     */
    private static int endOfParts(List<FundingRow> rows, int from) {
        FundingRow source = rows.get(from - 1);
        Map<FundingColumn, Amount> sums = new EnumMap<>(FundingColumn.class);
        for (int i = from; i < rows.size() && !Header.isFundTotal(rows.get(i).source()); i++) {
            rows.get(i)
                    .figures()
                    .forEach((column, printed) ->
                            printed.value().ifPresent(amount -> sums.merge(column, amount, Amount::plus)));
            if (makesUp(sums, source)) {
                return i + 1;
            }
        }
        return from + 1;
    }

    private static boolean makesUp(Map<FundingColumn, Amount> sums, FundingRow source) {
        return source.figures().entrySet().stream()
                .allMatch(entry -> amount(entry.getValue()).equals(Optional.ofNullable(sums.get(entry.getKey()))));
    }

    private static Optional<Amount> amount(Printed<Amount> printed) {
        return printed.value();
    }
}
