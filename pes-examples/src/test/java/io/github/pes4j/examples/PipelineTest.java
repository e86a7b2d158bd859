package io.github.pes4j.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class PipelineTest {

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    @Test
    void piecesComeInTheOrderOfTheInputsWhoeverIsDoneFirst() {
        List<Integer> pieces = new ArrayList<>();
        Pipeline.<Integer, Integer>run(
                numbers(200),
                (input, put) -> {
                    // Early inputs have the most to do.
                    for (int i = 0; i < (input < 4 ? 500 : 3); i++) {
                        put.accept(input * 1000 + i);
                    }
                },
                pieces::add);
        assertThat(pieces).hasSize(4 * 500 + 196 * 3).isSorted();
    }

    @Test
    void onlySoManyPiecesAreEverInMemory() {
        AtomicInteger waiting = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Pipeline.<Integer, Integer>run(
                numbers(20),
                (input, put) -> IntStream.range(0, 1_000).forEach(piece -> {
                    most.accumulateAndGet(waiting.incrementAndGet(), Math::max);
                    put.accept(piece);
                }),
                piece -> waiting.decrementAndGet());
        // Two inputs begun for each core, and a queue of 32 with one piece on either side of it for each.
        assertThat(most.get()).isLessThanOrEqualTo(2 * Runtime.getRuntime().availableProcessors() * 34);
        assertThat(waiting).hasValue(0);
    }

    @Test
    void aFailureOfTheWorkIsNoEndOfTheInput() {
        assertThatThrownBy(() -> Pipeline.<Integer, Integer>run(
                        numbers(5),
                        (input, put) -> {
                            if (input == 3) {
                                throw new IllegalArgumentException("three");
                            }
                            put.accept(input);
                        },
                        piece -> {}))
                .hasRootCauseMessage("three");
    }

    @Test
    void aFailureOfTheTakerEndsTheWork() {
        assertThatThrownBy(() -> Pipeline.<Integer, Integer>run(
                        numbers(100), (input, put) -> IntStream.range(0, 1_000).forEach(put::accept), piece -> {
                            throw new IllegalStateException("disk full");
                        }))
                .hasMessage("disk full");
    }

    @Test
    void noInputsAreNoWork() {
        Pipeline.<Integer, Integer>run(List.of(), (input, put) -> put.accept(input), piece -> {
            throw new AssertionError();
        });
    }
}
