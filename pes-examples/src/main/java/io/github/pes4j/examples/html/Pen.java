package io.github.pes4j.examples.html;

import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.examples.markup.Markup;
import java.util.Locale;

/** A page that is being written, and its language. Confined to one thread. */
record Pen(Markup out, Locale locale) {

    /** Words of the page, in its language. */
    String say(String zh, String en, Object... arguments) {
        return new Bilingual(zh, en).with(arguments).in(locale);
    }

    /** As above, for words in both languages. */
    String say(Bilingual words) {
        return words.in(locale);
    }

    boolean isChinese() {
        return Bilingual.isChinese(locale);
    }

    /** A heading of a part of an evaluation. */
    void heading(String zh, String en) {
        out.element("h3", say(zh, en)).line();
    }

    /** A remark, beside the figures. */
    void note(String words) {
        out.element("p", "note", words).line();
    }

    /** What stands where nothing was reported. */
    String notReported() {
        return say("未填报", "not reported");
    }

    /** A table head with its columns: the class of each, and its words. */
    void head(String... classesAndWords) {
        out.open("thead").open("tr");
        for (int i = 0; i < classesAndWords.length; i += 2) {
            out.open("th").with("scope", "col").styled(classesAndWords[i]);
            out.text(classesAndWords[i + 1]).close();
        }
        out.close().closeLine();
    }
}
