package dev.prilavok.journey;

import static io.restassured.RestAssured.given;

import dev.prilavok.fulfilment.ParcelsFixture;
import dev.prilavok.identity.Role;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Sku;
import dev.prilavok.order.PlacedOrder;
import dev.prilavok.tenancy.Shop;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;

/** A parcel on its way through the warehouse, the courier's hands and back. */
@ApplicationScoped
public class WorkedParcel {
    private final Hands hands;
    private final ParcelsFixture parcels;

    WorkedParcel(Hands hands, ParcelsFixture parcels) {
        this.hands = hands;
        this.parcels = parcels;
    }

    /** The number under which the warehouse looks for a confirmed order. */
    String planned(Shop shop, WorkedBuyer.Ordered order) {
        var parcel = parcels.planned(shop, new PlacedOrder(order.number(), order.token(), order.id()));
        return parcels.view(shop, parcel).number();
    }

    /** Everything scanned, in the box, labelled. */
    void packed(Shop shop, String number, List<Sku> skus) {
        var picking = "/office/picking/" + shop.slug() + "/" + number;
        for (var sku : skus) warehouse(picking + "/scan", Map.of("code", sku.value()));
        warehouse(picking + "/packed", Map.of());
        var cookies = hands.session(Role.WAREHOUSE);
        var page = Jsoup.parse(given().cookies(cookies)
                .accept("text/html")
                .get(picking + "/packing")
                .asString());
        Hands.press(
                cookies,
                picking + "/packing",
                Map.of("tick", page.select("input[name=tick]").eachAttr("value")));
    }

    void leavesWithOurCourier(String number) {
        handedOver(number, Map.of("courier", hands.courier()));
    }

    void leavesWithACarrier(String number) {
        handedOver(number, Map.of());
    }

    private void handedOver(String number, Map<String, String> body) {
        hands.officeProgram(Role.WAREHOUSE, "/api/v1/office/parcels/" + number + "/hand-over", body);
    }

    /** What the courier writes down at the door. */
    void door(String number, Map<String, String> typed) {
        var all = new HashMap<>(typed);
        all.put("operation", Ids.next().toString());
        hands.office(Role.COURIER, "/courier/parcels/" + number + "/trial", all);
    }

    /** The refused pieces are back, each with its grade. */
    void comesBack(Shop shop, String number, List<Sku> skus, Map<Integer, String> grades) {
        var desk = "/office/receiving/" + shop.slug() + "/" + number;
        warehouse(desk + "/receive", Map.of());
        new TreeMap<>(grades)
                .forEach((no, grade) -> warehouse(
                        desk + "/scan", Map.of("code", skus.get(no - 1).value(), "grade", grade)));
        warehouse(desk + "/finish", Map.of());
    }

    private void warehouse(String path, Map<String, String> typed) {
        hands.office(Role.WAREHOUSE, path, typed);
    }
}
