package io.github.pes4j.testkit.cases;

import io.github.pes4j.core.funding.Contract;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.value.Amount;
import io.github.pes4j.core.value.Printed;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * The money of the Chengde case: 24 vouchers in printed order and two contracts. Summaries are shortened to the purpose and,
 * where one is named, the month; three rows of June carry one voucher number, two of them for later months.
 */
final class ChengdeLedger {

    /** Where the money comes from; the name of the only row of funds. */
    static final String SOURCE = "财政资金";

    static final String ELECTRICITY = "电费";
    static final String WATER = "水费";
    static final String UNIFORMS = "服装费";
    static final String PROPERTY = "物业费";
    static final String HEATING = "取暖费";
    static final String LIFT = "电梯维护费";
    static final String FILTER = "净水机滤芯";
    static final String PRINTING = "印刷费";

    private ChengdeLedger() {}

    static List<Movement> movements() {
        return List.of(
                voucher(3, 31, "记账-27", "电费", "25648.53", ELECTRICITY),
                voucher(3, 31, "记账-28", "水费", "5000.00", WATER),
                voucher(5, 21, "记账-19", "工装费", "61200.00", UNIFORMS),
                voucher(5, 28, "记账-29", "4月电费", "4711.11", ELECTRICITY),
                voucher(6, 17, "记账-26", "电费", "3357.98", ELECTRICITY),
                voucher(7, 20, "记账-18", "水费", "3000.00", WATER),
                voucher(6, 17, "记账-26", "7月水费", "5525.23", WATER),
                voucher(8, 5, "记账-3", "工装尾款", "6800.00", UNIFORMS),
                voucher(8, 17, "记账-19", "物业费", "83520.00", PROPERTY),
                voucher(8, 17, "记账-20", "电费", "7063.73", ELECTRICITY),
                voucher(9, 2, "记账-2", "电梯维护费", "6000.00", LIFT),
                voucher(6, 17, "记账-26", "9月电费", "6760.84", ELECTRICITY),
                voucher(10, 8, "记账-3", "水费", "6000.00", WATER),
                voucher(10, 21, "记账-20", "10月电费", "4660.90", ELECTRICITY),
                voucher(11, 17, "记账-15", "取暖费", "82883.10", HEATING),
                voucher(11, 17, "记账-17", "11月电费", "6985.20", ELECTRICITY),
                voucher(11, 25, "记账-38", "5月电费", "3793.89", ELECTRICITY),
                voucher(12, 7, "记账-8", "净水机滤芯", "1700.00", FILTER),
                voucher(12, 16, "记账-35", "电费", "6363.42", ELECTRICITY),
                voucher(12, 28, "记账-96", "物业费", "13920.00", PROPERTY),
                voucher(12, 28, "记账-98", "物业费", "41760.00", PROPERTY),
                voucher(12, 28, "记账-99", "印刷费", "707.26", PRINTING),
                voucher(12, 28, "记账-100", "印刷费", "9200.00", PRINTING),
                voucher(12, 29, "记账-103", "水费", "3438.81", WATER));
    }

    static List<Contract> contracts() {
        return List.of(property(), uniforms());
    }

    /** Open-ended, by the month; 10 of the 12 months of 2021 were paid. */
    private static Contract property() {
        return Contract.builder()
                .name("物业服务")
                .party("承德市众运物业有限公司")
                .instalments(new Contract.Instalments(
                        Amount.yuan("13920.00"), Period.ofMonths(1), LocalDate.of(2020, 12, 1), Optional.empty()))
                .category(PROPERTY)
                .build();
    }

    /** Half of it was paid, and the last payment called the final one. */
    private static Contract uniforms() {
        return Contract.builder()
                .name("服装定制")
                .party("承德鲜森商贸有限公司")
                .value(Amount.yuan("136000.00"))
                .category(UNIFORMS)
                .calledFinal(true)
                .build();
    }

    private static Movement voucher(int month, int day, String number, String summary, String yuan, String category) {
        return Movement.builder()
                .day(LocalDate.of(2021, month, day))
                .voucher(number)
                .summary(summary)
                .amount(Printed.of(yuan, Amount.yuan(yuan)))
                .category(category)
                .build();
    }
}
