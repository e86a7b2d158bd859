package io.github.pes4j.core.form;

import com.google.common.base.Splitter;
import io.github.pes4j.core.funding.FundingRatio;
import io.github.pes4j.core.indicator.EvaluationPoint;
import io.github.pes4j.core.rule.Guard;
import io.github.pes4j.core.rule.Measure;
import io.github.pes4j.core.rule.ScoringRule;
import io.github.pes4j.core.rule.Tiers;
import io.github.pes4j.core.value.Points;
import io.github.pes4j.core.value.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads rules in words (评分标准). Two kinds are understood: tiers of a share (90%≤执行率<100%得3分；…), and all points or none
 * (符合得满分，否则不得分), among them all that {@link RuleText} writes of these kinds. Every clause must be understood, or none is:
 * half a rule is a wrong one.
 *
 * <pre>
 * tiers   = tier (；tier)* with at least two, from a share on or up to a share
 * tier    = [①] condition (得|计) (N分 | 满分) | [①] condition (不得分 | 得0分)
 * condition = [name] (100% | ≥S | S以上 | S≤[name]&lt;T | &lt;S | S以下) | 其他 | 否则
 * all     = words (得满分 | 得N分), (否则 | words) 不得分, with N all the points of the leaf
 *         | words, (否则 | 不… | 未…) 不得分
 * </pre>
 */
final class RuleReader {

    private static final String NUMBER = "(\\d{1,6}(?:\\.\\d{1,6})?)";
    private static final String SHARE = NUMBER + "%";
    private static final String NAME = "[^\\d%≤<≥>=扣每]{0,24}?";
    private static final String EARNS = "(?:的|时|[,，:：、])*(?:可?得|计|赋|记)?(?:" + NUMBER + "分|(满分))分?";
    private static final String NOTHING = "(?:的|时|[,，:：、])*(?:不得分|得0分|不计分|计0分|0分)";
    private static final String OUTCOME = "(?:" + EARNS + "|(" + NOTHING + "))";

    private static final Pattern WHOLE = Pattern.compile(NAME + "(?:为|=|达到|达|等于)?" + "(100)%" + "(?:及?以上)?" + OUTCOME);
    private static final Pattern FROM = Pattern.compile(NAME + "(?:≥|大于等于|不低于|达到)" + SHARE + "(?:以上)?" + OUTCOME);
    private static final Pattern ABOVE = Pattern.compile(NAME + SHARE + "(?:\\(含\\))?(?:及|含)?以上" + OUTCOME);
    private static final Pattern BETWEEN = Pattern.compile(NAME + SHARE + "≤" + NAME + "<" + SHARE + OUTCOME);
    private static final Pattern SPAN = Pattern.compile(
            NAME + "(?:在)?" + SHARE + "(?:\\(含\\))?[-—~至到]+" + SHARE + "(?:\\(不含\\))?(?:之间)?" + OUTCOME);
    private static final Pattern BELOW = Pattern.compile(NAME + "(?:<|低于|小于|不足)" + SHARE + OUTCOME);
    private static final Pattern UNDER = Pattern.compile(NAME + SHARE + "以下" + OUTCOME);
    private static final Pattern REST = Pattern.compile("(?:其他|否则|其余)(?:情况)?" + OUTCOME);

    private static final Pattern MARK = Pattern.compile("^(?:[①-⑳]|\\(?\\d{1,2}[)、．]|\\d{1,2}\\.(?!\\d))+");
    private static final Pattern CLAUSES = Pattern.compile("[;；。\\n\\r]+|(?=[①-⑳])");
    private static final Pattern POINT = Pattern.compile("([①-⑳])\\s*([^①-⑳]+)");

    private static final Pattern ALL = Pattern.compile("[^扣每]*?(?:可?得|计|赋)?(?:" + NUMBER + "分|(满分))分?");
    private static final Pattern NONE = Pattern.compile("(?:否则|[^得扣每]*[未不无没][^得扣每]*?|其他)(?:不得分|得0分|不计分)");
    /** Words of discretion, of prices and of steps: more than all or nothing. */
    private static final Pattern MORE = Pattern.compile("扣|酌情|视情|每|分别|部分|比例|加分|较为|基本");

    /** Words in which 分 is no point. */
    private static final Pattern OTHER_WORDS = Pattern.compile("分[配解析类工级期布]|[部充十]分|百分");

    private RuleReader() {}

    /**
     * What a rule in words belongs to.
     *
     * @param name the name of its indicator
     * @param explanation what that is about; may be empty
     * @param points the points of the indicator
     */
    record Context(String name, String explanation, Points points) {}

