package io.github.pes4j.io.json;

import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Unit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Funds: rows of sources, and amounts in yuan beside what was printed. */
final class FundingCodec {

    private FundingCodec() {}

    static void write(JsonOut json, Funding funding) {
        json.object("statement", funding.statement(), FundingCodec::writeStatement);
        json.objects("movements", funding.movements(), LedgerCodec::writeMovement);
        json.objects("contracts", funding.contracts(), LedgerCodec::writeContract);
    }

    static Funding read(Fields fields) {
        return Funding.builder()
                .statement(fields.optionalObject("statement", FundingCodec::readStatement)
                        .flatMap(found -> found))
                .movements(fields.objects("movements", LedgerCodec::readMovement))
                .contracts(fields.objects("contracts", LedgerCodec::readContract))
                .build();
    }

    private static void writeStatement(JsonOut json, FundingStatement statement) {
        json.field("unit", statement.unit().symbol());
        json.objects("sources", statement.sources(), FundingCodec::writeRow);
        json.object("total", statement.total(), FundingCodec::writeRow);
    }

    private static Optional<FundingStatement> readStatement(Fields fields) {
        Unit unit = Unit.of(fields.text("unit"));
        List<FundingRow> sources = fields.objects("sources", FundingCodec::readRow);
        Optional<FundingRow> total = fields.optionalObject("total", FundingCodec::readRow);
        return fields.make(() -> new FundingStatement(unit, sources, total));
    }

    private static void writeRow(JsonOut json, FundingRow row) {
        json.field("source", row.source());
        for (FundingColumn column : FundingColumn.values()) {
            json.object(Codes.of(column), row.printed(column), ValueCodec.printed(ValueCodec::writeAmount));
        }
    }

    private static FundingRow readRow(Fields fields) {
        Map<FundingColumn, Printed<Amount>> figures = new EnumMap<>(FundingColumn.class);
        for (FundingColumn column : FundingColumn.values()) {
            fields.optionalObject(Codes.of(column), ValueCodec.printed(ValueCodec::readAmount))
                    .ifPresent(amount -> figures.put(column, amount));
        }
        return new FundingRow(fields.text("source"), figures);
    }
}
