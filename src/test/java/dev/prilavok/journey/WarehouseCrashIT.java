package dev.prilavok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged application is killed while packers scan, pack and hand over and couriers report: every unit is in one place, no order is
 * between two states, and whoever repeats what he did before changes nothing. {@code -Dprilavok.test.long=true} makes it longer.
 */
class WarehouseCrashIT {
    private static final boolean LONG = Boolean.getBoolean("prilavok.test.long");
    private static final int KILLS = Integer.getInteger("crash.warehouse.kills", LONG ? 20 : 3);
    private static final int PARCELS = Integer.getInteger("crash.warehouse.parcels", LONG ? 300 : 24);
    private static final int CLIENTS = 4;
    private static final int TRIES = 300;
    private static final String SHOP = "anna";
    private static final String PASSWORD = "demo";

    @TempDir
    Path home;

    private PackagedApp app;
    private StaffHand packer;
    private StaffHand courier;

    private record Parcel(String number, String sku, String order, boolean kept, UUID report) {}

    @AfterEach
    void stop() throws InterruptedException {
        if (app != null) app.stop();
    }

    @Test
    void everyUnitIsInOnePlaceAndARepeatedCommandChangesNothing() throws Exception {
        app = new PackagedApp(home, Map.of("prilavok.checkout.writes-per-minute", "1000000"));
        app.start();
        packer = StaffHand.of(app, "warehouse", PASSWORD);
        courier = StaffHand.of(app, "courier", PASSWORD);
        var parcels = planned(confirmed());
        assertThat(parcels).hasSize(PARCELS);
        var before = places(parcels);
        var booked = booked();

        var restarts = killed(parcels);

        System.out.printf("%d kills, %d parcels, ready again after %s%n", KILLS, PARCELS, restarts);
        assertThat(unevenStock()).isEmpty();
        var ends = ends(parcels);
        for (var parcel : parcels) {
            assertThat(ends)
                    .containsEntry(parcel.order, "COMPLETED " + (parcel.kept ? "1 kept, 0" : "0 kept, 1") + " refused");
        }
        var after = places(parcels);
        var kept = (int) parcels.stream().filter(Parcel::kept).count();
        assertThat(after.get("sold") - before.get("sold")).isEqualTo(kept);
        assertThat(after.get("available") - before.get("available")).isEqualTo(PARCELS - kept);
        assertThat(after.get("held") - before.get("held")).isEqualTo(-PARCELS);
        for (var place : List.of("shipped", "returning", "quarantined", "written_off"))
            assertThat(after.get(place)).as(place).isEqualTo(before.get(place));

        assertThat(booked() - booked).as("ends that are in the books").isGreaterThanOrEqualTo(PARCELS);
        assertThat(
                        column(
                                "select journal_id from audit_ledger group by journal_id, currency having sum(amount_minor) <> 0"))
                .isEmpty();

        for (var parcel : parcels) bring(parcel, false);

        assertThat(places(parcels)).isEqualTo(after);
        assertThat(ends(parcels)).isEqualTo(ends);
        assertThat(unevenStock()).isEmpty();
    }

