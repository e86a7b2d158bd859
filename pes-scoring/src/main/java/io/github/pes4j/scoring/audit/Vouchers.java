package io.github.pes4j.scoring.audit;

import io.github.pes4j.core.audit.AuditCase;
import io.github.pes4j.core.audit.AuditCheck;
import io.github.pes4j.core.audit.AuditLog;
import io.github.pes4j.core.audit.Conflict;
import io.github.pes4j.core.claim.Subject;
import io.github.pes4j.core.finding.AuditCodes;
import io.github.pes4j.core.finding.Finding;
import io.github.pes4j.core.finding.FindingCode;
import io.github.pes4j.core.funding.Movement;
import io.github.pes4j.core.value.Bilingual;
import io.github.pes4j.core.value.Printed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Each voucher of the ledger: its number, its date, and the month that its summary names. */
final class Vouchers implements AuditCheck {

    private static final Pattern MONTH = Pattern.compile("(?<!\\d)(1[0-2]|[1-9])月");

    @Override
    public String id() {
        return "vouchers";
    }

    @Override
    public Bilingual title() {
        return new Bilingual("凭证号、日期", "numbers and dates of vouchers");
    }

    @Override
    public List<FindingCode> codes() {
        return List.of(AuditCodes.LEDGER_DUPLICATE_VOUCHER, AuditCodes.LEDGER_DATE_ORDER, AuditCodes.LEDGER_PERIOD);
    }

    @Override
    public void check(AuditCase audited, AuditLog log) {
        List<Movement> movements = audited.evaluation().funding().movements();
        if (movements.isEmpty()) {
            log.skipped(new Bilingual("没有明细账", "there is no ledger"));
            return;
        }
        numbers(movements, log);
        order(movements, log);
        Optional<Integer> year = audited.evaluation().project().year();
        for (int i = 0; i < movements.size(); i++) {
            period(movements, i, year, log);
        }
    }

    private record Numbered(YearMonth month, String number) {}

    private static void numbers(List<Movement> movements, AuditLog log) {
        Map<Numbered, List<Integer>> rows = new LinkedHashMap<>();
        for (int i = 0; i < movements.size(); i++) {
            Movement movement = movements.get(i);
            if (movement.day().isPresent() && !movement.voucher().isBlank()) {
                Numbered key = new Numbered(
                        YearMonth.from(movement.day().get()), movement.voucher().strip());
                rows.computeIfAbsent(key, numbered -> new ArrayList<>()).add(i);
            }
        }
        rows.forEach((key, same) -> log.passedUnless(same.size() > 1, () -> duplicate(movements, key, same)));
    }

    private static Conflict duplicate(List<Movement> movements, Numbered key, List<Integer> rows) {
        List<String> amounts =
                rows.stream().map(row -> movements.get(row).amount().text()).toList();
        Finding.Builder finding = finding(AuditCodes.LEDGER_DUPLICATE_VOUCHER, movements, rows)
                .got(new Bilingual("{0} 月 {1} 共 {2} 行：{3}", "{1} in month {0}, {2} rows: {3}")
                        .with(key.month().getMonthValue(), key.number(), rows.size(), String.join("，", amounts)));
        return Conflict.of(finding.build());
    }

    /** The rows outside the longest run of rows whose dates rise. */
    private static void order(List<Movement> movements, AuditLog log) {
        List<Integer> dated = new ArrayList<>();
        for (int i = 0; i < movements.size(); i++) {
            if (movements.get(i).day().isPresent()) {
                dated.add(i);
            }
        }
        Set<Integer> rising = Set.copyOf(longestRise(movements, dated));
        for (int position = 0; position < dated.size(); position++) {
            int row = dated.get(position);
            int before = position == 0 ? row : dated.get(position - 1);
            log.passedUnless(!rising.contains(row), () -> outOfOrder(movements, row, before));
        }
    }

    private static List<Integer> longestRise(List<Movement> movements, List<Integer> rows) {
        int[] length = new int[rows.size()];
        int[] previous = new int[rows.size()];
        int last = -1;
        for (int i = 0; i < rows.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                boolean rises = !day(movements, rows.get(j)).isAfter(day(movements, rows.get(i)));
                if (rises && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        List<Integer> rise = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            rise.add(rows.get(i));
        }
        return rise;
    }

    private static LocalDate day(List<Movement> movements, int row) {
        return movements.get(row).day().orElseThrow();
    }

    private static Conflict outOfOrder(List<Movement> movements, int row, int before) {
        return Conflict.of(finding(AuditCodes.LEDGER_DATE_ORDER, movements, List.of(row))
                .got(new Bilingual("{0}，前一行为 {1}", "{0}, after a row of {1}")
                        .with(day(movements, row), day(movements, before)))
                .build());
    }

    private static void period(List<Movement> movements, int row, Optional<Integer> year, AuditLog log) {
        Movement movement = movements.get(row);
        if (movement.day().isEmpty()) {
            log.skipped(new Bilingual("凭证没有日期", "the voucher has no date"));
            return;
        }
        LocalDate day = movement.day().get();
        Optional<Bilingual> wrong = year.filter(evaluated -> evaluated != day.getYear())
                .map(evaluated -> new Bilingual("{0}，评价年度 {1}", "{0}, evaluated {1}").with(day, evaluated))
                .or(() -> laterMonth(movement, day));
        log.passedUnless(
                wrong.isPresent(),
                () -> Conflict.of(finding(AuditCodes.LEDGER_PERIOD, movements, List.of(row))
                        .got(wrong.orElseThrow())
                        .build()));
    }

    private static Optional<Bilingual> laterMonth(Movement movement, LocalDate day) {
        Matcher month = MONTH.matcher(movement.summary());
        int latest = 0;
        while (month.find()) {
            latest = Math.max(latest, Integer.parseInt(month.group(1)));
        }
        // Early in the year a summary speaks of the year before: 12月电费, paid in January.
        boolean later = latest > day.getMonthValue() && latest - day.getMonthValue() < 6;
        return later
                ? Optional.of(new Bilingual("{0}，摘要为“{1}”", "{0}, for '{1}'").with(day, movement.summary()))
                : Optional.empty();
    }

    private static Finding.Builder finding(FindingCode code, List<Movement> movements, List<Integer> rows) {
        int first = rows.get(0);
        Finding.Builder finding = Finding.of(code)
                .subject(new Subject.Voucher(first, movements.get(first).voucher()));
        rows.stream()
                .map(row -> movements.get(row).amount())
                .map(Printed::at)
                .flatMap(Optional::stream)
                .forEach(finding::addPlace);
        return finding;
    }
}
