// Yuanjiang 2023: execution is printed over the annual budget; over the initial one it would be four fifths in the county's five.
for (var form : read("yuanjiang-2023.xlsx")) {
    var study = study(form);
    var execution = IndicatorPath.of("预算执行率");
    var initial = study.with(denominator("预算执行率").to("initial"));
    show(form.project().name() + "  " + study.scorecard().leaf(execution).get().score() + " → " + initial.scorecard().leaf(execution).get().score() + "  总分 " + initial.scorecard().totalText());
}
/exit
