package dev.prilavok.delivery.simulator;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.prilavok.delivery.Receiver;
import dev.prilavok.delivery.WaybillRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What tests want to know of acted carriers, and what they do behind our back. */
@ApplicationScoped
public class ActedWorld {
    private final World world;
    private final Simulator simulator;
    private final ActedCdek cdek;
    private final MoveActedParcels time;
    private final ActedPoints points;
    private final ActedForms forms;
    private final ActedOffices offices;

    ActedWorld(
            World world,
            Simulator simulator,
            ActedCdek cdek,
            MoveActedParcels time,
            ActedPoints points,
            ActedForms forms,
            ActedOffices offices) {
        this.forms = forms;
        this.offices = offices;
        this.points = points;
        this.time = time;
        this.world = world;
        this.simulator = simulator;
        this.cdek = cdek;
    }

    /** Orders of this number that stand. */
    public long count(String number) {
        return world.all().stream()
                .filter(parcel -> parcel.number().equals(number) && !parcel.cancelled())
                .count();
    }

    /** The post has handed a parcel over and taken so much for it. */
    public void handedOverByPost(String tracking, long kopecks, Instant at) {
        var sum = BigDecimal.valueOf(kopecks);
        var moves = List.of(new ActedParcel.Move(Step.ACCEPTED, at, ""), new ActedParcel.Move(Step.DELIVERED, at, ""));
        var order = JsonNodeFactory.instance.objectNode().put("payment", kopecks);
        world.put(new ActedParcel(
                "russianpost",
                "MO" + tracking,
                "MO" + tracking + "-back",
                tracking,
                tracking,
                at,
                order,
                null,
                false,
                List.of(),
                moves,
                List.of(),
                sum,
                "CASH",
                at));
    }

    public long tokens() {
        return cdek.tokens();
    }

    /** Lets time pass for one parcel, and for no other. */
    public void passesFor(String number) {
        time.pass(List.of(world.byNumber(number).orElseThrow()));
    }

    /** How many papers were asked for this order of CDEK's. */
    public long papers(String order) {
        return forms.count(order);
    }

    /** Post offices of a town take no money from now on, or take it again. */
    public void officesTakeMoney(String town, boolean isTaken) {
        offices.takeMoney(town, isTaken);
    }

    /** The batch of the post that the parcel is in; empty when it is in none. */
    public String batch(String number) {
        return world.byNumber(number)
                .map(parcel -> parcel.order().path(ActedBatches.NAME).asText(""))
                .orElse("");
    }

    /** How many prices were asked for. */
    public long prices() {
        return points.prices();
    }

    /** How often the parcel moved. */
    public int moves(String number) {
        return world.byNumber(number).orElseThrow().moves().size();
    }

    /** Makes an order whose answer nobody heard; the carrier's key of it. */
    public String orderAtCdek(WaybillRequest request) {
        var body = """
                {"type":1,"number":"%s","tariff_code":136,"delivery_point":"MSK-1","recipient":{"name":"A","phones":[{"number":"+79130000000"}]},
                 "packages":[{"number":"1","weight":1600,"items":[{"ware_key":"DRS-44","amount":1,"payment":{"value":5990},"cost":5990,"weight":500}]}]}""".formatted(request.parcelNumber());
        try {
            cdek.answer(new Call("POST", "/orders", Map.of(), body, Map.of("authorization", "Bearer acted-token")));
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return world.byNumber(request.parcelNumber()).orElseThrow().id();
    }

    public WaybillRequest elsewhere(WaybillRequest request, String point) {
        return copy(request, point, request.receiver());
    }

    public WaybillRequest at(WaybillRequest request, String address) {
        var receiver = request.receiver();
        return copy(request, request.pointCode(), new Receiver(receiver.name(), receiver.phone(), null, address, null));
    }

    private static WaybillRequest copy(WaybillRequest request, String point, Receiver receiver) {
        return new WaybillRequest(
                request.shop(),
                request.parcel(),
                request.parcelNumber(),
                request.carrier(),
                request.way(),
                point,
                request.city(),
                receiver,
                request.items(),
                request.delivery(),
                request.freeFrom(),
                request.trial(),
                request.cod(),
                request.weightGrams(),
                request.locale());
    }

    /** Asks the stage itself, as somebody who tells a demo to misbehave. */
    public String control(String carrier, String method, String body) {
        var stage = simulator.of("cdek").orElseThrow();
        var address = URI.create("http://localhost:" + stage.getPort() + "/control/" + carrier);
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(address)
                                    .method(method, HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public Map<String, String> itemsOf(String number) {
        var found = new java.util.TreeMap<String, String>();
        world.byNumber(number)
                .orElseThrow()
                .items()
                .forEach(item -> found.put(item.key(), item.price() + "×" + item.amount()));
        return found;
    }
}
