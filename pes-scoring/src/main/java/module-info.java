import org.jspecify.annotations.NullMarked;

/** Exact, explained scores. Pure: no files, no clock, no default locale, no chance without a seed. */
@NullMarked
module io.github.pes4j.scoring {
    requires transitive io.github.pes4j.core;
    requires static transitive org.jspecify;
    requires org.apache.commons.statistics.distribution;

    exports io.github.pes4j.scoring;
    exports io.github.pes4j.scoring.audit;
    exports io.github.pes4j.scoring.compiled;
    exports io.github.pes4j.scoring.sensitivity;
    exports io.github.pes4j.scoring.weighting;
    exports io.github.pes4j.scoring.whatif;
}
