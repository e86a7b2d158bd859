package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.audit.FigureKey;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every stated rate against the quotient of its named figures: a rate of the funds against the amounts, a rate of completion
 * against target and actual, any other rate of a node against its score and weight in the same place.
 */
final class Rates implements AuditCheck {

    @Override
    public String id() {
        return "rates";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("各项比率", "rates against their figures");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.RATE_DIFFERS, AuditCodes.RATE_ZERO_BUDGET);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        for (FigureKey key : audited.claims().keys()) {
            if (key.figure() == Figure.RATE) {
                new OfOneNode(audited, key, log).check();
            }
        }
    }

    /** The ratio of the funds that a subject stands for, as it comes out; empty if it stands for none. */
    static Optional<Share> ofFunds(AuditCase audited, Subject subject) {
        return ratio(audited, subject).flatMap(ratio -> FundRatios.of(audited, ratio));
    }

    static Optional<FundingRatio> ratio(AuditCase audited, Subject subject) {
        return FundRatios.named(audited, subject);
    }

    private record OfOneNode(AuditCase audited, FigureKey key, AuditLog log) {

        void check() {
            Optional<FundingRatio> ratio = ratio(audited, key.subject());
            if (ratio.isPresent()) {
                funds(ratio.get());
                return;
            }
            Optional<Share> completion = MeasuredRates.of(audited, key.subject());
            for (Map.Entry<String, List<StatedFigure>> value : byValue().entrySet()) {
                quotients(completion, value.getValue());
            }
        }

        private Map<String, List<StatedFigure>> byValue() {
            Map<String, List<StatedFigure>> values = new LinkedHashMap<>();
            for (StatedFigure rate : audited.claims().mentions(key)) {
                values.computeIfAbsent(Said.plain(rate.value()), value -> new ArrayList<>())
                        .add(rate);
            }
            return values;
        }

        private void funds(FundingRatio ratio) {
            List<StatedFigure> rates = audited.claims().mentions(key);
            if (FundRatios.isOverZero(audited, ratio)) {
                log.found(Conflict.builder()
                        .finding(Said.finding(AuditCodes.RATE_ZERO_BUDGET, key.subject(), rates)
                                .got(Said.values(rates))
                                .expected(new Bilingual("{0}为 0，不应有比率", "no rate: {0} is 0")
                                        .with(ratio.denominator().title()))
                                .build())
                        .figure(Figure.RATE)
                        .build());
                return;
            }
            Optional<Share> exact = FundRatios.of(audited, ratio);
            if (exact.isEmpty()) {
                log.skipped(new Bilingual("缺少计算比率的金额", "an amount of the rate is not reported"));
                return;
            }
            byValue().values().forEach(values -> {
                if (values.get(0).agrees(exact.get())) {
                    log.passed();
                } else {
                    differs(
                            values,
                            exact.get(),
                            FundRatios.formula(audited, ratio),
                            FundRatios.fitting(audited, ratio, values.get(0)));
                }
            });
        }

        /** Rates of one printed value: by completion everywhere, else by score and weight in each place. */
        private void quotients(Optional<Share> completion, List<StatedFigure> rates) {
            List<StatedFigure> wrong = new ArrayList<>();
            Optional<Share> expected = Optional.empty();
            for (StatedFigure rate : rates) {
                Optional<Share> ofPoints = ofPoints(rate);
                boolean agrees = completion
                                .filter(share -> MeasuredRates.agrees(rate, share))
                                .isPresent()
                        || ofPoints.filter(rate::agrees).isPresent();
                if (completion.isEmpty() && ofPoints.isEmpty()) {
                    log.skipped(new Bilingual("不知分子、分母", "numerator and denominator are not known"));
                } else if (agrees) {
                    log.passed();
                } else {
                    wrong.add(rate);
                    expected = completion.or(() -> ofPoints);
                }
            }
            if (!wrong.isEmpty()) {
                differs(wrong, expected.orElseThrow(), formula(completion.isPresent(), wrong.get(0)), Optional.empty());
            }
        }

        private Optional<Share> ofPoints(StatedFigure rate) {
            return audited.claims()
                    .at(key.subject(), Figure.WEIGHT, rate.place())
                    .filter(weight -> weight.value().signum() > 0)
                    .flatMap(weight -> audited.claims()
                            .at(key.subject(), Figure.SCORE, rate.place())
                            .map(score -> Share.quotient(score.value(), weight.value())));
        }

        private Bilingual formula(boolean completion, StatedFigure rate) {
            if (completion) {
                return new Bilingual("完成值 ÷ 指标值", "actual ÷ target");
            }
            String score = audited.claims()
                    .at(key.subject(), Figure.SCORE, rate.place())
                    .map(StatedFigure::text)
                    .orElse("");
            String weight = audited.claims()
                    .at(key.subject(), Figure.WEIGHT, rate.place())
                    .map(StatedFigure::text)
                    .orElse("");
            return Bilingual.same(score + " ÷ " + weight);
        }

        private void differs(List<StatedFigure> rates, Share exact, Bilingual formula, Optional<Bilingual> other) {
            BigDecimal value = exact.applyTo(BigDecimal.ONE, 24, RoundingMode.HALF_UP);
            Bilingual expected =
                    new Bilingual("{0}（{1}）", "{0} ({1})").with(rates.get(0).print(value), formula);
            Finding finding = Said.finding(AuditCodes.RATE_DIFFERS, key.subject(), rates)
                    .got(Said.values(rates))
                    .expected(other.map(hint -> new Bilingual("{0}；{1}", "{0}; {1}").with(expected, hint))
                            .orElse(expected))
                    .build();
            log.found(Conflict.builder()
                    .finding(finding)
                    .figure(Figure.RATE)
                    .variant(rates.get(0).text())
                    .correction(Beside.of(audited, rates, value))
                    .build());
        }
    }
}
