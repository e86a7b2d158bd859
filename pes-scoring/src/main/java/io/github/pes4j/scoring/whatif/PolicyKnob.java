package io.github.pes4j.scoring.whatif;

import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.policy.GradeBands;
import io.github.pes4j.core.policy.OverAchievement;
import io.github.pes4j.core.policy.PolicyField;
import io.github.pes4j.core.policy.Provenance;
import io.github.pes4j.core.policy.Rounding;
import io.github.pes4j.core.policy.ScoringPolicy;
import io.github.pes4j.core.scenario.Lever;
import io.github.pes4j.core.scenario.LeverValue;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import io.github.pes4j.core.value.Told;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Changes a field of the policy that a word can say: {@code missing} (range, zero, redistribute, rescale, refuse),
 * {@code reverse}, {@code grade-from}, {@code rounding} (decimals, mode, stage: {@code 1 half-up total}), {@code bands} (the least
 * total of each grade but the last: {@code 90 80 60}), {@code over-achievement} (notice above: {@code 130%}), {@code
 * result-floor}. Other fields are tables: they belong into a policy file.
 */
record PolicyKnob(Lever.OfPolicy lever) implements Knob {

    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Pattern BOUNDS = Pattern.compile("[\\s/,]+");

    @Override
    public List<IndicatorPath> leaves(Draft draft) {
        return List.copyOf(draft.tree().leaves().keySet());
    }

    @Override
    public String current(Draft draft) {
        ScoringPolicy policy = draft.policy();
        return switch (lever.field()) {
            case MISSING -> word(policy.missing());
            case REVERSE -> word(policy.reverse());
            case GRADE_FROM -> word(policy.gradeFrom());
            case ROUNDING ->
                policy.rounding().scale() + " " + word(policy.rounding().mode()) + " "
                        + word(policy.rounding().stage());
            case BANDS ->
                String.join(
                        " ",
                        policy.bands().bands().stream()
                                .limit(policy.bands().bands().size() - 1L)
                                .map(band -> band.from().toString())
                                .toList());
            case OVER_ACHIEVEMENT -> policy.overAchievement().noticeAbove().percentText(2);
            case RESULT_FLOOR ->
                policy.resultFloor().map(floor -> floor.percentText(2)).orElse("none");
            case QUALITATIVE_BANDS, SCHEME, GRADE_CAPS -> lever.field().code();
        };
    }

    @Override
    public Optional<LeverValue.Figure> number(Draft draft) {
        return Optional.empty();
    }

    @Override
    public Draft set(Draft draft, LeverValue value) {
        String text = text(value);
        ScoringPolicy.Builder changed = ScoringPolicy.builder().from(draft.policy());
        switch (lever.field()) {
            case MISSING -> changed.missing(oneOf(ScoringPolicy.Missing.values(), text));
            case REVERSE -> changed.reverse(oneOf(ScoringPolicy.ReverseFormula.values(), text));
            case GRADE_FROM -> changed.gradeFrom(oneOf(ScoringPolicy.GradeFrom.values(), text));
            case ROUNDING -> changed.rounding(rounding(draft.policy().rounding(), text));
            case BANDS -> changed.bands(bands(draft.policy().bands(), text));
            case OVER_ACHIEVEMENT ->
                changed.overAchievement(new OverAchievement(
                        share(text), draft.policy().overAchievement().deduction()));
            case RESULT_FLOOR -> changed.resultFloor(text.equals("none") ? Optional.empty() : Optional.of(share(text)));
            case QUALITATIVE_BANDS, SCHEME, GRADE_CAPS ->
                throw new LeverException(
                        lever,
                        "该项无法用一个词表示；请写入评分办法文件，再按该文件评分",
                        "no word can say it; write it into a policy file and score under that");
        }
        Map<PolicyField, Provenance> provenance =
                new LinkedHashMap<>(draft.policy().provenance());
        provenance.put(lever.field(), Provenance.chosen("what-if: " + lever + "=" + text));
        changed.provenance(provenance)
                .id(draft.policy().id() + "+" + lever.field().code());
        return new Draft(draft.evaluation(), changed.build());
    }

    private static String text(LeverValue value) {
        if (value instanceof LeverValue.Words words) {
            return words.text();
        }
        if (!(value instanceof LeverValue.Figure figure)) {
            return "none";
        }
        // "1 half-up" reads as one half-up; a percent sign is the only unit that a policy knows.
        String blank = figure.unit().isEmpty() || figure.unit().equals("%") ? "" : " ";
        return figure.number().toPlainString() + blank + figure.unit();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <E extends Enum<E>> E oneOf(E[] values, String text) {
        return Arrays.stream(values)
                .filter(value ->
                        word(value).equals(text.toLowerCase(Locale.ROOT).replace('_', '-')))
                .findFirst()
                .orElseThrow(() -> new LeverException(
                        lever,
                        "“{0}”不是以下之一：{1}",
                        "'{0}' is none of {1}",
                        text,
                        String.join(
                                ", ",
                                Arrays.stream(values).map(PolicyKnob::word).toList())));
    }

    /** Any of decimals, mode and stage, in any order; the others stay. */
    private Rounding rounding(Rounding before, String text) {
        Rounding changed = before;
        for (String word : WORDS.split(text.strip(), -1)) {
            if (word.matches("\\d{1,2}")) {
                changed = checked(Integer.parseInt(word), changed.mode(), changed.stage());
            } else if (Arrays.stream(Rounding.Stage.values())
                    .anyMatch(stage -> word(stage).equals(word))) {
                changed = checked(changed.scale(), changed.mode(), oneOf(Rounding.Stage.values(), word));
            } else {
                changed = checked(changed.scale(), oneOf(RoundingMode.values(), word), changed.stage());
            }
        }
        return changed;
    }

    private Rounding checked(int scale, RoundingMode mode, Rounding.Stage stage) {
        try {
            return new Rounding(scale, mode, stage);
        } catch (IllegalArgumentException e) {
            throw new LeverException(lever, Told.by(e));
        }
    }

    private GradeBands bands(GradeBands before, String text) {
        String[] bounds = BOUNDS.split(text.strip(), -1);
        List<GradeBands.Band> bands = new ArrayList<>(before.bands());
        if (bounds.length != bands.size() - 1) {
            throw new LeverException(
                    lever,
                    "共有 {0} 个等级，需要 {1} 个分界：{2}",
                    "there are {0} grades, so {1} bounds are needed: {2}",
                    bands.size(),
                    bands.size() - 1,
                    texts(before));
        }
        try {
            for (int i = 0; i < bounds.length; i++) {
                bands.set(
                        i,
                        new GradeBands.Band(Points.of(bounds[i]), bands.get(i).grade()));
            }
            return GradeBands.fallingFrom(bands);
        } catch (IllegalArgumentException e) {
            throw new LeverException(lever, Told.by(e));
        }
    }

    private static String texts(GradeBands bands) {
        return bands.bands().stream()
                .map(band -> band.from().toString())
                .toList()
                .toString();
    }

    private Share share(String text) {
        try {
            Share share = Share.parse(text);
            if (share.signum() >= 0) {
                return share;
            }
        } catch (IllegalArgumentException e) {
            throw new LeverException(lever, "“{0}”不是比例，如 130%", "'{0}' is no share, such as 130%", text);
        }
        throw new LeverException(lever, "比例不能为负：{0}", "a share cannot be negative: {0}", text);
    }
}
