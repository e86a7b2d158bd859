package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.ClaimGraph;
import io.github.pes4j.core.audit.FigureKey;
import io.github.pes4j.core.audit.Parts;
import io.github.pes4j.core.audit.StatedFigure;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.funding.FundingRow;
import io.github.pes4j.core.funding.FundingStatement;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The printed scores, rates, and amounts of an evaluation as unknowns, with all that must hold between them. */
final class RepairModel {

    private final AuditCase audited;
    private final Set<Subject> wrong;
    private final ClaimGraph claims;
    private final List<Unknown> unknowns = new ArrayList<>();
    private final Map<FigureKey, List<Unknown>> byKey = new LinkedHashMap<>();
    private final Set<Constraint> constraints = new LinkedHashSet<>();

    private RepairModel(AuditCase audited, Set<Subject> wrong) {
        this.audited = audited;
        this.wrong = wrong;
        this.claims = audited.claims();
    }

    /** The model, with the subjects that an error is about. */
    static RepairModel of(AuditCase audited, Set<Subject> wrong) {
        RepairModel model = new RepairModel(audited, wrong);
        for (FigureKey key : model.claims.keys()) {
            if (key.figure() == Figure.SCORE || key.figure() == Figure.RATE || isMoney(key)) {
                model.claims.mentions(key).forEach(model::add);
            }
        }
        model.sameValues();
        model.sums();
        model.scores();
        model.rates();
        model.money();
        return model;
    }

    private static boolean isMoney(FigureKey key) {
        return key.figure() == Figure.AMOUNT && key.subject() instanceof Subject.FundCell;
    }

    List<Unknown> unknowns() {
        return unknowns;
    }

    /** The value of each unknown as it is printed. */
    BigDecimal[] printed() {
        return unknowns.stream().map(Unknown::printed).toArray(BigDecimal[]::new);
    }

    List<Constraint> constraints() {
        return List.copyOf(constraints);
    }

    private void add(StatedFigure mention) {
        List<Unknown> known = byKey.computeIfAbsent(mention.key(), key -> new ArrayList<>());
        Unknown unknown = known.stream()
                .filter(other -> other.printed().compareTo(mention.value()) == 0)
                .findFirst()
                .orElseGet(() -> {
                    Unknown added = new Unknown(unknowns.size(), mention);
                    unknowns.add(added);
                    known.add(added);
                    return added;
                });
        unknown.add(mention);
    }

    private List<Unknown> of(Subject subject, Figure figure) {
        return byKey.getOrDefault(new FigureKey(subject, figure), List.of());
    }

    private Optional<Unknown> at(Subject subject, Figure figure, String place) {
        return claims.at(subject, figure, place).flatMap(this::of);
    }

    private Optional<Unknown> of(StatedFigure mention) {
        return of(mention.subject(), mention.figure()).stream()
                .filter(unknown -> unknown.printed().compareTo(mention.value()) == 0)
                .findFirst();
    }

    private void sameValues() {
        byKey.forEach((key, values) -> {
            for (int i = 1; i < values.size(); i++) {
                for (int j = 0; j < i; j++) {
                    constraints.add(new Constraint.Same(values.get(j), values.get(i), !isMoney(key)));
                }
            }
        });
    }

    /** The parts that any place states add up to every printed value of their sum. */
    private void sums() {
        for (IndicatorPath parent : claims.parents()) {
            List<Unknown> totals = of(ClaimGraph.subject(parent), Figure.SCORE);
            if (totals.isEmpty()) {
                continue;
            }
            for (String place : claims.places(Figure.SCORE)) {
                Parts parts = claims.parts(parent, Figure.SCORE, place);
                if (parts.isComplete() && claims.unplaced(Figure.SCORE, place).isEmpty()) {
                    List<Unknown> stated = parts.stated().stream()
                            .flatMap(part -> of(part).stream())
                            .toList();
                    List<BigDecimal> exact =
                            parts.stated().stream().map(this::exact).toList();
                    totals.forEach(total -> constraints.add(new Constraint.SumOf(total, stated, exact, true)));
                }
            }
        }
    }

    /** The score that a rule gives, where a printed one may have been rounded from it. */
    private BigDecimal exact(StatedFigure part) {
        return Support.ofScore(audited, part.subject()).filter(part::agrees).orElse(part.value());
    }

    private void scores() {
        byKey.forEach((key, values) -> {
            if (key.figure() == Figure.SCORE) {
                values.forEach(score -> score(key.subject(), score));
            }
        });
    }

