package dev.prilavok.royalty.fund;

import java.time.YearMonth;
import org.joda.money.Money;

/** A month of the fund: what came in, less what returns took back, and what was spent. */
public record FundMonth(YearMonth month, Money collected, Money spent) {}
