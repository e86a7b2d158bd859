// Chengde 2021: without what people decided against the rules, and what the next grade would take.
var printed = study("chengde-2021.json");
var rules = printed.with(override("*").to("none"));
show(printed.compare(rules));

// Two outputs were not attained; both are needed for 优.
var area = actual("产出/产出数量/大厅保洁面积").values("未达成", "达成");
var lift = actual("产出/产出数量/电梯维护频率").values("未达成", "达成");
show(rules.goal(Aim.grade("优")).by(area, lift).solve().story());
show(rules.goal(Aim.grade("优")).by(area).solve().story());

// How fragile the grade is: points of weight that would have to move.
show(rules.flips().down().get().story());
/exit
