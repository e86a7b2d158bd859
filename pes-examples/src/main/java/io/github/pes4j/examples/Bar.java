package io.github.pes4j.examples;

import io.github.pes4j.core.io.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar of what was read of some files, on a terminal only. */
final class Bar implements Progress, AutoCloseable {

    /** Set by the launcher where standard error is a terminal. */
    private static final String TERMINAL = "pes.terminal";

    private static final long MEBIBYTE = 1L << 20;

    private final ProgressBar bar;

    private Bar(ProgressBar bar) {
        this.bar = bar;
    }

    /** Whether somebody would see it. */
    static boolean isWanted() {
        return Boolean.getBoolean(TERMINAL);
    }

    static Bar of(List<Path> files) {
        return new Bar(new ProgressBarBuilder()
                .setTaskName("pes")
                .setInitialMax(files.stream().mapToLong(Bar::size).sum())
                .setUnit(" MB", MEBIBYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .clearDisplayOnFinish()
                .build());
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            // Reading it will say what is wrong.
            return 0;
        }
    }

    @Override
    public void advanced(long bytes) {
        bar.stepBy(bytes);
    }

    @Override
    public void close() {
        bar.close();
    }
}
