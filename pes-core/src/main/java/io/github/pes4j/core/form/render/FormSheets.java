package io.github.pes4j.core.form.render;

import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.EvaluationKind;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.rule.Judged;
import io.github.pes4j.core.rule.Proportional;
import java.util.Optional;

/**
 * Evaluations as the forms that offices file. A self-evaluation becomes the official form (项目支出绩效自评表), any other the
 * framework with its scores (指标体系及评分表); a self-evaluation that the official form has no room for, because it has more
 * than three levels or rules of other kinds, becomes a framework too. Stateless and thread-safe.
 */
public final class FormSheets {

    private static final int OFFICIAL_LEVELS = 3;

    private FormSheets() {}

    /**
     * An evaluation as a form.
     *
     * @param evaluation the evaluation
     * @param card its score: the form then prints it, live where it is computed. Without one the form prints what the
     *     report claims of itself
     * @return the form, and what of the evaluation it cannot hold
     */
    public static RenderedForm render(Evaluation evaluation, Optional<Scorecard> card) {
        if (isOfficial(evaluation)) {
            FormSheet sheet = new OfficialForm(evaluation, card).sheet();
            return new RenderedForm(sheet, new ReadBack(evaluation, card, Mention.FORM).of(sheet));
        }
        Mention place = FrameworkForm.place(evaluation);
        FormSheet sheet = new FrameworkForm(evaluation, card, place).sheet();
        return new RenderedForm(sheet, new ReadBack(evaluation, card, place).of(sheet));
    }

    /** An empty official form with the blocks that a policy's scheme names. */
    public static FormSheet blank(ScoringPolicy policy) {
        return BlankForm.of(policy);
    }

    private static boolean isOfficial(Evaluation evaluation) {
        return evaluation.kind() == EvaluationKind.UNIT_SELF
                && evaluation.tree().leaves().keySet().stream().allMatch(path -> path.level() <= OFFICIAL_LEVELS)
                && evaluation.tree().leaves().values().stream().allMatch(FormSheets::isPlain);
    }

    /** Whether a rule is one that the official form means: points by completion, or a person's. */
    private static boolean isPlain(Indicator leaf) {
        return leaf.rule() instanceof Proportional || leaf.rule() instanceof Judged;
    }
}
