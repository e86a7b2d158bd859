package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.audit.AuditReport;
import io.github.pes4j.core.audit.ClaimGraph;
import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.ClaimValue;
import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.Repair;
import io.github.pes4j.core.finding.Severity;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.Policies;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.core.value.Quantity;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.testkit.PesDomain;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(PesDomain.class)
@Domain(DomainContext.Global.class)
class AuditorProperties {

    private static final Scorer SCORER = Scorer.of(Policies.MOF_2020_SELF);

    /** Whatever a file says is data: an audit answers, and answers alike each time. */
    @Property
    void everyEvaluationHasOneAudit(@ForAll Evaluation evaluation) {
        AuditReport report = Auditor.standard().audit(evaluation);
        assertThat(Auditor.standard().audit(evaluation)).isEqualTo(report);
    }

    /** What the scorer gives is right by definition, so a report that prints it, with sums and rates, has no error. */
    @Property
    void whatTheScorerPrintsHasNoError(@ForAll("forms") Evaluation form) {
        assertThat(errors(printed(form))).isEmpty();
    }

    /**
     * A redundant figure follows from others. Printed otherwise, by more than it could be rounded, it contradicts them, and
     * that must show at the figure itself or at a sum of it.
     */
    @Property
    void aChangedFigureIsAnErrorAtItOrAboveIt(
            @ForAll("forms") Evaluation form,
            @ForAll @IntRange(max = 999) int which,
            @ForAll("changes") BigDecimal by) {
        Evaluation right = printed(form);
        List<Claim> claims = new ArrayList<>(right.claims());
        int index = which % claims.size();
        Claim before = claims.get(index);
        claims.set(index, changed(before, by));
        Evaluation wrong = Evaluation.builder().from(right).claims(claims).build();
        assertThat(errors(wrong))
                .as("errors after %s %s %s by %s", before.subject(), before.figure(), before.printed(), by)
                .anyMatch(finding -> isAtOrAbove(finding, before.subject()));
    }

    /** Only the smallest sets are offered, so the sets of a group are of one size; and each is offered once. */
    @Property(tries = 60)
    void theRepairsOfAGroupAreSmallAlike(
            @ForAll("forms") Evaluation form,
            @ForAll @IntRange(max = 999) int which,
            @ForAll("changes") BigDecimal by) {
        Evaluation right = printed(form);
        List<Claim> claims = new ArrayList<>(right.claims());
        List<Claim> scores =
                claims.stream().filter(claim -> claim.figure() == Figure.SCORE).toList();
        Claim score = scores.get(which % scores.size());
        claims.set(claims.indexOf(score), changed(score, by));
        AuditReport report = Auditor.standard()
                .audit(Evaluation.builder().from(right).claims(claims).build());
        assertThat(report.repairs()).isNotEmpty().allSatisfy(repair -> {
            assertThat(repair.sets()).allSatisfy(set -> assertThat(set).hasSizeBetween(1, 4));
            assertThat(repair.sets().stream().map(List::size).distinct()).hasSizeLessThanOrEqualTo(1);
            assertThat(repair.sets()).doesNotHaveDuplicates();
        });
    }

    /**
     * A repair is advice: followed, it must leave no contradiction of its group and bring no error that was not there; and it
     * is the smallest, so that no part of it would do.
     */
    @Property(tries = 40)
    void aRepairMendsItsGroupAndBreaksNothingAndNoPartOfItDoes(
            @ForAll("forms") Evaluation form,
            @ForAll @IntRange(max = 999) int which,
            @ForAll @IntRange(max = 999) int other,
            @ForAll("changes") BigDecimal by) {
        Evaluation right = printed(form);
        List<Claim> claims = new ArrayList<>(right.claims());
        List<Claim> scores =
                claims.stream().filter(claim -> claim.figure() == Figure.SCORE).toList();
        Claim one = scores.get(which % scores.size());
        Claim two = scores.get(other % scores.size());
        claims.set(claims.indexOf(one), changed(one, by));
        if (!two.equals(one)) {
            claims.set(claims.indexOf(two), changed(two, by.negate()));
        }
        Evaluation wrong = Evaluation.builder().from(right).claims(claims).build();
        AuditReport report = Auditor.standard().audit(wrong);
        for (Repair repair : report.repairs()) {
            for (List<Repair.Change> set : repair.sets()) {
                Evaluation mended = applied(wrong, set);
                assertThat(Auditor.standard().audit(mended).repairs())
                        .as("after %s", set)
                        .extracting(Repair::conflicts)
                        .doesNotContain(repair.conflicts());
                assertThat(errors(mended))
                        .as("after %s", set)
                        .allMatch(left -> errors(wrong).stream().anyMatch(known -> isSame(left, known)));
                if (report.repairs().size() == 1) {
                    assertThat(errors(mended)).as("after %s", set).isEmpty();
                    for (Repair.Change change : set) {
                        List<Repair.Change> part = new ArrayList<>(set);
                        part.remove(change);
                        // What is left may be told as a notice, where a reason is given; but it is still to be
                        // repaired.
                        assertThat(Auditor.standard()
                                        .audit(applied(wrong, part))
                                        .repairs())
                                .as("after %s alone", part)
                                .isNotEmpty();
                    }
                }
            }
        }
        assertThat(Auditor.standard().audit(wrong).repairs()).isEqualTo(report.repairs());
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.code().equals(other.code()) && one.subject().equals(other.subject());
    }

