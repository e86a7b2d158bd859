package acme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.Checks;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.evaluation.Project;
import io.github.pes4j.testkit.AuditCheckContract;
import io.github.pes4j.testkit.ServiceDeclarations;
import io.github.pes4j.testkit.cases.YuanjiangCase;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearCheckTest implements AuditCheckContract {

    @Override
    public AuditCheck check() {
        return new YearCheck();
    }

    @Override
    public Evaluation wrong() {
        Evaluation right = right();
        return Evaluation.builder()
                .from(right)
                .project(Project.builder()
                        .name(right.project().name())
                        .build())
                .build();
    }

    @Override
    public Evaluation right() {
        return YuanjiangCase.evaluations().get(0);
    }

    // snippet: found
    @Test
    void isFound() {
        ServiceDeclarations.assertAgree(AuditCheck.class, YearCheck.class);
        assertEquals(List.of("acme:year"), Checks.installed().stream().map(AuditCheck::id).toList());
    }
    // end: found
}
