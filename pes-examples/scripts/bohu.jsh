// Bohu 2022: which leaves the variance of the total comes from, if every number were a fifth off either way.
var study = study("bohu-2022.json");
var variance = study.varyAll(Share.percent("20")).sobol(1024, 7);
tell(variance.story());
show(study.tornado(Share.percent("20")));
/exit
