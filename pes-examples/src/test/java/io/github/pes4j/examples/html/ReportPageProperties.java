package io.github.pes4j.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.scoring.Portfolios;
import io.github.pes4j.scoring.Scorer;
import io.github.pes4j.testkit.PesDomain;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(PesDomain.class)
@Domain(DomainContext.Global.class)
class ReportPageProperties {

    /** A report must be writable about whatever can be read: a page that a browser mends by guessing may hide a finding. */
    @Property(tries = 100)
    void everyEvaluationGivesAWellFormedPage(@ForAll Evaluation evaluation) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            Dossier dossier = Pages.scored(List.of(evaluation, evaluation));
            String words = Pages.words(Pages.page(dossier, locale));
            Scorecard card = dossier.items().get(0).scorecard().orElseThrow();
            assertThat(words).contains(card.totalText());
            card.deductions()
                    .forEach(deduction -> assertThat(words)
                            .contains(Pages.blanksAsOne(deduction.reason(locale)))
                            .contains(deduction.lost().text(card.decimals())));
        }
    }

    /** A policy may grade, round and refuse as it likes; none of it may keep its report from being read. */
    @Property(tries = 100)
    void everyPolicyGivesAWellFormedPage(@ForAll Evaluation evaluation, @ForAll ScoringPolicy policy) {
        Scorecard card = Scorer.of(policy).score(evaluation);
        Dossier dossier = Dossier.builder()
                .addItem(new Dossier.Item("a.json", evaluation, Optional.of(card), card.findings()))
                .portfolio(Portfolios.summary(List.of(evaluation), List.of(card)))
                .build();
        assertThat(Pages.words(Pages.page(dossier, Locale.ENGLISH))).contains(card.totalText());
    }
}
