package io.github.pes4j.scoring.leaf;

import io.github.pes4j.core.funding.Funding;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingFigure;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.result.Taken;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes the measures that rules ask for: from the measurements of a leaf, or from the funds. */
record Measures(List<Measurement> measurements, Funding funding, Completions completions)
        implements Measure.Cases<Measured> {

    @Override
    public Measured completion(Measure.Completion measure) {
        return completions.of(measurements, measure.combiner());
    }

    @Override
    public Measured ofFunds(Measure.OfFunds measure) {
        FundingRatio ratio = measure.ratio();
        Optional<FundingFigure> numerator = funding.figure(ratio.numerator());
        Optional<FundingFigure> denominator = funding.figure(ratio.denominator());
        if (numerator.isEmpty() || denominator.isEmpty()) {
            return new Measured.Nothing(missing(numerator.isEmpty() ? ratio.numerator() : ratio.denominator()));
        }
        return ratio.of(numerator.get().amount(), denominator.get().amount())
                .<Measured>map(
                        share -> new Measured.Found(new Taken.Funds(ratio, numerator.get(), denominator.get(), share)))
                .orElseGet(() -> new Measured.Nothing(new Bilingual("{0}为 0，比率无意义", "{0} is 0: there is no ratio")
                        .with(ratio.denominator().title())));
    }

    private Bilingual missing(FundingColumn column) {
        Bilingual why = funding.isPrinted(column)
                ? new Bilingual("{0}无法识别为金额", "{0} cannot be read as an amount")
                : new Bilingual("{0}未填报", "{0} is not reported");
        return why.with(column.title());
    }

    @Override
    public Measured observedShare(Measure.ObservedShare measure) {
        return only(
                new Bilingual("没有可用的比率", "no share is observed"),
                observation -> share(observation).map(share -> new Taken.Observed(observation, share)));
    }

    @Override
    public Measured verdict(Measure.Verdict measure) {
        return only(
                new Bilingual("尚无结论", "there is no verdict"),
                observation -> attainment(observation)
                        .map(verdict ->
                                new Taken.Verdict(verdict, verdict == Attainment.ATTAINED ? Share.ONE : Share.ZERO)));
    }

    @Override
    public Measured daysLate(Measure.DaysLate measure) {
        List<Measurement> dated = measurements.stream()
                .filter(measurement -> measurement.done().isPresent())
                .toList();
        if (dated.size() != 1) {
            return new Measured.Nothing(new Bilingual("没有可比较的期限和完成日期", "there is no day to hold against a deadline"));
        }
        LocalDate done = dated.get(0).done().orElseThrow();
        LocalDate latest = dated.get(0).deadline().orElseThrow();
        long late = Math.max(0, ChronoUnit.DAYS.between(latest, done));
        return new Measured.Found(new Taken.DaysLate(done, latest, Share.number(late)));
    }

    /** The one measurement that can be read so; several would leave open which one counts. */
    private Measured only(Bilingual why, Function<Observation, Optional<? extends Taken>> reading) {
        List<Taken> found = measurements.stream()
                .flatMap(measurement -> measurement.actual().value().stream())
                .<Taken>flatMap(observation -> reading.apply(observation).stream())
                .toList();
        return found.size() == 1 ? new Measured.Found(found.get(0)) : new Measured.Nothing(why);
    }

    static Optional<Attainment> attainment(Observation observation) {
        return observation instanceof Observation.Verdict verdict
                ? Optional.of(verdict.attainment())
                : Optional.empty();
    }

    /** A share: of a survey, or a quantity in %. */
    private static Optional<Share> share(Observation observation) {
        if (observation instanceof Observation.Surveyed surveyed) {
            return Optional.of(surveyed.share());
        }
        boolean below = observation instanceof Observation.Bound bound
                && bound.comparison().isReverse();
        return below ? Optional.empty() : observation.number().flatMap(Quantity::share);
    }
}
