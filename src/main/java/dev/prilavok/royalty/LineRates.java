package dev.prilavok.royalty;

import dev.prilavok.agreement.AgreementVersion;
import dev.prilavok.agreement.LineRate;
import java.util.Map;

/**
 * The royalty of each line of an order by its terms.
 *
 * @param common of delivery and of every line that has none of its own
 */
record LineRates(AgreementVersion terms, LineRate common, Map<Integer, LineRate> lines) {
    LineRates {
        lines = Map.copyOf(lines);
    }

    LineRate of(int line) {
        return lines.getOrDefault(line, common);
    }
}
