package io.github.pes4j.examples.html;

import io.github.pes4j.core.result.Dossier;
import io.github.pes4j.examples.markup.Markup;
import java.util.List;
import java.util.Locale;

/** The page as a whole: head, overview, an article for each evaluation, what was found in files, tables of results. */
final class ReportPage {

    /** Nothing may be loaded, whatever stands on the page. */
    private static final String NOTHING_LOADED = "default-src 'none'; style-src 'unsafe-inline'";

    private final Dossier dossier;
    private final Pen pen;

    private ReportPage(Dossier dossier, Pen pen) {
        this.dossier = dossier;
        this.pen = pen;
    }

    static String of(Dossier dossier, Locale locale) {
        Markup out = new Markup();
        new ReportPage(dossier, new Pen(out, locale)).write();
        return out.line().toString();
    }

    private void write() {
        Markup out = pen.out();
        out.doctype();
        out.open("html")
                .with("xmlns", "http://www.w3.org/1999/xhtml")
                .with("lang", pen.isChinese() ? "zh-CN" : "en")
                .line();
        head();
        out.open("body").line();
        body();
        out.closeLine().close();
    }

    private void head() {
        Markup out = pen.out();
        out.open("head").line();
        out.empty("meta").with("charset", "utf-8").line();
        out.empty("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1")
                .line();
        out.empty("meta")
                .with("http-equiv", "Content-Security-Policy")
                .with("content", NOTHING_LOADED)
                .line();
        out.element("title", title()).line();
        out.open("style").verbatim(Styles.sheet()).closeLine();
        out.closeLine();
    }

    private String title() {
        String what = pen.say("绩效评价报告", "Performance evaluation report");
        return dossier.items().size() == 1
                ? dossier.items().get(0).evaluation().project().name() + " · " + what
                : what;
    }

    private void body() {
        Markup out = pen.out();
        List<Dossier.Item> items = dossier.items();
        out.open("header").styled("top").line();
        out.element("p", "kicker", pen.say("项目支出绩效评价", "Project-expenditure performance evaluation"));
        if (items.size() != 1) {
            out.element("h1", pen.say("绩效评价报告：{0} 个项目", "Performance evaluation of {0} projects", items.size()));
        }
        out.closeLine();
        out.open("main").line();
        if (items.size() > 1) {
            new PortfolioSection(pen).write(dossier);
        }
        for (int i = 0; i < items.size(); i++) {
            new EvaluationArticle(pen, items.size() > 1).write(items.get(i), i + 1);
        }
        new FileSection(pen).write(dossier.files());
        new ResultTables(pen).write(dossier.tables());
        out.closeLine();
        out.open("footer");
        out.text(
                pen.say(
                        "得分按评分办法由报表数字重新计算；“未填报”不等于零。金额单位：1 万元 = 10,000 元。",
                        "Scores were recomputed from the reported figures by the policy named; not reported is not zero. 1 万元 = 10,000 yuan (元)."));
        out.closeLine();
    }
}
