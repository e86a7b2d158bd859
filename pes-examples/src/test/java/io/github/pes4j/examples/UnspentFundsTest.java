package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Checks;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.policy.AuditSettings;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.scoring.audit.Auditor;
import io.github.pes4j.testkit.AuditCheckContract;
import io.github.pes4j.testkit.cases.PanlongCase;
import io.github.pes4j.testkit.cases.SaybagCase;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that somebody else wrote: it keeps the contract, runs beside the others, and is found as a service. */
// snippet: contract
class UnspentFundsTest implements AuditCheckContract {

    @Override
    public AuditCheck check() {
        return new UnspentFunds();
    }

    @Override
    public Evaluation wrong() {
        return PanlongCase.evaluation();
    }

    @Override
    public Evaluation right() {
        return SaybagCase.evaluation();
    }
    // end: contract

    // snippet: beside
    @Test
    void runsBesideTheChecksOfPes() {
        List<AuditCheck> checks = new ArrayList<>(Auditor.standardChecks());
        checks.add(new UnspentFunds());
        assertThat(Auditor.of(AuditSettings.usual(), checks).audit(wrong()))
                .extracting(Finding::code)
                .map(Object::toString)
                .containsExactly("rate-differs", "example:unspent-funds");
    }
    // end: beside

    @Test
    void isFoundWhereItIsDeclared(@TempDir Path folder) throws IOException {
        assertThat(Checks.installed()).isEmpty();
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(AuditCheck.class.getName()), UnspentFunds.class.getName());
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (OwnClasses loader = new OwnClasses(folder)) {
            thread.setContextClassLoader(loader);
            assertThat(Checks.installed())
                    .singleElement()
                    .satisfies(check -> assertThat(check.id()).isEqualTo(check().id()));
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A class path of its own with this check, as an application that adds a plug-in has it. */
    private static final class OwnClasses extends URLClassLoader {
        OwnClasses(Path services) throws IOException {
            super(
                    new URL[] {
                        services.toUri().toURL(),
                        UnspentFunds.class.getProtectionDomain().getCodeSource().getLocation()
                    },
                    UnspentFunds.class.getClassLoader());
        }

        @Override
        public Class<?> loadClass(String name) throws ClassNotFoundException {
            return name.equals(UnspentFunds.class.getName()) ? findClass(name) : super.loadClass(name);
        }
    }

    @Test
    void aMalformedIdIsRefused() {
        AuditCheck shouting = new Shouting(check());
        assertThatThrownBy(() -> Checks.of(List.of(shouting)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Shouting'");
    }

    private record Shouting(AuditCheck other) implements AuditCheck {
        @Override
        public String id() {
            return "Shouting";
        }

        @Override
        public Bilingual title() {
            return other.title();
        }

        @Override
        public List<FindingCode> codes() {
            return other.codes();
        }

        @Override
        public void check(AuditCase audited, AuditLog log) {
            other.check(audited, log);
        }
    }
}
