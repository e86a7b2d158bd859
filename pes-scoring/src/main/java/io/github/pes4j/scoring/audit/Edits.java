package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.ClaimValue;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Evaluations with other numbers printed in them. */
final class Edits {

    private Edits() {}

    /** The evaluation with these figures printed with these values, each rounded to its printed decimals. */
    static Evaluation of(Evaluation evaluation, Map<StatedFigure, BigDecimal> values) {
        List<Claim> claims = new ArrayList<>(evaluation.claims());
        Evaluation edited = evaluation;
        for (Map.Entry<StatedFigure, BigDecimal> edit : values.entrySet()) {
            StatedFigure figure = edit.getKey();
            if (figure.claim() >= 0) {
                claims.set(figure.claim(), claim(claims.get(figure.claim()), figure, edit.getValue()));
            } else if (figure.subject() instanceof Subject.FundCell cell) {
                Amount amount = Amount.yuan(edit.getValue());
                edited = FundAmounts.with(
                        edited, cell.source(), cell.column(), Printed.of(figure.print(edit.getValue()), amount));
            }
        }
        return Evaluation.builder().from(edited).claims(claims).build();
    }

    private static Claim claim(Claim claim, StatedFigure figure, BigDecimal value) {
        ClaimValue number = new ClaimValue.Numeric(figure.quantity(value));
        Printed<ClaimValue> printed = Printed.of(figure.print(value), number);
        return new Claim(
                claim.subject(),
                claim.figure(),
                claim.printed().at().map(printed::at).orElse(printed),
                claim.by(),
                claim.mention());
    }
}
