package dev.prilavok.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.Sku;
import dev.prilavok.tenancy.ShopId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A waybill's request as its row keeps it: sums in minor units of one currency. */
@ApplicationScoped
class WaybillPaper {
    private final ObjectMapper json;

    WaybillPaper(ObjectMapper json) {
        this.json = json;
    }

    /** One line on paper. */
    record Item(
            int line,
            String sku,
            String name,
            int quantity,
            long price,
            long declared,
            int weightGrams,
            List<String> markingCodes,
            int dearer) {}

    /** The request on paper. */
    record Paper(
            UUID shop,
            UUID parcel,
            String parcelNumber,
            String carrier,
            String way,
            @Nullable String pointCode,
            UUID city,
            Receiver receiver,
            List<Item> items,
            String currency,
            long delivery,
            @Nullable Long freeFrom,
            boolean trial,
            long cod,
            int weightGrams,
            String locale,
            long wrap) {}

    String write(WaybillRequest request) {
        try {
            return json.writeValueAsString(paper(request));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a waybill cannot be written", impossible);
        }
    }

    WaybillRequest read(String text) {
        try {
            return request(json.readValue(text, Paper.class));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a waybill cannot be read", damaged);
        }
    }

    private static Paper paper(WaybillRequest request) {
        var items = request.items().stream()
                .map(item -> new Item(
                        item.line(),
                        item.sku().value(),
                        item.name(),
                        item.quantity(),
                        item.price().getAmountMinorLong(),
                        item.declared().getAmountMinorLong(),
                        item.weightGrams(),
                        item.markingCodes(),
                        item.dearer()))
                .toList();
        return new Paper(
                request.shop().value(),
                request.parcel(),
                request.parcelNumber(),
                request.carrier(),
                request.way(),
                request.pointCode(),
                request.city(),
                request.receiver(),
                items,
                request.delivery().getCurrencyUnit().getCode(),
                request.delivery().getAmountMinorLong(),
                request.freeFrom() == null ? null : request.freeFrom().getAmountMinorLong(),
                request.trial(),
                request.cod().getAmountMinorLong(),
                request.weightGrams(),
                request.locale().toLanguageTag(),
                request.wrap().getAmountMinorLong());
    }

    private static WaybillRequest request(Paper paper) {
        var currency = CurrencyUnit.of(paper.currency);
        return new WaybillRequest(
                new ShopId(paper.shop),
                paper.parcel,
                paper.parcelNumber,
                paper.carrier,
                paper.way,
                paper.pointCode,
                paper.city,
                paper.receiver,
                paper.items.stream().map(item -> item(item, currency)).toList(),
                Money.ofMinor(currency, paper.delivery),
                paper.freeFrom == null ? null : Money.ofMinor(currency, paper.freeFrom),
                paper.trial,
                Money.ofMinor(currency, paper.cod),
                paper.weightGrams,
                Locale.forLanguageTag(paper.locale),
                Money.ofMinor(currency, paper.wrap));
    }

    private static WaybillItem item(Item item, CurrencyUnit currency) {
        return new WaybillItem(
                item.line,
                new Sku(item.sku),
                item.name,
                item.quantity,
                Money.ofMinor(currency, item.price),
                Money.ofMinor(currency, item.declared),
                item.weightGrams,
                item.markingCodes,
                item.dearer);
    }
}
