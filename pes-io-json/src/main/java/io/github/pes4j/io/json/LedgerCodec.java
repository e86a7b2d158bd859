package io.github.pes4j.io.json;

import io.github.pes4j.core.funding.Contract;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.RefusalException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Ledgers: vouchers, and the contracts that they pay. */
final class LedgerCodec {

    private LedgerCodec() {}

    static void writeMovement(JsonOut json, Movement movement) {
        if (movement.column() != FundingColumn.SPENT) {
            json.field("column", Codes.of(movement.column()));
        }
        json.field("day", movement.day().map(LocalDate::toString));
        json.unlessEmpty("voucher", movement.voucher());
        json.field("summary", movement.summary());
        json.object("amount", Optional.of(movement.amount()), ValueCodec.printed(ValueCodec::writeAmount));
        json.field("category", movement.category());
    }

    static Movement readMovement(Fields fields) {
        return Movement.builder()
                .column(fields.optionalWord("column", Codes.in(FundingColumn.class))
                        .orElse(FundingColumn.SPENT))
                .day(fields.optionalWord("day", ValueCodec::date))
                .voucher(fields.optionalText("voucher").orElse(""))
                .summary(fields.text("summary"))
                .amount(fields.object("amount", ValueCodec.printed(ValueCodec::readAmount)))
                .category(fields.optionalText("category"))
                .build();
    }

    static void writeContract(JsonOut json, Contract contract) {
        json.field("name", contract.name());
        json.field("party", contract.party());
        json.field("yuan", contract.value().map(amount -> amount.yuan().toPlainString()));
        json.object("instalments", contract.instalments(), LedgerCodec::writeInstalments);
        json.field("category", contract.category());
        if (contract.calledFinal()) {
            json.flag("calledFinal");
        }
    }

    static Contract readContract(Fields fields) {
        return Contract.builder()
                .name(fields.text("name"))
                .party(fields.optionalText("party"))
                .value(fields.optional("yuan", Amount::yuan))
                .instalments(fields.optionalObject("instalments", LedgerCodec::readInstalments)
                        .flatMap(found -> found))
                .category(fields.optionalText("category"))
                .calledFinal(fields.flag("calledFinal"))
                .build();
    }

    private static void writeInstalments(JsonOut json, Contract.Instalments instalments) {
        json.field("yuan", instalments.each().yuan().toPlainString());
        json.field("every", instalments.every().toString());
        json.field("from", instalments.from().toString());
        json.field("until", instalments.until().map(LocalDate::toString));
    }

    private static Optional<Contract.Instalments> readInstalments(Fields fields) {
        Amount each = fields.value("yuan", Amount::yuan, Amount.ZERO);
        Period every = fields.word("every", LedgerCodec::period, Period.ofMonths(1));
        LocalDate from = fields.word("from", ValueCodec::date, LocalDate.of(2000, 1, 1));
        Optional<LocalDate> until = fields.optionalWord("until", ValueCodec::date);
        return fields.make(() -> new Contract.Instalments(each, every, from, until));
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException e) {
            throw new RefusalException("期间，如 P1M 或 P3M", "a period such as P1M or P3M").because(e);
        }
    }
}
