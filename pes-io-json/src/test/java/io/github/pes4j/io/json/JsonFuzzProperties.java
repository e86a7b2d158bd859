package io.github.pes4j.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.value.SourceLocation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Valid documents with damaged bytes, tokens and structure. Whatever comes in, what comes out is a value or a finding with
 * its place. {@code -Dpes.fuzz=1000000} tries more mutants, {@code -Dpes.fuzz.seed=7} others.
 */
class JsonFuzzProperties {

    private static final int MUTANTS = Integer.getInteger("pes.fuzz", 100_000);
    private static final long SEED = Long.getLong("pes.fuzz.seed", 20231122L);

    private final Random random = new Random(SEED);
    private final Mutations mutations = new Mutations(random);
    private final List<Documents.Kind> kinds = Documents.all();

    /** Mutants of invalid documents would prove nothing. */
    @Test
    void theDocumentsThemselvesAreValid() {
        kinds.forEach(kind -> {
            assertThat(SchemaCheck.errors(kind.text())).isEmpty();
            assertThat(kind.reading()
                            .read(kind.text().getBytes(StandardCharsets.UTF_8))
                            .findings())
                    .isEmpty();
        });
    }

    /** A file may come from anywhere, so no content may ever end in an exception, in silence, or in a finding of nowhere. */
    @Test
    void mutantsEndInValuesOrLocatedFindings() {
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            Documents.Kind kind = kinds.get(random.nextInt(kinds.size()));
            byte[] mutant = mutations.mutant(kind.text());
            Documents.Result result = read(kind, mutant);
            check(mutant, result);
            refused += result.hasError() ? 1 : 0;
        }
        // Nearly every damage is seen; what is not has hit a text, a blank, or the order of a list.
        assertThat(refused).isBetween(MUTANTS / 2, MUTANTS - 1);
    }

    private Documents.Result read(Documents.Kind kind, byte[] mutant) {
        try {
            return kind.reading().read(mutant);
        } catch (RuntimeException e) {
            throw new AssertionError("an exception for " + shown(mutant), e);
        }
    }

    private static void check(byte[] mutant, Documents.Result result) {
        if (result.values().isEmpty() && result.findings().isEmpty()) {
            throw new AssertionError("nothing at all for " + shown(mutant));
        }
        if (!result.findings().stream().allMatch(JsonFuzzProperties::isLocated)) {
            throw new AssertionError("a finding without a place in " + result.findings() + " for " + shown(mutant));
        }
        for (Object value : result.values()) {
            if (value instanceof Evaluation evaluation
                    && !Documents.evaluations(Json.write(List.of(evaluation)))
                            .values()
                            .equals(List.of(evaluation))) {
                throw new AssertionError("read, but not written and read again: " + shown(mutant));
            }
        }
    }

    private static boolean isLocated(Finding finding) {
        return !finding.places().isEmpty()
                && finding.places().stream()
                        .allMatch(place -> place.match(new SourceLocation.Cases<Boolean>() {
                            @Override
                            public Boolean cell(SourceLocation.Cell cell) {
                                return false;
                            }

                            @Override
                            public Boolean pointer(SourceLocation.Pointer pointer) {
                                return pointer.line() >= 1 && pointer.column() >= 1;
                            }

                            @Override
                            public Boolean line(SourceLocation.Line line) {
                                return false;
                            }

                            @Override
                            public Boolean whole(SourceLocation.Whole whole) {
                                return false;
                            }
                        }));
    }

    private static String shown(byte[] mutant) {
        return "seed " + SEED + ": " + new String(mutant, StandardCharsets.UTF_8);
    }
}
