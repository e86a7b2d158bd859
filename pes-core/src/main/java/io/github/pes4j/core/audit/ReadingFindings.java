package io.github.pes4j.core.audit;

import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.value.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader found and what the audit found, without saying one thing twice: a reader that had to decide how to read a row
 * reports what made it decide, and the audit sees the same row. Stateless and thread-safe.
 */
public final class ReadingFindings {

    private ReadingFindings() {}

    /**
     * Both together, worst first. Of two findings of one code about one thing the audit's is kept, with the places of both;
     * where the audit knows better what a reader found, or a reader what the audit found, the better one is kept.
     */
    public static List<Finding> joined(List<Finding> reading, List<Finding> audited) {
        List<Finding> all = new ArrayList<>();
        List<Finding> left = new ArrayList<>(reading);
        for (Finding finding : audited) {
            List<Finding> same = left.stream()
                    .filter(read -> isSame(read.code(), finding.code()) && isAboutOneThing(read, finding))
                    .toList();
            boolean known = reading.stream()
                    .anyMatch(read -> isReaders(read.code(), finding.code()) && isAboutOneThing(read, finding));
            left.removeAll(same);
            if (!known) {
                all.add(withPlacesOf(finding, same));
            }
        }
        all.addAll(0, left);
        all.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(all);
    }

    /** A reader holds a unit on one side for a unit of something else. */
    private static boolean isSame(FindingCode read, FindingCode audited) {
        return read.equals(audited)
                || (read.equals(FindingCodes.UNIT_MISMATCH) && audited.equals(AuditCodes.UNIT_ONE_SIDED));
    }

    /** A row whose weight is missing became a goal that nothing evaluates. */
    private static boolean isReaders(FindingCode read, FindingCode audited) {
        boolean row = read.equals(FindingCodes.MISSING_FIELD) || read.equals(FindingCodes.NOT_A_NUMBER);
        return row && audited.equals(AuditCodes.GOAL_NOT_EVALUATED);
    }

    /** In one place, or under one name; of one code in different cells, they are two rows of one name. */
    private static boolean isAboutOneThing(Finding one, Finding other) {
        boolean placed = !one.places().isEmpty() && !other.places().isEmpty();
        boolean inOnePlace = one.places().stream().anyMatch(other.places()::contains);
        boolean twoRows = placed && one.code().equals(other.code());
        return inOnePlace || (!twoRows && haveOneName(one, other));
    }

    private static boolean haveOneName(Finding one, Finding other) {
        Optional<String> name = one.subject().map(ReadingFindings::name);
        return name.isPresent() && Objects.equals(name, other.subject().map(ReadingFindings::name));
    }

    private static String name(Subject subject) {
        return subject instanceof Subject.OfIndicator indicator
                ? indicator.path().name()
                : subject.toString();
    }

    private static Finding withPlacesOf(Finding finding, List<Finding> others) {
        Set<SourceLocation> places = new LinkedHashSet<>(finding.places());
        others.forEach(other -> places.addAll(other.places()));
        return places.size() == finding.places().size()
                ? finding
                : Finding.of(finding.code()).from(finding).places(places).build();
    }
}
