package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.ClaimGraph;
import io.github.pes4j.core.audit.IndicatorNames;
import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.indicator.IndicatorPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The names that one place gives to indicators. A name that the tree does not have is a variant of a leaf's name if it is
 * like it, and if the place does not name that leaf otherwise.
 */
final class NamedPlace {

    private final AuditCase audited;
    private final List<Claim> claims = new ArrayList<>();

    private NamedPlace(AuditCase audited) {
        this.audited = audited;
    }

    /** The places that name indicators, in order. */
    static List<NamedPlace> of(AuditCase audited) {
        Map<String, NamedPlace> places = new LinkedHashMap<>();
        for (Claim claim : audited.evaluation().claims()) {
            if (claim.figure() == Figure.NAME) {
                places.computeIfAbsent(claim.mention().place(), place -> new NamedPlace(audited))
                        .claims
                        .add(claim);
            }
        }
        return List.copyOf(places.values());
    }

    /** A name that is like that of a leaf. */
    record Variant(Claim claim, IndicatorPath leaf) {

        /** Whether one has the beginning of either leaf and the end of the other, and the other the rest. */
        boolean isExchangedWith(Variant other) {
            String one = claim.printed().text();
            String two = other.claim.printed().text();
            String mine = leaf.name();
            String its = other.leaf.name();
            return (isMixed(one, mine, its) && isMixed(two, its, mine))
                    || (isMixed(one, its, mine) && isMixed(two, mine, its));
        }

        private static boolean isMixed(String name, String begins, String ends) {
            for (int i = 1; i < name.length(); i++) {
                if (begins.startsWith(name.substring(0, i)) && ends.endsWith(name.substring(i))) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Claims about leaves of the tree under another name. */
    List<Claim> misnamed() {
        return named(false);
    }

    /** Claims about leaves of the tree under their name. */
    List<Claim> agreeing() {
        return named(true);
    }

    private List<Claim> named(boolean alike) {
        return claims.stream()
                .filter(claim -> claim.subject() instanceof Subject.OfIndicator)
                .filter(claim -> alike
                        == IndicatorNames.plain(name(claim))
                                .equals(IndicatorNames.plain(claim.printed().text())))
                .toList();
    }

    /** The name that the tree has for a claim's subject. */
    static String name(Claim claim) {
        return ClaimGraph.path(claim.subject())
                .map(IndicatorPath::name)
                .orElse(claim.printed().text());
    }

    /** Unknown names that are like a leaf which the place names in no other way: each leaf once, the most alike first. */
    List<Variant> variants() {
        List<IndicatorPath> free = new ArrayList<>(unnamed());
        List<Variant> variants = new ArrayList<>();
        for (Claim claim : unknown()) {
            mostAlike(claim.printed().text(), free).ifPresent(leaf -> {
                free.remove(leaf);
                variants.add(new Variant(claim, leaf));
            });
        }
        return variants;
    }

    /** Unknown names that are like no leaf. */
    List<Claim> strangers() {
        List<Claim> variants = variants().stream().map(Variant::claim).toList();
        return unknown().stream().filter(claim -> !variants.contains(claim)).toList();
    }

    private List<Claim> unknown() {
        return claims.stream()
                .filter(claim -> claim.subject() instanceof Subject.UnknownIndicator)
                .toList();
    }

    private List<IndicatorPath> unnamed() {
        List<IndicatorPath> named = claims.stream()
                .flatMap(claim -> ClaimGraph.path(claim.subject()).stream())
                .toList();
        return audited.evaluation().tree().leaves().keySet().stream()
                .filter(path -> !named.contains(path))
                .filter(path -> named.isEmpty() || named.stream().anyMatch(other -> isOfOneBlock(path, other)))
                .toList();
    }

    private static boolean isOfOneBlock(IndicatorPath path, IndicatorPath other) {
        return other.level() > 0
                && Objects.equals(path.steps().get(0), other.steps().get(0));
    }

    private static Optional<IndicatorPath> mostAlike(String name, List<IndicatorPath> leaves) {
        IndicatorPath best = IndicatorPath.ROOT;
        int most = 0;
        for (IndicatorPath leaf : leaves) {
            int likeness = SimilarNames.likeness(name, leaf.name());
            if (likeness > most) {
                best = leaf;
                most = likeness;
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(best);
    }

    /** Whether the place names leaves of the tree below the second level: its indicators are scored one by one. */
    boolean namesIndicators() {
        return claims.stream()
                .flatMap(claim -> ClaimGraph.path(claim.subject()).stream())
                .anyMatch(path -> path.level() > 2 || audited.leaf(path).isPresent());
    }
}
