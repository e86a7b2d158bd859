package io.github.pes4j.scoring.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.measurement.Measurement;
import io.github.pes4j.core.measurement.Observation;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Printed;
import io.github.pes4j.scoring.audit.Sample.Row;
import org.junit.jupiter.api.Test;

/** Weights without scores in the table of a framework: forgotten, or scored in another way. */
class UnscoredTest {

    private static final String BASIS = "决策/项目立项/依据充分性";
    private static final String STEPS = "决策/项目立项/程序规范性";
    private static final String WORK = "产出/产出数量/完成情况";
    private static final String RATE = "预算执行率";

    private static Subject at(String path) {
        return new Subject.OfIndicator(IndicatorPath.of(path.split("/", -1)));
    }

    private static Row open(String path, String weight) {
        return Row.of(path, "", "", weight, "");
    }

    /** Four leaves with weights, of which the last two are scored. */
    private static Sample framework(Row first) {
        return Sample.framework(first, open(STEPS, "10"), open(WORK, "70"), open(RATE, "10"))
                .claim(at(BASIS), Figure.WEIGHT, "10", "附件")
                .claim(at(STEPS), Figure.WEIGHT, "10", "附件")
                .claim(at(WORK), Figure.WEIGHT, "70", "附件")
                .claim(at(RATE), Figure.WEIGHT, "10", "附件")
                .claim(at(WORK), Figure.SCORE, "70", "附件")
                .claim(at(RATE), Figure.SCORE, "10", "附件");
    }

    private static Sample framework() {
        return framework(open(BASIS, "10"));
    }

    private static Measurement withoutNeed() {
        return Measurement.builder()
                .actual(Printed.of("不涉及", new Observation.NotApplicable(Bilingual.same("不涉及"))))
                .build();
    }

    private static String unscored(String path) {
        return path + ": weight 10（附件）, no score";
    }

    @Test
    void eachLeafWithAWeightAndNoScoreIsFound() {
        Checked checked = Checked.by(new Unscored(), framework());
        assertThat(checked.found()).containsExactly(unscored(BASIS), unscored(STEPS));
        assertThat(checked.passed()).isEqualTo(2);
    }

    @Test
    void leavesOfABlockThatIsScoredAsAWholeAreScored() {
        for (String block : new String[] {"决策/项目立项", "决策"}) {
            Checked checked = Checked.by(new Unscored(), framework().claim(at(block), Figure.SCORE, "20", "附件"));
            assertThat(checked.found()).isEmpty();
            assertThat(checked.passed()).isEqualTo(4);
        }
    }

    @Test
    void aSumOfABlockOfWhichOneLeafIsScoredStandsForNoOther() {
        assertThat(Checked.by(
                                new Unscored(),
                                framework()
                                        .claim(at("决策"), Figure.SCORE, "20", "附件")
                                        .claim(at(STEPS), Figure.SCORE, "10", "附件"))
                        .found())
                .containsExactly(unscored(BASIS));
    }

    @Test
    void aTotalStandsForNoLeaf() {
        assertThat(Checked.by(new Unscored(), framework().claim(Sample.TOTAL, Figure.SCORE, "100", "附件"))
                        .found())
                .hasSize(2);
    }

    @Test
    void aLeafThatAPersonJudgedOrThatDoesNotApplyIsDone() {
        assertThat(Checked.by(new Unscored(), framework(open(BASIS, "10").score("9")))
                        .found())
                .containsExactly(unscored(STEPS));
        assertThat(Checked.by(new Unscored(), framework(open(BASIS, "10").measured(withoutNeed())))
                        .found())
                .containsExactly(unscored(STEPS));
    }

    @Test
    void aWeightOfZeroAsksForNoScore() {
        assertThat(Checked.by(new Unscored(), framework().claim(at("决策/项目立项/其他"), Figure.WEIGHT, "0", "附件"))
                        .found())
                .hasSize(2);
    }

    @Test
    void aTableOfWeightsAloneIsNoTableOfScores() {
        assertThat(Checked.by(
                                new Unscored(),
                                Sample.framework(open(BASIS, "100"))
                                        .claim(at(BASIS), Figure.WEIGHT, "100", "附件")
                                        .claim(Sample.TOTAL, Figure.SCORE, "95", "一"))
                        .said())
                .isEqualTo("no scores are printed");
    }

    /** The table names an indicator that the framework does not have. */
    private static Sample stranger() {
        return framework()
                .claim(at("决策/项目立项"), Figure.SCORE, "20", "附件")
                .word(at(WORK), Figure.NAME, "完成情况", "附件")
                .word(new Subject.UnknownIndicator("职工食堂"), Figure.NAME, "职工食堂", "附件");
    }

    @Test
    void anIndicatorOfNoWeightThatTheFrameworkDoesNotHaveIsFound() {
        assertThat(Checked.by(new Unscored(), stranger()).found())
                .containsExactly("职工食堂: 职工食堂 (附件), neither weight nor score");
    }

    @Test
    void withAScoreOfItsOwnItIsScored() {
        assertThat(Checked.by(
                                new Unscored(),
                                stranger().claim(new Subject.UnknownIndicator("职工食堂"), Figure.SCORE, "5", "附件"))
                        .found())
                .isEmpty();
    }

    @Test
    void aPlaceThatNamesBlocksOnlyListsNoIndicators() {
        assertThat(Checked.by(
                                new Unscored(),
                                framework()
                                        .claim(at("决策/项目立项"), Figure.SCORE, "20", "附件")
                                        .word(at("决策/项目立项"), Figure.NAME, "项目立项", "二")
                                        .word(new Subject.UnknownIndicator("职工食堂"), Figure.NAME, "职工食堂", "二"))
                        .found())
                .isEmpty();
    }
}
