// The program of README, and the evaluation that is built by hand.
var file = Path.of(System.getProperty("pes.cases"), "saybag-2023.json");
Reading reading = Formats.installed().read(file);
reading.findings().forEach(finding -> out.println(finding.message(Locale.ENGLISH)));
Scorer scorer = Scorer.of(Policies.MOF_2020_SELF);
for (Evaluation evaluation : reading.evaluations()) {
    Scorecard card = scorer.score(evaluation);
    out.println(card.project().name() + " " + card.totalText() + " "
            + card.grade().label());
    card.deductions().forEach(lost -> out.println(lost.path() + " −" + lost.lost()));
}
out.println(scorer.score(HandBuilt.evaluation()).totalText());
/exit
