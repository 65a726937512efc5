package dev.prilavok.royalty.fund;

import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;
import java.util.Map;

/** Above which sum it takes two persons to spend the fund's money, by currency; where nothing is said, always. */
@ConfigMapping(prefix = "prilavok.fund")
interface FundConfig {
    Map<String, BigDecimal> twoPersonsAbove();
}
