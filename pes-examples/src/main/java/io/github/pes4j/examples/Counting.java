package io.github.pes4j.examples;

import java.util.function.IntConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A bar of how many runs are done, on a terminal only. */
final class Counting implements IntConsumer, AutoCloseable {

    private final @Nullable ProgressBar bar;

    private Counting(@Nullable ProgressBar bar) {
        this.bar = bar;
    }

    static Counting of(boolean wanted) {
        return new Counting(
                wanted && Bar.isWanted()
                        ? new ProgressBarBuilder()
                                .setTaskName("pes")
                                .setInitialMax(-1)
                                .setStyle(ProgressBarStyle.ASCII)
                                .clearDisplayOnFinish()
                                .build()
                        : null);
    }

    @Override
    public void accept(int done) {
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
