package io.github.pes4j.scoring;

import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.util.Optional;

/** The quotient of two figures of the funds, with both figures and their origin. */
record FundQuotient(FundingFigure numerator, FundingFigure denominator, Share share) {

    static Measured<FundQuotient> of(FundingRatio ratio, Funding funding) {
        Optional<FundingFigure> numerator = funding.figure(ratio.numerator());
        Optional<FundingFigure> denominator = funding.figure(ratio.denominator());
        if (numerator.isEmpty() || denominator.isEmpty()) {
            FundingColumn missing = numerator.isEmpty() ? ratio.numerator() : ratio.denominator();
            Bilingual why = funding.isPrinted(missing)
                    ? new Bilingual("{0}无法识别为金额", "{0} cannot be read as an amount")
                    : new Bilingual("{0}未填报", "{0} is not reported");
            return Measured.nothing(why.with(missing.title()));
        }
        if (denominator.get().amount().signum() == 0) {
            return Measured.nothing(new Bilingual("{0}为 0，比率无意义", "{0} is 0: there is no ratio")
                    .with(ratio.denominator().title()));
        }
        Share share = Share.quotient(
                numerator.get().amount().yuan(), denominator.get().amount().yuan());
        return Measured.found(new FundQuotient(numerator.get(), denominator.get(), share));
    }
}
