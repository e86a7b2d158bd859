package io.github.pes4j.examples.html;

import io.github.pes4j.core.evaluation.Evaluation;
import io.github.pes4j.core.indicator.Indicator;
import io.github.pes4j.core.indicator.IndicatorGroup;
import io.github.pes4j.core.indicator.IndicatorPath;
import io.github.pes4j.core.indicator.IndicatorTree;
import io.github.pes4j.core.result.Explanation;
import io.github.pes4j.core.result.ExplanationText;
import io.github.pes4j.core.result.ScoreRange;
import io.github.pes4j.core.result.Scorecard;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.examples.chart.Tone;
import io.github.pes4j.examples.markup.Markup;
import java.util.List;
import java.util.Optional;

/** The tree of indicators: what was to be reached, what was, what it earned as a bar, and why. */
final class TreeTable {

    /** Deeper levels are not moved in further: there would be no room left for names. */
    private static final int MOST_INDENTED = 5;

    private final Pen pen;
    private final Markup out;
    private final Evaluation evaluation;
    private final SeenList seen;

    TreeTable(Pen pen, Evaluation evaluation) {
        this.pen = pen;
        this.out = pen.out();
        this.evaluation = evaluation;
        this.seen = new SeenList(pen);
    }

    void write(Scorecard card) {
        begin();
        card.roots().forEach(root -> node(root, card.decimals()));
        end();
    }

    /** The tree with its points alone, in the order in which people read it: groups before their children. */
    void writeUnscored() {
        begin();
        evaluation
                .tree()
                .fold(new IndicatorTree.Fold<Runnable>() {
                    @Override
                    public Runnable leaf(IndicatorPath path, Indicator indicator) {
                        return () -> unscoredLeaf(path, indicator.points());
                    }

                    @Override
                    public Runnable group(IndicatorPath path, IndicatorGroup group, List<Runnable> children) {
                        return () -> {
                            unscored(path, group.points(), "group");
                            blank("seen");
                            blank("why");
                            out.closeLine();
                            children.forEach(Runnable::run);
                        };
                    }
                })
                .forEach(Runnable::run);
        end();
    }

    private void unscoredLeaf(IndicatorPath path, Points points) {
        unscored(path, points, "leaf");
        seen.write(evaluation, path);
        blank("why");
        out.closeLine();
    }

    private void begin() {
        out.open("section").styled("indicators").line();
        pen.heading("指标得分", "Indicators");
        if (evaluation.tree().roots().isEmpty()) {
            pen.note(pen.say("没有指标。", "There are no indicators."));
        }
        boolean nothingSeen = evaluation.measurements().values().stream()
                .allMatch(leaf -> leaf.measurements().isEmpty());
        out.open("table").styled(nothingSeen ? "tree unseen" : "tree").line();
        pen.head(
                "name", pen.say("指标", "indicator"),
                "points", pen.say("得分 / 分值", "score / points"),
                "seen", pen.say("指标值与完成值", "target and actual"),
                "why", pen.say("依据与计算", "basis and calculation"));
        out.open("tbody").line();
    }

    private void end() {
        out.close().close().closeLine();
    }

    private void node(Explanation node, int decimals) {
        node.match(new Explanation.Cases<Boolean>() {
            @Override
            public Boolean group(Explanation.OfGroup group) {
                row(group, decimals, "group");
                blank("seen");
                blank("why");
                out.closeLine();
                group.children().forEach(child -> node(child, decimals));
                return true;
            }

            @Override
            public Boolean leaf(Explanation.OfLeaf leaf) {
                row(leaf, decimals, "leaf");
                seen.write(evaluation, leaf.path());
                out.open("td").styled("why");
                out.element("span", "basis", leaf.basis().title().in(pen.locale()));
                out.text(" " + ExplanationText.of(leaf, decimals).in(pen.locale()))
                        .close();
                out.closeLine();
                return true;
            }
        });
    }

    private void row(Explanation node, int decimals, String kind) {
        begin(node.path(), kind);
        out.open("td").styled("points").open("div").styled("of");
        out.element("strong", node.score().text(decimals));
        out.element("span", " / " + node.points()).close();
        ScoreBar.draw(out, node.score(), node.points(), tone(node.score(), node.points()));
        out.close();
    }

    private void unscored(IndicatorPath path, Points points, String kind) {
        begin(path, kind);
        out.open("td").styled("points").open("div").styled("of");
        out.element("span", "— / " + points).close().close();
    }

    private void begin(IndicatorPath path, String kind) {
        int depth = Math.min(path.level(), MOST_INDENTED);
        out.open("tr")
                .styled(kind + " d" + depth)
                .open("th")
                .with("scope", "row")
                .styled("name");
        out.name(path.steps().get(path.level() - 1).label()).close();
    }

    private void blank(String classes) {
        out.open("td").styled(classes + " blank").close();
    }

    /** What lost nothing is calm; what lost something is seen. */
    private static Tone tone(ScoreRange score, Points points) {
        Optional<Points> exact = score.exact();
        return exact.isEmpty() || exact.get().compareTo(points) >= 0 ? Tone.GOOD : Tone.FAIR;
    }
}
