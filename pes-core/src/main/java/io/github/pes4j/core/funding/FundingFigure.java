package io.github.pes4j.core.funding;

import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Bilingual;

/**
 * An amount of the funds (项目资金) that a calculation uses, and where it comes from. Immutable and thread-safe.
 *
 * @param column which figure it is
 * @param amount the amount
 * @param origin where it comes from
 */
public record FundingFigure(FundingColumn column, Amount amount, Origin origin) {

    /** Where a figure comes from, in order of precedence. */
    public enum Origin {
        /** The total row states it. */
        STATED_TOTAL("合计行所列", "as the total row states"),
        /** No total is stated: the sum of what the sources state. */
        SUM_OF_SOURCES("各资金来源之和", "the sum of the sources"),
        /** Nothing is stated: the sum of the dated movements. */
        MOVEMENTS("明细账之和", "the sum of the movements");

        private final Bilingual title;

        Origin(String zh, String en) {
            this.title = new Bilingual(zh, en);
        }

        /** The origin in words. */
        public Bilingual title() {
            return title;
        }
    }
}
