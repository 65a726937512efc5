package dev.prilavok.returns;

import dev.prilavok.delivery.City;
import dev.prilavok.delivery.Delivery;
import dev.prilavok.order.OrderView;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The laws and the ways back, as shipped tables: a country or a price is a line of a file. */
@ApplicationScoped
public class ReturnPolicies {
    private final Delivery delivery;
    private final List<ReturnPolicy> policies =
            rows("policies.csv").stream().map(ReturnPolicies::policy).toList();
    private final List<Way> ways =
            rows("ways.csv").stream().map(ReturnPolicies::way).toList();

    ReturnPolicies(Delivery delivery) {
        this.delivery = delivery;
    }

    /**
     * A way back and what it costs.
     *
     * @param ourLabel we order the carriage, so what is lost on it is ours
     */
    public record Way(ReturnWay way, Money carriage, boolean ourLabel) {}

    /** The law of the buyer's country: of the town that the order went to. */
    public ReturnPolicy of(OrderView order) {
        var country = delivery.city(order.city()).map(City::country).orElse("RU");
        return of(country);
    }

    ReturnPolicy of(String country) {
        return policies.stream()
                .filter(policy -> policy.countries().contains(country))
                .findFirst()
                .orElse(policies.get(0));
    }

    /** The clock that the buyer lives by. */
    public ZoneId zone(OrderView order, Shop shop) {
        return delivery.city(order.city()).map(City::zone).orElse(shop.zone());
    }

    /** The ways back for an order of this currency. */
    public List<Way> ways(CurrencyUnit currency) {
        return ways.stream()
                .filter(way -> way.carriage().getCurrencyUnit().equals(currency))
                .toList();
    }

    Optional<Way> way(ReturnWay wanted, CurrencyUnit currency) {
        return ways(currency).stream().filter(way -> way.way() == wanted).findFirst();
    }

    private static ReturnPolicy policy(Map<String, String> row) {
        return new ReturnPolicy(
                cell(row, "jurisdiction"),
                Set.of(cell(row, "countries").split(" ")),
                number(row, "window_days"),
                number(row, "uninformed_months"),
                number(row, "uninformed_days"),
                number(row, "refund_days"),
                isYes(row, "withhold_carriage"),
                isYes(row, "delivery_back"),
                isYes(row, "two_steps"),
                ReturnPolicy.Hygiene.valueOf(cell(row, "hygiene")));
    }

    private static Way way(Map<String, String> row) {
        var carriage = Money.of(CurrencyUnit.of(cell(row, "currency")), new BigDecimal(cell(row, "carriage")));
        return new Way(ReturnWay.valueOf(cell(row, "way")), carriage, isYes(row, "our_label"));
    }

    private static int number(Map<String, String> row, String column) {
        return Integer.parseInt(cell(row, column));
    }

    private static boolean isYes(Map<String, String> row, String column) {
        return cell(row, column).equals("yes");
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    static List<Map<String, String>> rows(String file) {
        var lines = text(file).lines().toList();
        var header = lines.get(0).split(",");
        return lines.stream()
                .skip(1)
                .map(line -> {
                    var cells = line.split(",", -1);
                    Map<String, String> row = new LinkedHashMap<>();
                    for (var i = 0; i < header.length; i++) row.put(header[i], cells[i]);
                    return row;
                })
                .toList();
    }

    private static String text(String file) {
        try (var in = Objects.requireNonNull(ReturnPolicies.class.getResourceAsStream("/returns/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(file, unreadable);
        }
    }
}
