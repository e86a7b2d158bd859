package io.github.pes4j.examples;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Works on many inputs on all cores, and hands over what each of them yields in the order of the inputs, on the calling
 * thread. Each input fills a short queue: whatever their number and size, only so much is in memory.
 */
final class Pipeline {

    private static final int QUEUE = 32;

    private Pipeline() {}

    /**
     * Runs it to the end.
     *
     * @param inputs the inputs
     * @param work hands over what an input yields, piece by piece; called on other threads
     * @param pieces takes the pieces of the first input, then those of the second, and so on
     */
    static <I, P> void run(List<I> inputs, BiConsumer<I, Consumer<P>> work, Consumer<P> pieces) {
        int cores = Math.max(1, Math.min(inputs.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService workers = Executors.newFixedThreadPool(cores);
        try {
            Iterator<I> rest = inputs.iterator();
            Deque<Channel<P>> begun = new ArrayDeque<>();
            while (rest.hasNext() || !begun.isEmpty()) {
                while (rest.hasNext() && begun.size() < 2 * cores) {
                    begun.add(begin(rest.next(), work, workers));
                }
                begun.remove().drainTo(pieces);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <I, P> Channel<P> begin(I input, BiConsumer<I, Consumer<P>> work, ExecutorService workers) {
        Channel<P> channel = new Channel<>();
        workers.execute(() -> channel.fill(put -> work.accept(input, put)));
        return channel;
    }

    /** The pieces of one input, from the thread that makes them to the one that takes them. */
    private static final class Channel<P> {
        private final BlockingQueue<Optional<P>> queue = new ArrayBlockingQueue<>(QUEUE);
        private volatile Optional<Throwable> failure = Optional.empty();

        void fill(Consumer<Consumer<P>> work) {
            try {
                work.accept(piece -> put(Optional.of(piece)));
            } catch (RuntimeException | Error e) {
                failure = Optional.of(e);
            }
            put(Optional.empty());
        }

        private void put(Optional<P> piece) {
            try {
                queue.put(piece);
            } catch (InterruptedException e) {
                // Nobody takes pieces any more.
                Thread.currentThread().interrupt();
                throw cancelled();
            }
        }

        void drainTo(Consumer<P> pieces) {
            try {
                for (Optional<P> piece = queue.take(); piece.isPresent(); piece = queue.take()) {
                    pieces.accept(piece.get());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw cancelled();
            }
            failure.ifPresent(problem -> {
                throw new IllegalStateException("the work on an input ended early", problem);
            });
        }

        private static CancellationException cancelled() {
            return new CancellationException("interrupted");
        }
    }
}
