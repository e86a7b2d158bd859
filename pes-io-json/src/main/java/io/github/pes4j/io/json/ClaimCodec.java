package io.github.pes4j.io.json;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.value.Bilingual;
import java.util.Optional;
import java.util.stream.Stream;

/** Claims: which figure of what, as printed, by whom and where. */
final class ClaimCodec {

    private ClaimCodec() {}

    static void write(JsonOut json, Claim claim) {
        json.object("of", inner -> writeSubject(inner, claim.subject()));
        json.field("figure", Codes.of(claim.figure()));
        ValueCodec.printed(ValueCodec::writeQuantity).accept(json, claim.printed());
        json.field("by", Codes.of(claim.by()));
        json.field("place", claim.mention().place());
    }

    static Claim read(Fields fields, IndicatorTree tree) {
        return new Claim(
                fields.object("of", inner -> readSubject(inner, tree)),
                fields.value("figure", Codes.in(Figure.class), Figure.SCORE),
                ValueCodec.printed(ValueCodec::readQuantity).apply(fields),
                fields.value("by", Codes.in(Claimant.class), Claimant.SELF),
                new Mention(fields.text("place")));
    }

    private static void writeSubject(JsonOut json, Subject subject) {
        subject.match(new Subject.Cases<Runnable>() {
                    @Override
                    public Runnable indicator(Subject.OfIndicator indicator) {
                        return () -> json.field("indicator", indicator.path().toString());
                    }

                    @Override
                    public Runnable unknownIndicator(Subject.UnknownIndicator unknown) {
                        return () -> json.field("unknownIndicator", unknown.name());
                    }

                    @Override
                    public Runnable fundCell(Subject.FundCell cell) {
                        return () -> {
                            json.field("source", cell.source());
                            json.field("column", Codes.of(cell.column()));
                        };
                    }

                    @Override
                    public Runnable total(Subject.Total total) {
                        return () -> json.field("part", "total");
                    }

                    @Override
                    public Runnable part(Subject.Part part) {
                        return () -> json.field("namedPart", part.name());
                    }
                })
                .run();
    }

    private static Subject readSubject(Fields fields, IndicatorTree tree) {
        Optional<Subject> indicator =
                fields.optional("indicator", text -> node(text, tree)).map(Subject.OfIndicator::new);
        Optional<Subject> unknown = fields.optionalText("unknownIndicator").map(Subject.UnknownIndicator::new);
        Optional<Subject> part = fields.optionalText("namedPart").map(Subject.Part::new);
        Optional<Subject> cell = fields.has("source") || fields.has("column")
                ? Optional.of(new Subject.FundCell(
                        fields.text("source"),
                        fields.value("column", Codes.in(FundingColumn.class), FundingColumn.SPENT)))
                : Optional.empty();
        Optional<Subject> total = fields.optional("part", ClaimCodec::total);
        long named = Stream.of("indicator", "unknownIndicator", "namedPart", "part")
                        .filter(fields::has)
                        .count()
                + (cell.isPresent() ? 1 : 0);
        if (named != 1) {
            fields.problem(
                    FindingCodes.INVALID_VALUE,
                    new Bilingual("其中之一：{0}", "one of {0}")
                            .with("indicator | unknownIndicator | source, column | part | namedPart"));
        }
        return Stream.of(indicator, unknown, part, cell, total)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(Subject.Total::new);
    }

    private static IndicatorPath node(String text, IndicatorTree tree) {
        IndicatorPath path = IndicatorPath.parse(text);
        if (!tree.contains(path)) {
            throw new IllegalArgumentException("a node of the tree");
        }
        return path;
    }

    private static Subject total(String word) {
        if (!word.equals("total")) {
            throw new IllegalArgumentException("total");
        }
        return new Subject.Total();
    }
}
