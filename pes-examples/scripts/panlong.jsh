// Panlong 2023: what the two deductions cost, and what execution would be worth if it were scored in proportion.
var study = study("panlong-2023.json");
show(study.scorecard().totalText());

// The final payment made, all else as it is; then without the deduction for execution too.
var paid = study.with(actual("绩效", "尾款未付").to("0"));
show(paid.scorecard().totalText());
show(paid.with(actual("管理", "预算执行率").to("0")).scorecard().totalText());

// An assumption that the report does not make: execution as a leaf of 5 points, in proportion.
var rule = ScoringRule.proportional(Measure.of(FundingRatio.SPENT_OF_ANNUAL));
var tree = IndicatorTree.builder("假设").indicator("预算执行率", Points.of(5), rule).build();
var assumed = Evaluation.builder().project(study.evaluation().project()).kind(EvaluationKind.UNIT_SELF).tree(tree).funding(study.evaluation().funding()).build();
show(study(assumed).sweep(funds(SPENT).values("11", "25", "40", "49.9", "50")));
/exit