    /** The rule that a text states; empty where it says more or less than the grammar. */
    static Optional<ScoringRule> rule(String text, Context context) {
        List<String> clauses = clauses(text);
        return tiers(clauses, context).or(() -> atOnce(clauses, context)).or(() -> allOrNothing(clauses, context));
    }

    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        for (String clause : Splitter.on(CLAUSES).split(text)) {
            String bare = MARK.matcher(FormText.compact(clause)).replaceFirst("");
            if (!bare.isEmpty()) {
                clauses.add(bare);
            }
        }
        return clauses;
    }

    /**
     * One interval with what it earns.
     *
     * @param from its least share; empty where the clause names none
     * @param below where it ends; empty where the clause names none
     * @param points what it earns
     */
    private record Clause(Optional<Share> from, Optional<Share> below, Points points) {}

    private static Optional<ScoringRule> tiers(List<String> clauses, Context context) {
        List<Clause> read = new ArrayList<>();
        for (String clause : clauses) {
            Optional<Clause> tier = clause(clause, context.points());
            if (tier.isEmpty()) {
                return Optional.empty();
            }
            read.add(tier.get());
        }
        return read.size() < 2 ? Optional.empty() : tiers(read, measure(context, String.join("", clauses)));
    }

    private static Optional<ScoringRule> tiers(List<Clause> read, Measure measure) {
        List<Tiers.Tier> tiers = new ArrayList<>();
        Optional<Share> above = Optional.empty();
        for (Clause clause : read) {
            Optional<Share> next = above;
            Optional<Share> below = clause.below().or(() -> next);
            boolean falls = clause.from().isEmpty()
                    || below.isEmpty()
                    || clause.from().get().compareTo(below.get()) < 0;
            boolean open = tiers.stream().anyMatch(tier -> tier.from().isEmpty());
            if (!falls || open || (clause.from().isEmpty() && below.isEmpty())) {
                return Optional.empty();
            }
            tiers.add(new Tiers.Tier(clause.from(), below, clause.points()));
            above = clause.from();
        }
        try {
            return Optional.of(new Tiers(measure, tiers, Guard.USUAL));
        } catch (IllegalArgumentException e) {
            // Tiers that overlap say two things of one share.
            return Optional.empty();
        }
    }

    private static Optional<Clause> clause(String text, Points all) {
        Matcher rest = REST.matcher(text);
        if (rest.matches()) {
            return Optional.of(new Clause(Optional.empty(), Optional.empty(), earned(rest, 1, all)));
        }
        for (Pattern from : List.of(WHOLE, FROM, ABOVE)) {
            Matcher matcher = from.matcher(text);
            if (matcher.matches()) {
                return Optional.of(new Clause(share(matcher, 1), Optional.empty(), earned(matcher, 2, all)));
            }
        }
        for (Pattern between : List.of(BETWEEN, SPAN)) {
            Matcher matcher = between.matcher(text);
            if (matcher.matches()) {
                return Optional.of(new Clause(share(matcher, 1), share(matcher, 2), earned(matcher, 3, all)));
            }
        }
        for (Pattern below : List.of(BELOW, UNDER)) {
            Matcher matcher = below.matcher(text);
            if (matcher.matches()) {
                return Optional.of(new Clause(Optional.empty(), share(matcher, 1), earned(matcher, 2, all)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Share> share(Matcher matcher, int group) {
        return Optional.of(Share.percent(matcher.group(group)));
    }

    /** Points, all points, or nothing: three groups of an outcome. */
    private static Points earned(Matcher matcher, int group, Points all) {
        if (matcher.group(group) != null) {
            return Points.of(matcher.group(group));
        }
        return matcher.group(group + 1) != null ? all : Points.ZERO;
    }

    /** A share that earns all, and nothing below it: 资金到位率为100%得5分，否则不得分. */
    private static Optional<ScoringRule> atOnce(List<String> clauses, Context context) {
        String text = String.join(",", clauses);
        int comma = Math.max(text.lastIndexOf(','), text.lastIndexOf('，'));
        if (comma < 0 || !NONE.matcher(text.substring(comma + 1)).matches()) {
            return Optional.empty();
        }
        return clause(text.substring(0, comma), context.points())
                .filter(clause -> clause.below().isEmpty() && clause.points().equals(context.points()))
                .flatMap(Clause::from)
                .map(from -> ScoringRule.fullOrNothing(measure(context, text), from));
    }

    private static Optional<ScoringRule> allOrNothing(List<String> clauses, Context context) {
        String text = String.join(",", clauses).replace('，', ',');
        if (MORE.matcher(text).find()) {
            return Optional.empty();
        }
        int comma = text.lastIndexOf(',');
        if (comma < 0 || !NONE.matcher(text.substring(comma + 1)).matches()) {
            return Optional.empty();
        }
        String condition = OTHER_WORDS.matcher(text.substring(0, comma)).replaceAll("");
        Matcher all = ALL.matcher(condition);
        boolean plain = !condition.contains("分");
        boolean earnsAll = all.matches()
                && (all.group(2) != null || Points.of(all.group(1)).equals(context.points()))
                && condition.indexOf('分') >= condition.length() - 3;
        return plain || earnsAll ? Optional.of(ScoringRule.fullOrNothing()) : Optional.empty();
    }

    /** What the shares of a rule are shares of. */
    private static Measure measure(Context context, String text) {
        String words = context.name() + text;
        if (words.contains("到位率") || words.contains("下达率")) {
            return Measure.of(FundingRatio.RECEIVED_OF_ANNUAL);
        }
        if (words.contains("执行率") || words.contains("支出率")) {
            boolean received = (context.explanation() + text).contains("到位");
            return Measure.of(received ? FundingRatio.SPENT_OF_RECEIVED : FundingRatio.SPENT_OF_ANNUAL);
        }
        return words.contains("满意") || text.contains(RuleText.OBSERVED_SHARE)
                ? Measure.observedShare()
                : Measure.completion();
    }

    /** The questions of an evaluation (①…②…), each under its mark. */
    static List<EvaluationPoint> evaluationPoints(String text) {
        List<EvaluationPoint> points = new ArrayList<>();
        Matcher matcher = POINT.matcher(text);
        while (matcher.find()) {
            points.add(new EvaluationPoint(
                    matcher.group(1), matcher.group(2).strip().replaceAll("[;；。,，]$", "")));
        }
        return points;
    }
}
