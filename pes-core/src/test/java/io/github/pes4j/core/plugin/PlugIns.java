package io.github.pes4j.core.plugin;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.custom.RuleInput;
import io.github.pes4j.core.custom.RuleProvider;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.io.EvaluationReader;
import io.github.pes4j.core.io.FormatProvider;
import io.github.pes4j.core.result.Calculation;
import io.github.pes4j.core.rule.CustomRule;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plug-ins that work, and plug-ins that do not, each in its own way. */
public final class PlugIns {

    private PlugIns() {}

    /** A format that works. */
    public static final class Zebra implements FormatProvider {
        @Override
        public String id() {
            return "zebra";
        }

        @Override
        public Set<String> extensions() {
            return Set.of("zebra");
        }
    }

    /** Another one. */
    public static final class Ant implements FormatProvider {
        @Override
        public String id() {
            return "ant";
        }

        @Override
        public Set<String> extensions() {
            return Set.of("ant");
        }
    }

    /** Has the id of another. */
    public static final class OtherAnt implements FormatProvider {
        @Override
        public String id() {
            return "ant";
        }

        @Override
        public Set<String> extensions() {
            return Set.of();
        }
    }

    /** Cannot be made. */
    public static final class Unmade implements FormatProvider {
        /** Throws. */
        public Unmade() {
            throw new IllegalStateException("no licence");
        }

        @Override
        public String id() {
            return "unmade";
        }

        @Override
        public Set<String> extensions() {
            return Set.of();
        }
    }

    /** Needs a class that is not there. */
    public static final class Nameless implements FormatProvider {
        @Override
        public String id() {
            throw new NoClassDefFoundError("acme/Names");
        }

        @Override
        public Set<String> extensions() {
            return Set.of();
        }
    }

    /** Fails when it is asked which files it reads. */
    public static final class Endless implements FormatProvider {
        @Override
        public String id() {
            return "endless";
        }

        @Override
        public Set<String> extensions() {
            throw new UnsupportedOperationException("later");
        }
    }

    /** Fails when its reader is wanted. */
    public static final class Readerless implements FormatProvider {
        @Override
        public String id() {
            return "readerless";
        }

        @Override
        public Set<String> extensions() {
            return Set.of("readerless");
        }

        @Override
        public Optional<EvaluationReader> reader() {
            throw new IllegalStateException("no driver");
        }
    }

    /** A rule that works. */
    public static class Rule implements RuleProvider {
        @Override
        public String id() {
            return "acme:rule";
        }

        @Override
        public Calculation calculate(CustomRule rule, RuleInput input) {
            return input.open(Bilingual.same("?"));
        }
    }

    /** A rule with an id that no rule can have. */
    public static final class Shouting extends Rule {
        @Override
        public String id() {
            return "SHOUTING";
        }
    }

    /** A check that works. */
    public static class Check implements AuditCheck {
        @Override
        public String id() {
            return "acme:check";
        }

        @Override
        public Bilingual title() {
            return Bilingual.same("check");
        }

        @Override
        public List<FindingCode> codes() {
            return List.of();
        }

        @Override
        public void check(AuditCase audited, AuditLog log) {
            log.passed();
        }
    }

    /** A check that does not say what it asks. */
    public static final class Untitled extends Check {
        @Override
        public String id() {
            return "acme:untitled";
        }

        @Override
        public Bilingual title() {
            throw new IllegalStateException("no title");
        }
    }
}
