package io.github.pes4j.core.form;

import java.util.Optional;

/**
 * What a text means as a label of a form, for adapters that have no cells yet: in a copied text the columns must be found
 * before there is a grid. It knows the same words as the recognisers. Immutable and thread-safe.
 */
public enum FormLabel {
    /** Stands above names: 一级指标, 资金来源. */
    NAMES,
    /** Stands above figures: 分值, 得分, 年初预算数, 发生额. */
    FIGURES,
    /** Stands above figures and words alike: 年度指标值, 实际完成值, 摘要. */
    ANYTHING,
    /** Stands beside or above a whole block: 绩效指标, 项目资金, 年度总体目标. */
    CAPTION,
    /** Stands left of its value: 项目名称, 主管部门. */
    FIELD,
    /** Stands left of a sum: 总分, 合计, 本年累计. */
    TOTAL;

    /** What a text means, if it is a label at all. The same word may be a label of several blocks; the narrowest counts. */
    public static Optional<FormLabel> of(String text) {
        GridCell cell = cell(text);
        return isTotal(cell)
                ? Optional.of(TOTAL)
                : Header.Fund.of(cell)
                        .map(FormLabel::of)
                        .or(() -> Header.Column.of(cell).map(FormLabel::of))
                        .or(() -> Header.Goal.of(cell).map(FormLabel::of))
                        .or(() -> Header.Info.of(cell).map(found -> FIELD))
                        .or(() -> Header.Ledger.of(cell).map(FormLabel::of));
    }

    /** Whether a text is a number, with or without a unit or a percent sign. */
    public static boolean isFigure(String text) {
        return Notation.plainNumber(text).isPresent();
    }

    private static GridCell cell(String text) {
        return new GridCell(1, 1, 1, 1, text, Optional.empty());
    }

    private static boolean isTotal(GridCell cell) {
        return Header.isTotal(cell) || Header.isLedgerSum(cell.text());
    }

    private static FormLabel of(Header.Column column) {
        return switch (column) {
            case LEVEL1, LEVEL2, LEVEL3, LEVEL4 -> NAMES;
            case WEIGHT, SCORE, SCORE_RATE -> FIGURES;
            case CAPTION -> CAPTION;
            case TOTAL -> TOTAL;
            default -> ANYTHING;
        };
    }

    private static FormLabel of(Header.Fund fund) {
        return switch (fund) {
            case SOURCE -> NAMES;
            case CAPTION -> CAPTION;
            case REASON, METHOD -> ANYTHING;
            default -> FIGURES;
        };
    }

    private static FormLabel of(Header.Goal goal) {
        return goal == Header.Goal.CAPTION ? CAPTION : ANYTHING;
    }

    private static FormLabel of(Header.Ledger ledger) {
        return ledger == Header.Ledger.AMOUNT ? FIGURES : ANYTHING;
    }
}
