package io.github.pes4j.core.policy;

import com.google.common.collect.Maps;
import io.github.pes4j.core.measurement.Attainment;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.Share;
import java.util.Map;

/**
 * What a verdict in words is worth, as an interval of the points in which a person's score must lie (达成 100–80 %, 部分达成
 * 80–60 %, 未达成 60–0 %; 财预〔2020〕10号, as forms and reports apply it). Immutable and thread-safe.
 *
 * @param bands the interval of each verdict
 */
public record QualitativeBands(Map<Attainment, Band> bands) {

    /**
     * An interval of shares, its upper end included only for the best verdict.
     *
     * @param least the least share, included: 80 % is 0.8
     * @param most the greatest share, up to 1
     */
    public record Band(Share least, Share most) {}

    /** 100–80, 80–60, 60–0. */
    public static final QualitativeBands USUAL = of("80%", "60%");

    /** 100–80, 80–50, 50–0: templates of 2017 to 2020. */
    public static final QualitativeBands LEGACY = of("80%", "50%");

    /**
     * Copies the bands.
     *
     * @throws IllegalArgumentException if a verdict has none
     */
    public QualitativeBands {
        bands = Maps.immutableEnumMap(bands);
        if (bands.size() < Attainment.values().length) {
            throw new RefusalException("每种定性结论须有对应区间：{0}", "each verdict needs a band: {0}", bands.keySet());
        }
    }

    private static QualitativeBands of(String attained, String partly) {
        return new QualitativeBands(Map.of(
                Attainment.ATTAINED, new Band(Share.parse(attained), Share.ONE),
                Attainment.PARTLY, new Band(Share.parse(partly), Share.parse(attained)),
                Attainment.MISSED, new Band(Share.ZERO, Share.parse(partly))));
    }

    /** The band of a verdict. */
    public Band of(Attainment verdict) {
        Band band = bands.get(verdict);
        if (band == null) {
            throw new IllegalStateException("no band for " + verdict);
        }
        return band;
    }
}
