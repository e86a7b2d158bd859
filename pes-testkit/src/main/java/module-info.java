import org.jspecify.annotations.NullMarked;

/** Generators and checks for tests of importers, rules and audits. Shows JUnit, jqwik and AssertJ types by purpose. */
@NullMarked
module io.github.pes4j.testkit {
    requires transitive io.github.pes4j.core;
    requires static transitive org.jspecify;
    requires transitive net.jqwik.api;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;

    exports io.github.pes4j.testkit;
    exports io.github.pes4j.testkit.cases;
}
