package io.github.pes4j.testkit.cases;

import io.github.pes4j.core.claim.Subject;
import java.util.List;

/**
 * The tables of scores of the Chengde report, as figures: the summary, the tables of the body and the annex. A figure that
 * is the empty text was not printed.
 */
final class ChengdeTables {

    private ChengdeTables() {}

    /** A level-1 part: the figures of the summary, and the score and rate that the text of its section prints. */
    record Part(
            String name, String section, String weight, String score, String rate, String textScore, String textRate) {

        Subject subject() {
            return Facts.indicator(name);
        }
    }

    /** A level-2 group, the part of its section that speaks of it, and its leaves. */
    record Group(String part, String place, String name, String weight, String score, String rate, List<Leaf> leaves) {

        Subject subject() {
            return Facts.indicator(part, name);
        }

        /** An indicator that only the annex has is no node of the tree. */
        Subject subject(Leaf leaf) {
            return leaf.inBody() ? Facts.indicator(part, name, leaf.name()) : new Subject.UnknownIndicator(leaf.name());
        }
    }

    /** A level-3 indicator with the weight and score of the body, the score in its text, and the weight of the annex. */
    record Leaf(String name, String weight, String score, String textScore, String annexWeight) {

        boolean inBody() {
            return !weight.isEmpty();
        }
    }

    static List<Part> parts() {
        return List.of(
                new Part("决策", "四(一)", "10", "8", "80%", "10", ""),
                new Part("过程", "四(二)", "30", "29", "96.67%", "29", "96.67%"),
                new Part("产出", "四(三)", "30", "26", "86.67%", "27", "90%"),
                new Part("效益", "四(四)", "30", "29", "96.67%", "27", "90%"));
    }

    static List<Group> groups(Part part) {
        return switch (part.name()) {
            case "决策" -> decision();
            case "过程" -> process();
            case "产出" -> output();
            default -> effect();
        };
    }

    private static List<Group> decision() {
        return List.of(
                new Group(
                        "决策",
                        "四(一)(1)",
                        "项目立项",
                        "2",
                        "2",
                        "100%",
                        List.of(leaf("立项依据充分性", 1, 1), leaf("立项程序规范性", 1, 1))),
                new Group(
                        "决策",
                        "四(一)(2)",
                        "绩效目标",
                        "4",
                        "2",
                        "50%",
                        List.of(leaf("绩效目标明确性", 2, 1), leaf("绩效指标合理性", 2, 1))),
                new Group(
                        "决策",
                        "四(一)(3)",
                        "资金投入",
                        "4",
                        "4",
                        "100%",
                        List.of(leaf("资金分配合理性", 2, 2), leaf("预算编制科学性", 2, 2))));
    }

    private static List<Group> process() {
        return List.of(
                new Group(
                        "过程",
                        "四(二)(1)",
                        "资金管理",
                        "15",
                        "15",
                        "100%",
                        List.of(leaf("资金到位率", 5, 5), leaf("预算执行率", 5, 5), leaf("资金使用合规性", 5, 5))),
                new Group(
                        "过程",
                        "四(二)(2)",
                        "组织实施",
                        "15",
                        "14",
                        "93.33%",
                        List.of(leaf("管理制度健全性", 8, 8), leaf("监管有效性", 7, 6))));
    }

    private static List<Group> output() {
        return List.of(
                new Group("产出", "四(三)(1)", "产出数量", "15", "11", "73.33%", quantity()),
                new Group(
                        "产出",
                        "四(三)(2)",
                        "产出质量",
                        "9",
                        "9",
                        "100%",
                        List.of(leaf("购买工服合格率", 3, 3), leaf("经费支出准确率", 3, 3), leaf("电梯故障率", 3, 3))),
                new Group(
                        "产出",
                        "四(三)(3)",
                        "产出时效",
                        "4",
                        "4",
                        "100%",
                        List.of(leaf("维修维护及时率", 2, 2), leaf("资金支付及时率", 2, 2))),
                new Group("产出", "四(三)(4)", "产出成本", "2", "2", "100%", List.of(leaf("各项经费成本", 2, 2))));
    }

    /** Where the annex has one indicator more and weighs two others less. */
    private static List<Leaf> quantity() {
        return List.of(
                leaf("大厅保洁面积", 5, 3),
                new Leaf("购买工服数量", "5", "5", "5", "4"),
                new Leaf("印刷宣传单数量", "", "", "", "3"),
                new Leaf("电梯维护频率", "5", "3", "3", "3"));
    }

    /** The text says of the satisfaction only that it earned all points. */
    private static List<Group> effect() {
        return List.of(
                new Group(
                        "效益",
                        "四(四)(1)",
                        "社会效益",
                        "10",
                        "10",
                        "100%",
                        List.of(leaf("提高工作人员办公效率", 5, 5), leaf("医保政策知晓率", 5, 5))),
                new Group("效益", "四(四)(2)", "可持续影响", "10", "9", "90%", List.of(leaf("保障医保大厅正常运转", 10, 9))),
                new Group(
                        "效益", "四(四)(3)", "满意度", "10", "10", "100%", List.of(new Leaf("居民满意度", "10", "10", "", "10"))));
    }

    /** A leaf whose text says the score of its table, and whose annex the weight of the body. */
    private static Leaf leaf(String name, int weight, int score) {
        String points = Integer.toString(score);
        return new Leaf(name, Integer.toString(weight), points, points, Integer.toString(weight));
    }
}
