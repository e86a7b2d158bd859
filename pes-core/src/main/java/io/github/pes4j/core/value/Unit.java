package io.github.pes4j.core.value;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Map;

/**
 * A unit of measure (度量单位): what is counted, its dimension, and how many of the base unit it is. 万人 is 10,000 of the
 * dimension 人; % is one hundredth of a share; 万元/年 is 10,000 of 元/年.
 *
 * <p>Any text is a unit: offices count in 家, 次, 场 and words that no list foresees. Two units can be converted when they
 * have the same dimension; they are equal when they are written alike. Immutable and thread-safe.
 */
public final class Unit {

    /** No text that an office would count in. */
    private static final String SHARE_DIMENSION = "/1";

    /** Multiples, longest first: 百万 is not 百 of 万. */
    private static final Map<String, BigDecimal> MULTIPLES = ImmutableMap.<String, BigDecimal>builder()
            .put("万亿", new BigDecimal("1000000000000"))
            .put("千万", new BigDecimal("10000000"))
            .put("百万", new BigDecimal("1000000"))
            .put("十万", new BigDecimal("100000"))
            .put("亿", new BigDecimal("100000000"))
            .put("万", new BigDecimal("10000"))
            .put("千", new BigDecimal("1000"))
            .buildOrThrow();

    private static final Map<String, BigDecimal> SHARES = ImmutableMap.<String, BigDecimal>builder()
            .put("%", new BigDecimal("0.01"))
            .put("％", new BigDecimal("0.01"))
            .put("百分比", new BigDecimal("0.01"))
            .put("‰", new BigDecimal("0.001"))
            .put("千分比", new BigDecimal("0.001"))
            .put("‱", new BigDecimal("0.0001"))
            .put("万分比", new BigDecimal("0.0001"))
            .buildOrThrow();

    private static final ImmutableList<String> YUAN_NAMES = ImmutableList.of("元", "圆", "人民币元");

    /** A bare number without a unit. */
    public static final Unit NONE = new Unit("", "", BigDecimal.ONE);

    /** Percent. */
    public static final Unit PERCENT = of("%");

    /** Yuan (元), the unit that amounts are held in. */
    public static final Unit YUAN = of("元");

    /** Ten thousand yuan (万元), the usual unit of forms. */
    public static final Unit WAN_YUAN = of("万元");

    private final String symbol;
    private final String dimension;
    private final BigDecimal scale;

    private Unit(String symbol, String dimension, BigDecimal scale) {
        this.symbol = symbol;
        this.dimension = dimension;
        this.scale = scale;
    }

    /** The unit that a text such as {@code 万元}, {@code %}, {@code 人次} or {@code 元/人·月} names. */
    public static Unit of(String text) {
        String symbol = text.strip();
        BigDecimal share = SHARES.get(symbol);
        if (share != null) {
            return new Unit(symbol, SHARE_DIMENSION, share);
        }
        for (Map.Entry<String, BigDecimal> multiple : MULTIPLES.entrySet()) {
            if (symbol.startsWith(multiple.getKey())) {
                String base = symbol.substring(multiple.getKey().length());
                return new Unit(symbol, dimension(base), multiple.getValue());
            }
        }
        return new Unit(symbol, dimension(symbol), BigDecimal.ONE);
    }

    private static String dimension(String base) {
        return YUAN_NAMES.contains(base) ? "元" : base;
    }

    /** The unit as printed: {@code 万元}; empty for a bare number. */
    public String symbol() {
        return symbol;
    }

    /** What is counted, without the multiple: {@code 元}; empty for a bare number, {@code /1} for a share. */
    public String dimension() {
        return dimension;
    }

    /** How many base units one unit is: 10000 for 万元. */
    public BigDecimal scale() {
        return scale;
    }

    /** Whether one unit is one base unit. */
    boolean isBase() {
        return scale.compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether this is a unit of money: 元 and its multiples. */
    public boolean isMoney() {
        return dimension.equals("元");
    }

    /** Whether this is a unit of shares: % and ‰. */
    public boolean isShare() {
        return dimension.equals(SHARE_DIMENSION);
    }

    /** Whether numbers in this unit can be converted into the other. */
    public boolean isComparableTo(Unit other) {
        return dimension.equals(other.dimension);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Unit unit && symbol.equals(unit.symbol);
    }

    @Override
    public int hashCode() {
        return symbol.hashCode();
    }

    /** The symbol. */
    @Override
    public String toString() {
        return symbol;
    }
}