    /** What a rule gives holds, unless a person decided otherwise, or what differs from it may well be right. */
    private void score(Subject subject, Unknown score) {
        Optional<IndicatorPath> path = ClaimGraph.path(subject);
        Optional<Explanation.OfLeaf> leaf = path.flatMap(audited::leaf);
        boolean decided = path.map(found -> audited.evaluation().measurement(found))
                .flatMap(measured -> measured.override())
                .isPresent();
        if (leaf.isPresent() && !decided && ExactScores.of(leaf.get()).isPresent()) {
            leaf.get()
                    .byRule()
                    .exact()
                    .map(Points::number)
                    .map(points -> new Constraint.Known(score, Share.quotient(points, BigDecimal.ONE), false))
                    .filter(rule -> wrong.contains(subject) || rule.holds(printed()))
                    .ifPresent(constraints::add);
        }
        for (StatedFigure mention : score.mentions()) {
            claims.at(subject, Figure.WEIGHT, mention.place())
                    .ifPresent(weight -> constraints.add(new Constraint.AtMost(score, weight.value())));
        }
    }

    private void rates() {
        byKey.forEach((key, values) -> {
            if (key.figure() == Figure.RATE) {
                Optional<FundingRatio> ratio = Rates.ratio(audited, key.subject());
                Optional<Share> completion = MeasuredRates.of(audited, key.subject());
                for (Unknown rate : values) {
                    if (ratio.isPresent()) {
                        ofFunds(rate, ratio.get());
                    } else {
                        rate.mentions().forEach(mention -> ofPoints(rate, mention, completion));
                    }
                }
            }
        });
    }

    private void ofFunds(Unknown rate, FundingRatio ratio) {
        Optional<Unknown> over = amount(ratio.numerator());
        Optional<Unknown> under = amount(ratio.denominator());
        if (ratio.form() == FundingRatio.Form.QUOTIENT && over.isPresent() && under.isPresent()) {
            constraints.add(new Constraint.Quotient(rate, over.get(), under, BigDecimal.ONE));
        } else {
            FundRatios.of(audited, ratio).ifPresent(share -> constraints.add(new Constraint.Known(rate, share, false)));
        }
    }

    /** A rate of points agrees with score by weight; one that is that of a completion need not. */
    private void ofPoints(Unknown rate, StatedFigure mention, Optional<Share> completion) {
        if (completion.filter(share -> MeasuredRates.agrees(mention, share)).isPresent()) {
            return;
        }
        Optional<StatedFigure> weight = claims.at(mention.subject(), Figure.WEIGHT, mention.place())
                .filter(full -> full.value().signum() > 0);
        Optional<Unknown> score = at(mention.subject(), Figure.SCORE, mention.place());
        if (weight.isPresent() && score.isPresent()) {
            constraints.add(new Constraint.Quotient(
                    rate, score.get(), Optional.empty(), weight.get().value()));
        } else {
            completion.ifPresent(share -> constraints.add(new Constraint.Known(rate, share, true)));
        }
    }

    /** The one cell or claim that stands for a figure of the funds; a sum of several sources is none. */
    private Optional<Unknown> amount(FundingColumn column) {
        Optional<FundingStatement> statement = audited.evaluation().funding().statement();
        Optional<FundingRow> row = statement
                .flatMap(FundingStatement::total)
                .filter(total -> total.amount(column).isPresent());
        if (row.isEmpty() && statement.isPresent() && statement.get().sources().size() == 1) {
            row = Optional.of(statement.get().sources().get(0));
        }
        return row.flatMap(found -> found.amount(column)
                .flatMap(amount -> of(new Subject.FundCell(found.source(), column), Figure.AMOUNT).stream()
                        .filter(unknown -> unknown.printed().compareTo(amount.yuan()) == 0)
                        .findFirst()));
    }

    /** The sources of the fund table add up to its total row. */
    private void money() {
        Optional<FundingStatement> statement = audited.evaluation().funding().statement();
        Optional<FundingRow> total = statement.flatMap(FundingStatement::total);
        if (total.isEmpty()) {
            return;
        }
        for (FundingColumn column : FundingColumn.values()) {
            List<FundingRow> rows = statement.get().sources().stream()
                    .filter(row -> row.amount(column).isPresent())
                    .toList();
            List<Unknown> parts = rows.stream()
                    .flatMap(row -> of(new Subject.FundCell(row.source(), column), Figure.AMOUNT).stream()
                            .filter(unknown -> unknown.printed()
                                            .compareTo(row.amount(column)
                                                    .orElseThrow()
                                                    .yuan())
                                    == 0))
                    .toList();
            Optional<Unknown> sum = amount(column);
            if (sum.isPresent() && !parts.isEmpty() && parts.size() == rows.size()) {
                List<BigDecimal> exact = parts.stream().map(Unknown::printed).toList();
                constraints.add(new Constraint.SumOf(sum.get(), parts, exact, false));
            }
        }
    }
}
