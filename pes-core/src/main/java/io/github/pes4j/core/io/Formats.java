package io.github.pes4j.core.io;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.finding.Outcome;
import io.github.pes4j.core.plugin.Installed;
import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.RefusalException;
import io.github.pes4j.core.value.SourceLocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The formats at hand, by id and by file name. Name them with {@link #of}, or take what is installed. Immutable, and
 * thread-safe if the providers are.
 */
public final class Formats {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Which artifact to add for a file that no installed format claims. */
    private static final Map<String, String> ARTIFACTS = ImmutableMap.of(
            "json", "pes-io-json", "jsonl", "pes-io-json", "xlsx", "pes-io-excel", "xls", "pes-io-excel");

    private static final String EVERY_ARTIFACT = "io.github.pes4j:pes-io-excel, io.github.pes4j:pes-io-json";

    private final Map<String, FormatProvider> byId;
    private final Map<String, FormatProvider> byEnding;
    private final List<Finding> broken;

    private Formats(Map<String, FormatProvider> byId, Map<String, FormatProvider> byEnding, List<Finding> broken) {
        this.byId = ImmutableSortedMap.copyOf(byId);
        this.byEnding = ImmutableSortedMap.copyOf(byEnding);
        this.broken = ImmutableList.copyOf(broken);
    }

    /**
     * These formats and no others.
     *
     * @throws IllegalArgumentException if an id is malformed, or two providers share an id or a file name ending; the
     *     message names both classes
     */
    public static Formats of(FormatProvider... providers) {
        return of(List.of(providers));
    }

    /** As {@link #of(FormatProvider...)}. */
    public static Formats of(Iterable<? extends FormatProvider> providers) {
        return of(providers, List.of());
    }

    private static Formats of(Iterable<? extends FormatProvider> providers, List<Finding> broken) {
        Map<String, FormatProvider> byId = new TreeMap<>();
        Map<String, FormatProvider> byEnding = new TreeMap<>();
        for (FormatProvider provider : providers) {
            namesItself(provider);
            claim(byId, "format", provider.id(), provider);
            provider.extensions().forEach(ending -> claim(byEnding, "file name ending", ending, provider));
        }
        return new Formats(byId, byEnding, broken);
    }

    private static void namesItself(FormatProvider provider) {
        if (!ID.matcher(provider.id()).matches()) {
            throw new IllegalArgumentException("'" + provider.id() + "', the id of "
                    + provider.getClass().getName() + ", is not small letters and digits joined by hyphens");
        }
    }

    /** What every use of a format begins with. Its parts are asked for when they are needed: they may be large. */
    private static void isOfUse(FormatProvider provider) {
        namesItself(provider);
        provider.extensions().forEach(Objects::requireNonNull);
    }

    private static void claim(Map<String, FormatProvider> claims, String what, String key, FormatProvider provider) {
        FormatProvider other = claims.putIfAbsent(key, provider);
        if (other != null) {
            throw new IllegalArgumentException(what + " '" + key + "' is claimed by both "
                    + other.getClass().getName() + " and " + provider.getClass().getName() + "; remove one");
        }
    }

    /**
     * The formats that {@link ServiceLoader} finds on the module path and the class path, in order of their ids. One that
     * cannot be made, or does not name itself, is left out: {@link #broken} says why.
     *
     * @throws IllegalArgumentException if two providers share an id or a file name ending; the message names both classes
     */
    public static Formats installed() {
        Installed<FormatProvider> installed = Installed.of(ServiceLoader.load(FormatProvider.class), Formats::isOfUse);
        return of(installed.working(), installed.broken());
    }

    /** Which of the formats that are declared cannot be used, and why: {@code broken-plug-in}. */
    public List<Finding> broken() {
        return broken;
    }

    /** The ids, in order. */
    public Set<String> ids() {
        return byId.keySet();
    }

    /** The format of an id. */
    public Optional<FormatProvider> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The format that claims a file name by its ending; of several endings the longest counts. */
    public Optional<FormatProvider> byName(String fileName) {
        String name = Ascii.toLowerCase(fileName);
        return byEnding.entrySet().stream()
                .filter(format -> name.endsWith("." + format.getKey()))
                .max(Comparator.comparing(format -> format.getKey().length()))
                .map(Map.Entry::getValue);
    }

    /**
     * Reads a file.
     *
     * @throws IOException if its bytes cannot be had
     */
    public Reading read(Path path) throws IOException {
        return read(Source.of(path));
    }

    /**
     * Reads a source by the format that its name says. A name that no format claims gives a finding that says what to
     * add.
     *
     * @throws IOException if its bytes cannot be had
     */
    public Reading read(Source source) throws IOException {
        List<Outcome<Evaluation>> outcomes = new ArrayList<>();
        List<Finding> findings = read(source, outcomes::add);
        return new Reading(source.name(), outcomes, findings);
    }

    /**
     * As {@link #read(Source)}, but hands over each evaluation as soon as it is read, with the findings that belong to it.
     *
     * @return the findings about the source as a whole
     * @throws IOException if its bytes cannot be had
     */
    public List<Finding> read(Source source, Consumer<Outcome<Evaluation>> evaluations) throws IOException {
        Optional<FormatProvider> format = byName(source.name());
        Optional<EvaluationReader> reader;
        try {
            reader = format.flatMap(FormatProvider::reader);
        } catch (RuntimeException | LinkageError e) {
            return List.of(unreadable(source.name())
                    .got(Installed.broken(format.orElseThrow(), e).got())
                    .build());
        }
        if (reader.isPresent()) {
            return reader.get().read(source, evaluations);
        }
        // The format that is missing may be one that is broken.
        return ImmutableList.<Finding>builder()
                .add(noReader(source.name()))
                .addAll(broken)
                .build();
    }

    /**
     * Writes a dossier by the format that the sink's name says.
     *
     * @return what the format cannot hold
     * @throws IOException if nothing was written
     * @throws IllegalArgumentException if no format can write such a file; the message says what to add
     */
    public List<Finding> write(Dossier dossier, Sink sink) throws IOException {
        return writerOf(sink.name()).write(dossier, sink);
    }

    /**
     * The writer that a file name asks for.
     *
     * @throws IllegalArgumentException if no format can write such a file; the message says what to add
     */
    public DossierWriter writerOf(String fileName) {
        return byName(fileName)
                .flatMap(FormatProvider::writer)
                .orElseThrow(() -> new RefusalException(
                        "没有能写“{0}”的格式（可写 {1}）；{2}{3}",
                        "no format writes '{0}' ({1} can be written); {2}{3}",
                        fileName,
                        writable(),
                        cure(fileName),
                        brokenOnes()));
    }

    private Bilingual brokenOnes() {
        return new Bilingual(
                broken.stream()
                        .map(finding -> "；" + finding.message(Locale.CHINESE))
                        .collect(Collectors.joining()),
                broken.stream()
                        .map(finding -> "; " + finding.message(Locale.ENGLISH))
                        .collect(Collectors.joining()));
    }

    private Finding noReader(String name) {
        return unreadable(name)
                .got(new Bilingual("没有能读取该文件的格式{0}", "a file that no format reads {0}").with(readers()))
                .remedy(cure(name))
                .build();
    }

    private static Finding.Builder unreadable(String name) {
        return Finding.of(FindingCodes.UNREADABLE).addPlace(new SourceLocation.Whole(name));
    }

    /** The endings of file names that can be written: that is what people type. */
    private Bilingual writable() {
        String endings = byId.values().stream()
                .filter(provider ->
                        is(one -> one.writer().isPresent() && !one.extensions().isEmpty(), provider))
                .flatMap(provider -> provider.extensions().stream())
                .map(ending -> "." + ending)
                .sorted()
                .collect(Collectors.joining(", "));
        return endings.isEmpty() ? new Bilingual("无", "nothing") : Bilingual.same(endings);
    }

    private Bilingual readers() {
        return new Bilingual("（已安装：{0}）", "(installed: {0})")
                .with(ids(provider -> provider.reader().isPresent()));
    }

    private List<String> ids(Predicate<FormatProvider> wanted) {
        return byId.entrySet().stream()
                .filter(format -> is(wanted, format.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** One that throws does not keep the others from being listed. */
    private static boolean is(Predicate<FormatProvider> wanted, FormatProvider provider) {
        try {
            return wanted.test(provider);
        } catch (RuntimeException | LinkageError e) {
            return false;
        }
    }

    /** What to do about a file that cannot be read or written: add the artifact, unless another of its formats is there. */
    private Bilingual cure(String name) {
        String artifact = ARTIFACTS.get(Ascii.toLowerCase(name.substring(name.lastIndexOf('.') + 1)));
        if (artifact == null && byId.isEmpty()) {
            return new Bilingual("加入依赖 {0}", "add an artifact with formats: {0}").with(EVERY_ARTIFACT);
        }
        boolean there = byId.keySet().stream().anyMatch(id -> Objects.equals(ARTIFACTS.get(id), artifact));
        return artifact == null || there
                ? new Bilingual("另存为上述格式之一，或加入相应插件", "save it in one of these formats, or add a plug-in for this one")
                : new Bilingual("加入依赖 {0}", "add the artifact {0}").with("io.github.pes4j:" + artifact);
    }
}
