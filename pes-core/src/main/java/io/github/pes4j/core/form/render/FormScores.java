package io.github.pes4j.core.form.render;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.ClaimValue;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Judgement;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Basis;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which points, scores and rates a form prints: those of the scorecard if there is one, else those that the report claims
 * of its own form. Immutable.
 */
final class FormScores {

    private final Evaluation evaluation;
    private final Optional<Scorecard> card;
    private final Map<IndicatorPath, Explanation.OfLeaf> leaves = new HashMap<>();
    private final Map<List<Object>, Printed<ClaimValue>> claims = new HashMap<>();

    /** With the claims that the report makes in one place. */
    FormScores(Evaluation evaluation, Optional<Scorecard> card, Mention place) {
        this.evaluation = evaluation;
        this.card = card;
        card.ifPresent(scored -> scored.leaves().forEach(leaf -> leaves.put(leaf.path(), leaf)));
        for (Claim claim : evaluation.claims()) {
            if (claim.mention().equals(place)) {
                claims.putIfAbsent(List.of(claim.subject(), claim.figure()), claim.printed());
            }
        }
    }

    /** The scorecard's leaf, if there is one. */
    Optional<Explanation.OfLeaf> leaf(IndicatorPath path) {
        return Optional.ofNullable(leaves.get(path));
    }

    boolean isScored() {
        return card.isPresent();
    }

    Optional<Scorecard> card() {
        return card;
    }

    /** How many decimals scores are shown with. */
    int decimals() {
        return card.map(Scorecard::decimals).orElse(2);
    }

    /** How the policy rounds. A policy that PES does not know by name is taken to round each leaf, half up. */
    Rounding rounding() {
        return card.flatMap(scored -> Policies.byId(scored.policy()))
                .map(ScoringPolicy::rounding)
                .orElseGet(() -> new Rounding(decimals(), RoundingMode.HALF_UP, Rounding.Stage.INDICATOR));
    }

    /** The rate beside the funds, as the form claims it. */
    Optional<Printed<Quantity>> claimedRate(IndicatorPath path) {
        return claimed(new Subject.OfIndicator(path), Figure.RATE);
    }

    /** What the form claims of its total. */
    Optional<Printed<Quantity>> claimedTotal(Figure figure) {
        return claimed(new Subject.Total(), figure);
    }

    /** Puts the points of a leaf. */
    void putWeight(SheetBuilder sheet, CellRange cell, IndicatorPath path, Points points) {
        String text = claimed(new Subject.OfIndicator(path), Figure.WEIGHT)
                .filter(claim -> stands(claim, points))
                .map(Printed::text)
                .orElseGet(points::toString);
        sheet.printed(cell, CellRole.NUMBER, text, points.number());
    }

    /** Puts the score of a leaf: live where a formula gives it, else as it was given; blank while it is open. */
    void putScore(SheetBuilder sheet, CellRange cell, IndicatorPath path, Optional<Formula> formula) {
        Optional<Explanation.OfLeaf> scored = leaf(path);
        if (scored.isEmpty()) {
            printedScore(path)
                    .ifPresentOrElse(
                            printed -> putPrinted(sheet, cell, printed), () -> sheet.blank(cell, CellRole.NUMBER));
            return;
        }
        Optional<Points> score = scored.get().score().exact();
        if (score.isEmpty()) {
            sheet.blank(cell, CellRole.NUMBER);
            return;
        }
        // Points that a person gave look as they were given.
        Display display =
                scored.get().basis() == Basis.COMPUTED ? fixed(score.get().number()) : display(path, score.get());
        Optional<Formula> live =
                formula.filter(found -> scored.get().basis() == Basis.COMPUTED && comesTo(sheet, found, score.get()));
        live.ifPresentOrElse(
                found -> sheet.formula(cell, CellRole.NUMBER, found, display),
                () -> sheet.number(cell, CellRole.NUMBER, score.get().number(), display));
    }

    private static void putPrinted(SheetBuilder sheet, CellRange cell, Printed<Points> printed) {
        sheet.printed(
                cell,
                CellRole.NUMBER,
                printed.text(),
                printed.value()
                        .map(points -> new BigDecimal[] {points.number()})
                        .orElseGet(() -> new BigDecimal[0]));
    }

    /** What the form prints as the score of a leaf: its claim, else the points that a person gave. */
    private Optional<Printed<Points>> printedScore(IndicatorPath path) {
        return claimed(new Subject.OfIndicator(path), Figure.SCORE)
                .map(claim -> claim.map(quantity -> Points.of(quantity.number())))
                .or(() -> evaluation.measurement(path).judgement().map(Judgement::points));
    }

    /** As the form prints the same score, else with the decimals of the policy. */
    private Display display(IndicatorPath path, Points score) {
        return printedScore(path)
                .filter(printed -> printed.value().filter(score::equals).isPresent())
                .flatMap(printed -> Display.of(printed.text(), score.number()))
                .orElseGet(() -> fixed(score.number()));
    }

    /** So many decimals as the policy shows; more where a person gave more. */
    Display fixed(BigDecimal score) {
        boolean working = rounding().stage() != Rounding.Stage.INDICATOR;
        return Display.fixed(working ? decimals() : Math.max(decimals(), score.scale()));
    }

    static boolean comesTo(SheetBuilder sheet, Formula formula, Points points) {
        return sheet.value(formula)
                .filter(value -> value.equals(Share.of(points.number())))
                .isPresent();
    }

    private static boolean stands(Printed<Quantity> claim, Points points) {
        return claim.value()
                .filter(quantity -> quantity.number().compareTo(points.number()) == 0)
                .isPresent();
    }

    private Optional<Printed<Quantity>> claimed(Subject subject, Figure figure) {
        return Optional.ofNullable(claims.get(List.of(subject, figure)))
                .map(printed ->
                        new Printed<>(printed.text(), printed.value().flatMap(ClaimValue::number), printed.at()))
                .filter(printed -> figure == Figure.RATE
                        || printed.value()
                                .filter(quantity -> !quantity.unit().equals(Unit.NONE))
                                .isEmpty());
    }
}
