package dev.prilavok.royalty.statements;

import dev.prilavok.kernel.Moneys;
import dev.prilavok.kernel.Sha256;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the hash of an issued statement is made of: the same figures give the same hash on every machine and in every year. */
final class StatementHash {
    private StatementHash() {}

    static String of(String number, Statement statement) {
        var sums = new TreeMap<String, Long>();
        statement.sums().forEach((kind, sum) -> sums.put(kind.name(), Moneys.minor(sum)));
        return Sha256.hex(String.join(
                "\n",
                number,
                statement.franchisee().value().toString(),
                statement.month().toString(),
                statement.currency().getCode(),
                String.valueOf(Moneys.minor(statement.opening())),
                sums.entrySet().stream().map(StatementHash::shown).collect(Collectors.joining(";")),
                String.valueOf(Moneys.minor(statement.closing())),
                String.valueOf(Moneys.minor(statement.waiting())),
                String.valueOf(Moneys.minor(statement.available())),
                String.valueOf(statement.lines()),
                statement.linesHash()));
    }

    private static String shown(Map.Entry<String, Long> sum) {
        return sum.getKey() + "=" + sum.getValue();
    }
}
