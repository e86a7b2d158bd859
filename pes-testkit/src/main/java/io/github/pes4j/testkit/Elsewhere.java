package io.github.pes4j.testkit;

import java.util.Locale;
import java.util.TimeZone;

/** Another place on earth, with digits, a calendar and a time zone of its own. */
final class Elsewhere {

    private Elsewhere() {}

    /** Runs something there, and comes back. */
    static void run(Runnable something) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : new String[] {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "tr-TR"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                something.run();
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}
