package dev.prilavok.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.Sql;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what is new in a parcel's story and announces each event once, in the transaction that wrote it. */
@ApplicationScoped
class ParcelStories {
    private final Sql sql;
    private final WaybillRows waybills;
    private final Scope scope;
    private final ObjectMapper json;
    private final Clock clock;
    private final Event<ParcelFact> facts;

    ParcelStories(Sql sql, WaybillRows waybills, Scope scope, ObjectMapper json, Clock clock, Event<ParcelFact> facts) {
        this.sql = sql;
        this.waybills = waybills;
        this.scope = scope;
        this.json = json;
        this.clock = clock;
        this.facts = facts;
    }

    /** Whether the story, or this fact when it was told before a crash, brought anything new. */
    boolean tell(ShopId shop, UUID parcel, OutsideCarrier.Story story, @Nullable UUID source) {
        return scope.shop(shop, () -> {
            // one teller at a time: the lock of the waybill puts hooks, rounds and replicas in a row
            waybills.lock(shop, parcel);
            var news = story.events().stream()
                    .filter(event -> write(shop, parcel, event, source))
                    .toList();
            news.forEach(event -> facts.fire(fact(shop, parcel, event)));
            if (story.events().stream().anyMatch(CarrierEvent::last)) waybills.finished(shop, parcel, clock.instant());
            waybills.asked(shop, parcel, clock.instant());
            return !news.isEmpty() || told(source);
        });
    }

    /** Whether the story holds an event that nobody wrote yet. */
    boolean isNews(ShopId shop, UUID parcel, OutsideCarrier.Story story) {
        var known = sql.list(
                "select key from parcel_fact where shop_id = ? and parcel = ?",
                row -> row.getString(1),
                shop.value(),
                parcel);
        return story.events().stream().anyMatch(event -> !known.contains(event.key()));
    }

    private boolean told(@Nullable UUID source) {
        return source != null
                && sql.one("select 1 from parcel_fact where carrier_fact = ? limit 1", row -> true, source)
                        .isPresent();
    }

    private boolean write(ShopId shop, UUID parcel, CarrierEvent event, @Nullable UUID source) {
        var collected = event.collected();
        return sql.change(
                        """
                        insert into parcel_fact (shop_id, id, parcel, key, kind, occurred_at, recorded_at, reason, lines,
                            collected_minor, collected_currency, tender, stored_until, carrier_fact)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?) on conflict do nothing""",
                        shop.value(),
                        id(parcel, event),
                        parcel,
                        event.key(),
                        event.kind(),
                        event.occurredAt(),
                        clock.instant(),
                        event.reason(),
                        lines(event.lines()),
                        collected == null ? null : collected.getAmountMinorLong(),
                        collected == null ? null : collected.getCurrencyUnit().getCode(),
                        event.tender(),
                        event.storedUntil(),
                        source)
                == 1;
    }

    private ParcelFact fact(ShopId shop, UUID parcel, CarrierEvent event) {
        return new ParcelFact(
                shop,
                parcel,
                event.kind(),
                event.occurredAt(),
                event.reason(),
                event.lines(),
                event.collected(),
                event.tender(),
                event.storedUntil(),
                id(parcel, event));
    }

    // The same event of the same parcel has the same id wherever and whenever it is heard.
    private static UUID id(UUID parcel, CarrierEvent event) {
        return UUID.nameUUIDFromBytes((parcel + "/" + event.key()).getBytes(UTF_8));
    }

    private String lines(List<LineFact> lines) {
        try {
            return json.writeValueAsString(lines);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("lines cannot be written", impossible);
        }
    }
}
