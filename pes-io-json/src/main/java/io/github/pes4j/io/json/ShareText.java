package io.github.pes4j.io.json;

import io.github.pes4j.core.value.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares as people write them: {@code 95%}; as fractions where no percentage is exact: {@code 1/3}. */
final class ShareText {

    /** More decimals than any rate is printed with. */
    private static final int MOST_DECIMALS = 6;

    private ShareText() {}

    /** The shortest text that {@link Share#parse} reads back as the same share. */
    static String of(Share share) {
        BigDecimal percent = share.applyTo(BigDecimal.valueOf(100), MOST_DECIMALS, RoundingMode.DOWN)
                .stripTrailingZeros();
        String text = percent.toPlainString() + "%";
        boolean exact = percent.precision() - percent.scale() <= 18
                && Share.quotient(percent, BigDecimal.valueOf(100)).equals(share);
        return exact ? text : share.toString();
    }
}
