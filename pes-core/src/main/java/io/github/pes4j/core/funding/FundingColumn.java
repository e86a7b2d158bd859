package io.github.pes4j.core.funding;

import io.github.pes4j.core.value.Bilingual;

/** The stations that money passes (资金), in their order; the columns of a fund table. Immutable and thread-safe. */
public enum FundingColumn {
    /** Budget at the start of the year (年初预算数). */
    INITIAL("年初预算数", "initial budget"),
    /** Change of the budget during the year (预算调整数), of either sign. */
    ADJUSTMENT("预算调整数", "adjustment"),
    /** Budget of the whole year, after adjustment (全年预算数). */
    ANNUAL("全年预算数", "annual budget"),
    /** Money received (到位数). */
    RECEIVED("到位数", "received"),
    /** Money spent (全年执行数). */
    SPENT("全年执行数", "spent"),
    /** Money carried into the next year, or left over (结转结余数). */
    CARRIED("结转结余数", "carried over");

    private final Bilingual title;

    FundingColumn(String zh, String en) {
        this.title = new Bilingual(zh, en);
    }

    /** The name of the column. */
    public Bilingual title() {
        return title;
    }
}
