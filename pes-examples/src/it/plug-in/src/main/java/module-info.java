/** A format, a rule and a check of somebody else. */
module acme {
    requires io.github.pes4j.core;

    provides io.github.pes4j.core.io.FormatProvider with
            acme.ListFormat;
    provides io.github.pes4j.core.custom.RuleProvider with
            acme.WeatherRule;
    provides io.github.pes4j.core.audit.AuditCheck with
            acme.YearCheck;
}
