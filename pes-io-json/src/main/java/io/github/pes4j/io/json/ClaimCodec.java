package io.github.pes4j.io.json;

import io.github.pes4j.core.claim.Claim;
import io.github.pes4j.core.claim.Claimant;
import io.github.pes4j.core.claim.Figure;
import io.github.pes4j.core.claim.Mention;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.FindingCodes;
import io.github.pes4j.core.funding.FundingColumn;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.value.Bilingual;
import java.util.Optional;

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

    static Claim read(Fields fields) {
        return new Claim(
                fields.object("of", ClaimCodec::readSubject),
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

    private static Subject readSubject(Fields fields) {
        Optional<Subject> indicator =
                fields.optional("indicator", IndicatorPath::parse).map(Subject.OfIndicator::new);
        Optional<Subject> unknown = fields.optionalText("unknownIndicator").map(Subject.UnknownIndicator::new);
        Optional<Subject> named = fields.optionalText("namedPart").map(Subject.Part::new);
        Optional<Subject> cell = fields.has("source") || fields.has("column")
                ? Optional.of(new Subject.FundCell(
                        fields.text("source"),
                        fields.value("column", Codes.in(FundingColumn.class), FundingColumn.SPENT)))
                : Optional.empty();
        Optional<Subject> total = fields.optional("part", ClaimCodec::total);
        Optional<Subject> found =
                indicator.or(() -> unknown).or(() -> named).or(() -> cell).or(() -> total);
        if (found.isEmpty()) {
            fields.problem(
                    FindingCodes.INVALID_VALUE,
                    Bilingual.same("indicator | unknownIndicator | source, column | part | namedPart"));
        }
        return found.orElseGet(Subject.Total::new);
    }

    private static Subject total(String word) {
        if (!word.equals("total")) {
            throw new IllegalArgumentException("total");
        }
        return new Subject.Total();
    }
}
