package dev.prilavok.catalog;

import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What buyers looked for in vain: the words by shop and day, never who asked. */
@ApplicationScoped
class Misses {
    private static final int LONGEST = 60;

    /** So many different words a day and shop tell enough; a robot's are not worth a table. */
    private static final int MOST_A_DAY = 500;

    private final Sql sql;
    private final Clock clock;

    Misses(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What was looked for, how often, and in how many shops.
     *
     * @param named shops that call something so in their own words
     */
    record Miss(String words, int times, int shops, int named) {}

    void note(Shop shop, String typed) {
        var words = Words.of(typed).spoken();
        if (words.length() < 2 || words.length() > LONGEST || looksPersonal(typed)) return;
        sql.change("""
                insert into search_miss as m (shop_id, day, words, times)
                select ?, ?, ?, 1
                where (select count(*) from search_miss where shop_id = ? and day = ?) < ?
                on conflict (shop_id, day, words) do update set times = m.times + 1""", shop.id().value(), today(shop), words, shop.id().value(), today(shop), MOST_A_DAY);
    }

    // A phone, an order number or a mail address pasted into the search is nobody's business.
    private static boolean looksPersonal(String typed) {
        return typed.indexOf('@') >= 0
                || typed.chars().filter(Character::isDigit).count() >= 6;
    }

    private LocalDate today(Shop shop) {
        return LocalDate.ofInstant(clock.instant(), shop.zone());
    }

    /** Over all shops, the most frequent first; in the network's scope. */
    List<Miss> network(int days, int most) {
        return sql.list(
                """
                select m.*, (select count(distinct o.shop_id) from listing_override o where o.own_name is not null and o.own_name_words
                        @@ (plainto_tsquery('russian', m.words) || plainto_tsquery('english', m.words))) named
                from (select words, sum(times) times, count(distinct shop_id) shops from search_miss where day > ?
                    group by words order by times desc, words limit ?) m order by m.times desc, m.words""",
                row -> new Miss(row.getString("words"), row.getInt("times"), row.getInt("shops"), row.getInt("named")),
                since(days),
                most);
    }

    /** Of one shop, the most frequent first. */
    List<Miss> of(ShopId shop, int days, int most) {
        return sql.list(
                """
                select words, sum(times) times, 1 shops from search_miss where shop_id = ? and day > ?
                group by words order by times desc, words limit ?""",
                row -> new Miss(row.getString("words"), row.getInt("times"), row.getInt("shops"), 0),
                shop.value(),
                since(days),
                most);
    }

    int forget(int days) {
        return sql.change("delete from search_miss where day <= ?", since(days));
    }

    private LocalDate since(int days) {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC).minusDays(days);
    }
}
