package dev.prilavok.social;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.Cursor;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Slice;
import dev.prilavok.tenancy.ShopId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The links of a shop with whom they were made for and what became of them. */
@ApplicationScoped
class Links implements PanacheRepositoryBase<Link, UUID> {
    private static final List<LinkState> LIVE = List.of(LinkState.ACTIVE, LinkState.OPENED);

    Optional<Link> byToken(ShopId shop, String token) {
        return find("shop = ?1 and tokenHash = ?2", shop.value(), LinkTokens.hash(token))
                .firstResultOptional();
    }

    /**
     * The link, locked until the end: a single-use one alone, so that two buyers never both order by it; a multi-use one together with
     * other buyers, but not with whoever revokes it.
     */
    Optional<Link> toOrder(ShopId shop, String token) {
        var found = byToken(shop, token);
        found.ifPresent(link -> getEntityManager()
                .refresh(link, link.holdsStock() ? LockModeType.PESSIMISTIC_WRITE : LockModeType.PESSIMISTIC_READ));
        return found;
    }

    Optional<Link> of(ShopId shop, UUID id) {
        return find("shop = ?1 and id = ?2", shop.value(), id).firstResultOptional();
    }

    Optional<Link> toEnd(ShopId shop, UUID id) {
        return find("shop = ?1 and id = ?2", shop.value(), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Newest first; "live" and "ended" go by the clock, not by whether the timer came round. */
    Slice<Link> list(ShopId shop, LinkFilter filter, Instant now) {
        var size = filter.size();
        var asked = Parameters.with("shop", shop.value());
        var where = new StringBuilder("shop = :shop").append(condition(filter.show(), asked, now));
        if (filter.cursor() != null) {
            asked.and("after", lastSeen(filter.cursor()));
            where.append(" and id < :after");
        }
        var rows = find(where.append(" order by id desc").toString(), asked)
                .page(0, size + 1)
                .list();
        return Slice.of(rows, size, link -> Cursor.encode(link.id()));
    }

    private static String condition(LinkFilter.Show show, Parameters asked, Instant now) {
        if (show == LinkFilter.Show.ALL) return "";
        if (show == LinkFilter.Show.ORDERED) {
            asked.and("ordered", LinkState.ORDERED);
            return " and state = :ordered";
        }
        asked.and("live", LIVE).and("now", now);
        if (show == LinkFilter.Show.LIVE) return " and state in :live and (expiresAt is null or expiresAt > :now)";
        asked.and("over", List.of(LinkState.EXPIRED, LinkState.REVOKED));
        return " and (state in :over or state in :live and expiresAt <= :now)";
    }

    private static UUID lastSeen(String cursor) {
        try {
            return UUID.fromString(Cursor.decode(cursor, 1).get(0));
        } catch (IllegalArgumentException foreign) {
            throw new BadRequest("cursor");
        }
    }

    /** Notes the first time that a buyer looked; never moves a link that somebody ordered, revoked or let expire meanwhile. */
    boolean opened(Link link, Instant now) {
        var state = link.holdsStock() ? LinkState.OPENED : LinkState.ACTIVE;
        return update(
                        "openedAt = ?1, state = ?2 where shop = ?3 and id = ?4 and openedAt is null and state = ?5",
                        now,
                        state,
                        link.shop().value(),
                        link.id(),
                        LinkState.ACTIVE)
                == 1;
    }

    /** Makers of links of one shop go one after the other, so that each counts what the other made. */
    void oneMakerAtATime(ShopId shop) {
        getEntityManager()
                .createNativeQuery(
                        "select pg_advisory_xact_lock(hashtextextended('order-links ' || ?1, 0))", Object.class)
                .setParameter(1, shop.toString())
                .getResultList();
    }

    /** Pieces that live single-use links hold. */
    int unitsHeld(ShopId shop, Instant now) {
        var held = getEntityManager()
                .createNativeQuery("""
                        select coalesce(sum(i.quantity), 0) from order_link l
                        join order_link_item i on i.shop_id = l.shop_id and i.link_id = l.id
                        where l.shop_id = ?1 and l.kind = 'SINGLE' and l.state in ('ACTIVE', 'OPENED') and l.expires_at > ?2""", Long.class)
                .setParameter(1, shop.value())
                .setParameter(2, now)
                .getSingleResult();
        return Math.toIntExact((Long) held);
    }

    void remember(Link link, LinkContact contact) {
        getEntityManager()
                .createNativeQuery(
                        "insert into order_link_contact (shop_id, link_id, name, phone) values (?1, ?2, ?3, ?4)")
                .setParameter(1, link.shop().value())
                .setParameter(2, link.id())
                .setParameter(3, contact.name())
                .setParameter(
                        4, contact.phone() == null ? null : contact.phone().e164())
                .executeUpdate();
    }

    /** Name and phone as they were stored; either may be absent. */
    Optional<StoredContact> contact(Link link) {
        var rows = getEntityManager()
                .unwrap(org.hibernate.Session.class)
                .createNativeQuery(
                        "select name, phone from order_link_contact where shop_id = ?1 and link_id = ?2",
                        Object[].class)
                .setParameter(1, link.shop().value())
                .setParameter(2, link.id())
                .getResultList();
        return rows.stream()
                .map(row -> new StoredContact((String) row[0], (String) row[1]))
                .findFirst();
    }

    record StoredContact(@Nullable String name, @Nullable String phone) {}

    void forgetContact(Link link) {
        getEntityManager()
                .createNativeQuery("delete from order_link_contact where shop_id = ?1 and link_id = ?2")
                .setParameter(1, link.shop().value())
                .setParameter(2, link.id())
                .executeUpdate();
    }

    /** Counts an order once: placing answers an impatient buyer with the order that he has already. */
    void usedFor(Link link, UUID order, String number, Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into order_link_use (shop_id, link_id, order_id, order_number, at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict do nothing""")
                .setParameter(1, link.shop().value())
                .setParameter(2, link.id())
                .setParameter(3, order)
                .setParameter(4, number)
                .setParameter(5, at)
                .executeUpdate();
    }

    long uses(Link link) {
        return (Long) getEntityManager()
                .createNativeQuery(
                        "select count(*) from order_link_use where shop_id = ?1 and link_id = ?2", Long.class)
                .setParameter(1, link.shop().value())
                .setParameter(2, link.id())
                .getSingleResult();
    }

    /** Orders by link, newest first. */
    Map<UUID, List<OrderLink.MadeOrder>> orders(ShopId shop, Collection<UUID> links) {
        if (links.isEmpty()) return Map.of();
        var rows = getEntityManager()
                .unwrap(org.hibernate.Session.class)
                .createNativeQuery("""
                        select link_id, order_number, at from order_link_use
                        where shop_id = ?1 and link_id in (?2) order by at desc, order_id""", Object[].class)
                .setParameter(1, shop.value())
                .setParameter(2, links)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        HashMap::new,
                        Collectors.mapping(
                                row -> new OrderLink.MadeOrder((String) row[1], (Instant) row[2]),
                                Collectors.toList())));
    }

    void note(Link link, LinkState state, Instant at, String actor, @Nullable String why) {
        getEntityManager()
                .createNativeQuery("""
                        insert into order_link_event (shop_id, id, link_id, at, state, actor, why)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, link.shop().value())
                .setParameter(2, Ids.next())
                .setParameter(3, link.id())
                .setParameter(4, at)
                .setParameter(5, state.name())
                .setParameter(6, actor)
                .setParameter(7, why)
                .executeUpdate();
    }
}