    /** The evaluation with the changes made, and the rates beside them. */
    private static Evaluation applied(Evaluation evaluation, List<Repair.Change> changes) {
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : evaluation.claims()) {
            Claim after = claim;
            for (Repair.Change change : changes) {
                boolean figure = claim.subject().equals(change.subject())
                        && change.mentions().contains(claim.mention().place());
                if (figure
                        && claim.figure() == change.figure()
                        && claim.printed().text().equals(change.from())) {
                    after = printed(claim, change.to());
                }
                for (String along : change.along()) {
                    List<String> words = List.of(along.split(" ", -1));
                    if (figure
                            && claim.figure() == Figure.RATE
                            && claim.printed().text().equals(words.get(1))) {
                        after = printed(claim, words.get(3));
                    }
                }
            }
            claims.add(after);
        }
        return Evaluation.builder().from(evaluation).claims(claims).build();
    }

    private static Claim printed(Claim claim, String text) {
        Quantity quantity = Quantity.of(text.replace("%", ""), text.endsWith("%") ? "%" : "");
        return new Claim(
                claim.subject(),
                claim.figure(),
                Printed.of(text, new ClaimValue.Numeric(quantity)),
                claim.by(),
                claim.mention());
    }

    private static List<Finding> errors(Evaluation evaluation) {
        return Auditor.standard().audit(evaluation).findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static boolean isAtOrAbove(Finding finding, Subject changed) {
        Optional<IndicatorPath> at = finding.subject().flatMap(ClaimGraph::path);
        Optional<IndicatorPath> from = ClaimGraph.path(changed);
        return at.isPresent()
                && from.isPresent()
                && at.get().level() <= from.get().level()
                && from.get()
                        .steps()
                        .subList(0, at.get().level())
                        .equals(at.get().steps());
    }

    private static Claim changed(Claim claim, BigDecimal by) {
        Quantity before = claim.printed().value().flatMap(ClaimValue::number).orElseThrow();
        Quantity after = new Quantity(before.number().add(by), before.unit());
        return new Claim(
                claim.subject(),
                claim.figure(),
                Printed.of(after.number().setScale(2).toPlainString() + after.unit(), new ClaimValue.Numeric(after)),
                claim.by(),
                claim.mention());
    }

    @Provide
    static Arbitrary<BigDecimal> changes() {
        return Arbitraries.of("0.02", "0.50", "1.00", "7.25").map(BigDecimal::new);
    }

    /** Forms of two to eight rows, with consistent funds; targets are reached, missed or put in words. */
    @Provide
    static Arbitrary<Evaluation> forms() {
        Arbitrary<Sample.Row> counted = Combinators.combine(
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.integers().between(30, 125),
                        Arbitraries.integers().between(1, 40))
                .as((target, percent, weight) -> Sample.Row.of(
                                "", "≥" + target + "次", target * percent / 100 + 1 + "次", "" + weight, "")
                        .because("有原因"));
        Arbitrary<Sample.Row> judged = Combinators.combine(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(0, 100))
                .as((weight, percent) -> Sample.Row.of("", "良好", "良好", "" + weight, points(weight, percent))
                        .because("有原因"));
        return Combinators.combine(
                        Arbitraries.oneOf(counted, judged).list().ofMinSize(2).ofMaxSize(8),
                        Arbitraries.integers().between(0, 50))
                .as(AuditorProperties::form);
    }

    private static String points(int weight, int percent) {
        return Points.of(weight)
                .times(Share.quotient(BigDecimal.valueOf(percent), BigDecimal.valueOf(100)))
                .text(2);
    }

    private static Evaluation form(List<Sample.Row> rows, int spent) {
        Sample sample = Sample.form().funds(FundingColumn.SPENT, Integer.toString(spent));
        for (int i = 5; i > 0; i--) {
            sample.remove(i);
        }
        for (int i = 0; i < rows.size(); i++) {
            String parent = i % 2 == 0 ? "产出指标/数量指标/" : "效益指标/社会效益指标/";
            sample.add(rows.get(i).named(parent + "第" + i + "项"));
        }
        return sample.build();
    }

    /** The form with everything printed that its scorecard says: weights, scores, sums, and the rates of groups. */
    private static Evaluation printed(Evaluation form) {
        Scorecard card = SCORER.score(form);
        List<Claim> claims = new ArrayList<>();
        for (Explanation root : card.roots()) {
            print(root, claims);
        }
        points(new Subject.Total(), Figure.WEIGHT, card.maximum(), claims);
        points(new Subject.Total(), Figure.SCORE, card.total().low(), claims);
        return Evaluation.builder().from(form).claims(claims).build();
    }

    private static void print(Explanation node, List<Claim> claims) {
        Subject subject = new Subject.OfIndicator(node.path());
        points(subject, Figure.WEIGHT, node.points(), claims);
        points(subject, Figure.SCORE, node.score().low(), claims);
        if (node instanceof Explanation.OfGroup group) {
            Share rate =
                    Share.quotient(node.score().low().number(), node.points().number());
            number(subject, Figure.RATE, rate.percentText(2), "%", claims);
            group.children().forEach(child -> print(child, claims));
        }
    }

    private static void points(Subject subject, Figure figure, Points points, List<Claim> claims) {
        number(subject, figure, points.text(2), "", claims);
    }

    private static void number(Subject subject, Figure figure, String text, String unit, List<Claim> claims) {
        Quantity quantity = Quantity.of(text.replace("%", ""), unit);
        claims.add(new Claim(
                subject, figure, Printed.of(text, new ClaimValue.Numeric(quantity)), Claimant.SELF, Mention.FORM));
    }
}
