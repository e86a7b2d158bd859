package io.github.pes4j.testkit;

import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.value.Bilingual;
import java.util.List;
import java.util.Locale;

/** Checks that do one thing wrong each. */
final class BrokenChecks {

    private static final FindingCode OTHER = YearCheck.code("acme:other", new Bilingual("其他", "other"));
    private static final FindingCode UNPREFIXED = YearCheck.code("no-year", new Bilingual("未写年度", "no year"));
    private static final FindingCode ENGLISH =
            new FindingCode("acme:no-year", OTHER.severity(), Bilingual.same("no year"), Bilingual.same("name it"));

    private static int times;

    private BrokenChecks() {}

    /** An id that no settings can name. */
    static final class Shouting extends YearCheck {
        @Override
        public String id() {
            return "YEAR";
        }
    }

    /** Takes a code that PES may want one day. */
    static final class Squatting extends YearCheck {
        @Override
        public List<FindingCode> codes() {
            return List.of(NO_YEAR, UNPREFIXED);
        }
    }

    /** Takes an id that PES may want one day. */
    static final class Nameless extends YearCheck {
        @Override
        public String id() {
            return "year";
        }
    }

    /** Has a text whose figures nobody put in. */
    static final class Unfilled extends YearCheck {
        @Override
        Bilingual got() {
            return new Bilingual("{0} 年", "the year {0}");
        }
    }

    /** Has no name in one language. */
    static final class HalfNamed extends YearCheck {
        @Override
        public Bilingual title() {
            return new Bilingual("年度", " ");
        }
    }

    /** Reports what it did not declare. */
    static final class Undeclared extends YearCheck {
        @Override
        public List<FindingCode> codes() {
            return List.of(OTHER);
        }
    }

    /** Sees nothing. */
    static final class Blind extends YearCheck {
        @Override
        boolean isWrong(Evaluation evaluation) {
            return false;
        }
    }

    /** Believes that every project has a unit. */
    static final class Trusting extends YearCheck {
        @Override
        boolean isWrong(Evaluation evaluation) {
            return evaluation.project().unit().orElseThrow().isEmpty() || super.isWrong(evaluation);
        }
    }

    /** Sees something everywhere. */
    static final class Suspicious extends YearCheck {
        @Override
        boolean isWrong(Evaluation evaluation) {
            return true;
        }

        @Override
        Conflict conflict() {
            return Conflict.of(finding());
        }
    }

    /** Does not say what it is about. */
    static final class Pointless extends YearCheck {
        @Override
        Finding finding() {
            return Finding.of(NO_YEAR).got(got()).build();
        }
    }

    /** Does not say what it found. */
    static final class Mute extends YearCheck {
        @Override
        Finding finding() {
            return Finding.of(NO_YEAR).subject(new Subject.Total()).build();
        }
    }

    /** Speaks one language. */
    static final class Monolingual extends YearCheck {
        @Override
        Finding finding() {
            return Finding.of(ENGLISH)
                    .subject(new Subject.UnknownIndicator("x"))
                    .got("-")
                    .build();
        }
    }

    /** Corrects nothing. */
    static final class Vain extends YearCheck {
        @Override
        Evaluation corrected(Evaluation evaluation) {
            return evaluation;
        }
    }

    /** Writes as the machine's owner does. */
    static final class Local extends YearCheck {
        @Override
        Bilingual got() {
            return Bilingual.same("empty title".toUpperCase(Locale.getDefault()));
        }
    }

    /** Never says the same twice. */
    static final class Restless extends YearCheck {
        @Override
        Bilingual got() {
            return Bilingual.same("time " + times++);
        }
    }
}
