/** A program that is a module. */
module consumer {
    requires io.github.pes4j.scoring;
    requires io.github.pes4j.core;
    requires io.github.pes4j.io.json;

    exports consumer;
}
