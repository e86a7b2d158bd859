package io.github.pes4j.testkit;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.io.Sink;
import io.github.pes4j.core.io.Source;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.value.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Formats that do one thing wrong each. */
final class BrokenFormats {

    private static int times;

    private BrokenFormats() {}

    /** A name that no file and no command line should see. */
    public static final class Shouting extends Notebook {
        @Override
        public String id() {
            return "NOTEBOOK";
        }
    }

    /** An ending that depends on how often somebody asked. */
    public static final class Fickle extends Notebook {
        @Override
        public Set<String> extensions() {
            return Set.of("notebook", "v" + times++);
        }
    }

    /** A constructor that ServiceLoader cannot call. */
    public static final class Guarded extends Notebook {
        Guarded() {}
    }

    /** Drops what was printed beside the form. */
    public static final class Forgetful extends Notebook {
        @Override
        Evaluation turnTo(String page) {
            return Evaluation.builder()
                    .from(super.turnTo(page))
                    .claims(List.of())
                    .build();
        }
    }

    /** Hands over several evaluations in its own order. */
    public static final class Backwards extends Notebook {
        @Override
        public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
            List<Outcome<Evaluation>> all = new ArrayList<>();
            List<Finding> findings = super.read(source, all::add);
            Collections.reverse(all);
            all.forEach(evaluations);
            return findings;
        }
    }

    /** Claims a file name ending that it cannot read. */
    public static final class Boastful extends Notebook {
        @Override
        public Set<String> extensions() {
            return Set.of("notebook", "pdf");
        }

        @Override
        public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
            return source.name().endsWith("pdf") ? List.of(finding(source.name())) : super.read(source, evaluations);
        }
    }

    /** Throws at what it does not know. */
    public static final class Quick extends Notebook {
        @Override
        Finding finding(String line) {
            throw new IllegalStateException("no notebook");
        }
    }

    /** Takes bad content for bytes that cannot be had. */
    public static final class Blunt extends Notebook {
        @Override
        public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
            List<Finding> findings = super.read(source, evaluations);
            if (!findings.isEmpty()) {
                throw new IOException("no notebook");
            }
            return findings;
        }
    }

    /** Believes that no line stands there twice. */
    public static final class Credulous extends Notebook {
        @Override
        public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
            try (InputStream in = source.open()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return super.read(Source.ofText(source.name(), String.join("\n", lines(text))), evaluations);
            }
        }

        private static List<String> lines(String text) {
            return List.copyOf(text.lines()
                    .collect(Collectors.toMap(line -> line, line -> line, (a, b) -> twice(a), LinkedHashMap::new))
                    .keySet());
        }

        private static String twice(String line) {
            throw new IllegalStateException(line + " stands there twice");
        }
    }

    /** Says that something is wrong, but not where. */
    public static final class Vague extends Notebook {
        @Override
        Finding finding(String line) {
            return Finding.of(FindingCodes.UNREADABLE).build();
        }
    }

    /** Says nothing at all. */
    public static final class Silent extends Notebook {
        @Override
        public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
            super.read(source, outcome -> outcome.value().ifPresent(value -> evaluations.accept(Outcome.of(value))));
            return List.of();
        }
    }

    /** Writes numbers as the machine's owner does. */
    public static final class Local extends Notebook {
        @Override
        String page(Evaluation evaluation) {
            return String.format(Locale.getDefault(), "%d", Integer.valueOf(super.page(evaluation)));
        }
    }

    /** Never writes the same twice. */
    public static final class Restless extends Notebook {
        @Override
        void put(String text, OutputStream out) throws IOException {
            super.put(text + "\nversion " + times++, out);
        }

        @Override
        Finding finding(String line) {
            return Finding.of(FindingCodes.UNREADABLE)
                    .addPlace(new SourceLocation.Line(1))
                    .got(line)
                    .build();
        }
    }

    /** Streams something else than it writes. */
    public static final class TwoFaced extends Notebook {
        @Override
        public List<Finding> stream(Feed feed, Sink sink) throws IOException {
            return super.stream(session -> {}, sink);
        }

        @Override
        public List<Finding> write(Dossier dossier, Sink sink) throws IOException {
            return super.stream(session -> dossier.items().forEach(session::item), sink);
        }
    }
}
