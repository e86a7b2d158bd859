package io.github.pes4j.core.form;

import io.github.pes4j.core.value.Unit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of money in captions. */
final class FundUnits {

    private static final Pattern UNIT = Pattern.compile("(?:\\((?:单位:)?((?:百万|千万|万|亿)?元)\\)|单位:((?:百万|千万|万|亿)?元))");

    private FundUnits() {}

    /** The unit that a compacted caption names in brackets or behind 单位. */
    static Optional<Unit> in(String caption) {
        Matcher matcher = UNIT.matcher(caption);
        return matcher.find()
                ? Optional.of(Unit.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)))
                : Optional.empty();
    }
}