    private List<Duration> killed(List<Parcel> parcels) throws Exception {
        Queue<Parcel> left = new ConcurrentLinkedQueue<>(parcels);
        var done = new AtomicInteger();
        var clients = Executors.newFixedThreadPool(CLIENTS);
        var running = new ArrayList<Future<?>>();
        for (var c = 0; c < CLIENTS; c++)
            running.add(clients.submit(() -> {
                for (Parcel parcel; (parcel = left.poll()) != null; done.incrementAndGet()) bring(parcel, true);
                return null;
            }));
        var restarts = new ArrayList<Duration>();
        for (var kill = 1; kill <= KILLS; kill++) {
            while (done.get() < PARCELS * kill / (KILLS + 1) && running.stream().anyMatch(one -> !one.isDone()))
                Thread.sleep(10);
            app.kill();
            restarts.add(app.start());
        }
        clients.shutdown();
        assertThat(clients.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
        for (var one : running) one.get();
        return restarts;
    }

    /** Every command of a parcel's way, each until it is answered; what a killed server has done already is refused the second time. */
    private void bring(Parcel parcel, boolean waits) throws InterruptedException {
        var station = "/office/picking/" + SHOP + "/" + parcel.number;
        packer.press(station + "/scan", Map.of("code", List.of(parcel.sku)));
        var mark = "010460000000000021" + parcel.number + "\u001d93test";
        packer.press(station + "/scan", Map.of("code", List.of(mark), "pending", List.of(parcel.sku)));
        packer.press(station + "/packed", Map.of());
        var ticks = packer.page(station + "/packing").select("input[name=tick]").eachAttr("value");
        packer.press(station + "/packing", Map.of("tick", ticks));
        handOver(parcel, waits);
        courier.press(
                "/courier/parcels/" + parcel.number + "/trial",
                Map.of(
                        "operation", List.of(parcel.report.toString()),
                        "kept-1", parcel.kept ? List.of("all") : List.of(),
                        "reason-1", List.of("COLOUR"),
                        "collected", List.of(parcel.kept ? "1" : "0"),
                        "counted-again", List.of("yes")));
        if (parcel.kept) return;
        var gate = "/office/receiving/" + SHOP + "/" + parcel.number;
        packer.press(gate + "/receive", Map.of());
        packer.press(gate + "/scan", Map.of("code", List.of(parcel.sku), "grade", List.of("FIT")));
        packer.press(gate + "/finish", Map.of());
    }

    // The carrier's agreement is a job of its own, which the killed server may not have done yet.
    private void handOver(Parcel parcel, boolean waits) throws InterruptedException {
        for (var tries = 0; tries < TRIES; tries++) {
            packer.press(
                    "/office/parcels/manifests",
                    Map.of(
                            "carrier", List.of("own-courier"),
                            "courier", List.of("courier"),
                            "parcel", List.of(parcel.number)));
            if (!waits || courier.sees("/courier/parcels/" + parcel.number)) return;
            Thread.sleep(100);
        }
        throw new AssertionError(parcel.number + " does not leave");
    }

    /** Orders of one piece each that the seller has confirmed, by number. */
    private Map<String, String> confirmed() throws Exception {
        var shop = new ApiBuyer(app, SHOP);
        var seller = StaffHand.of(app, SHOP, PASSWORD);
        var sold = new HashSet<String>(column("select distinct sku from audit_order"));
        var goods = shop.goods().stream().filter(sku -> !sold.contains(sku)).toList();
        var city = shop.city("Москва");
        var orders = new TreeMap<String, String>();
        for (var i = 0; orders.size() < PARCELS && i < 10 * PARCELS; i++) {
            var sku = goods.get(i % goods.size());
            var number = shop.orderUntilAnswered(UUID.randomUUID().toString(), sku, city, i);
            if (number == null) continue;
            orders.put(number, sku);
            seller.press("/franchise/orders/" + number + "/confirm", Map.of());
        }
        return orders;
    }

    private List<Parcel> planned(Map<String, String> orders) throws InterruptedException {
        var wave =
                packer.press("/office/picking/waves", Map.of("by", List.of("carrier"), "key", List.of("own-courier")));
        for (var tries = 0; tries < TRIES; tries++) {
            var page = packer.page(wave);
            if (page.select("[data-hx-get$=/progress]").isEmpty()) return parcels(page, orders);
            Thread.sleep(100);
        }
        throw new AssertionError("the wave is not planned");
    }

    private static List<Parcel> parcels(org.jsoup.nodes.Document wave, Map<String, String> orders) {
        var parcels = new ArrayList<Parcel>();
        for (var row : wave.select("section[aria-labelledby=parcels] tbody tr")) {
            var order = row.child(1).text().replaceAll("\\D", "");
            if (!orders.containsKey(order)) continue;
            var number = row.child(0).text();
            parcels.add(new Parcel(number, orders.get(order), order, parcels.size() % 2 == 0, UUID.randomUUID()));
        }
        return parcels;
    }

    private Map<String, Long> places(List<Parcel> parcels) throws SQLException, IOException {
        var skus = parcels.stream().map(Parcel::sku).distinct().toArray(String[]::new);
        var sums = new TreeMap<String, Long>();
        for (var place : List.of("available", "held", "shipped", "sold", "returning", "quarantined", "written_off")) {
            try (var audit = app.asAuditor();
                    var select = audit.prepareStatement(
                            "select coalesce(sum(\"" + place + "\"), 0) from audit_stock where sku = any (?)")) {
                select.setArray(1, audit.createArrayOf("text", skus));
                try (var rows = select.executeQuery()) {
                    rows.next();
                    sums.put(place, rows.getLong(1));
                }
            }
        }
        return sums;
    }

    private Map<String, String> ends(List<Parcel> parcels) throws SQLException, IOException {
        var ends = new TreeMap<String, String>();
        try (var audit = app.asAuditor();
                var select = audit.prepareStatement(
                        "select number, state || ' ' || quantity_kept || ' kept, ' || quantity_refused || ' refused'"
                                + " from audit_order where number = any (?)")) {
            select.setArray(
                    1,
                    audit.createArrayOf(
                            "text", parcels.stream().map(Parcel::order).toArray(String[]::new)));
            try (var rows = select.executeQuery()) {
                while (rows.next()) ends.put(rows.getString(1), rows.getString(2));
            }
        }
        return ends;
    }

    private int booked() throws SQLException, IOException {
        return column("select distinct source_id from audit_ledger where source = 'OUTCOME'")
                .size();
    }

    private List<String> unevenStock() throws SQLException, IOException {
        return column("""
                select sku from audit_stock
                where received <> available + held + shipped + sold + "returning" + quarantined + written_off
                   or least(available, held, shipped, sold, "returning", quarantined, written_off) < 0""");
    }

    private List<String> column(String sql) throws SQLException, IOException {
        var values = new ArrayList<String>();
        try (var audit = app.asAuditor();
                var rows = audit.createStatement().executeQuery(sql)) {
            while (rows.next()) values.add(rows.getString(1));
        }
        return values;
    }
}
