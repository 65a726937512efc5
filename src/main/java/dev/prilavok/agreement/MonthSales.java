package dev.prilavok.agreement;

import java.time.LocalDate;
import java.time.YearMonth;
import org.joda.money.Money;

/**
 * What a franchisee sold in a month of the book, returns taken off in the month that accepts them.
 *
 * @param since the first day under the agreement
 * @param base royalty bases of the lines at the agreement's usual percentage; lines with a rate of their own are not in it
 * @param netSales what kept goods cost, returned ones taken off: the sum that steps are measured by
 * @param charged royalty charged line by line, whatever its rate
 */
public record MonthSales(YearMonth month, LocalDate since, Money base, Money netSales, Money charged) {}
