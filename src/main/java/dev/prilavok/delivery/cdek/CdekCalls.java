package dev.prilavok.delivery.cdek;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.delivery.CarrierStandIn;
import dev.prilavok.delivery.Errand;
import dev.prilavok.delivery.ErrandRunner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** Calls of CDEK's courier to our warehouse: asked for, looked at until he has come, called off. */
@ApplicationScoped
class CdekCalls implements ErrandRunner {
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration LATER = Duration.ofMinutes(20);

    private final CdekApi api;
    private final CdekConfig config;
    private final CarrierStandIn standIn;

    CdekCalls(CdekApi api, CdekConfig config, CarrierStandIn standIn) {
        this.api = api;
        this.config = config;
        this.standIn = standIn;
    }

    @Override
    public Set<Errand.Kind> kinds() {
        return Set.of(Errand.Kind.COURIER_CALL);
    }

    @Override
    public Said run(Errand errand) {
        if (errand.callOff()) return callOff(errand);
        return errand.carrierId() == null ? ask(errand) : look(errand.carrierId());
    }

    private Said ask(Errand errand) {
        var reply = api.post("/intakes", json(errand));
        var why = reply.sentence();
        if (!why.isEmpty()) return new Said.Refused(why);
        var call = reply.body().path("entity").path("uuid").asText("");
        if (!reply.isFine() || call.isEmpty()) throw reply.strange();
        return new Said.Wait(call, null, SOON);
    }

    private ObjectNode json(Errand errand) {
        var wanted = errand.request();
        var call = JsonNodeFactory.instance.objectNode();
        call.put("intake_date", wanted.path("date").asText());
        call.put("intake_time_from", wanted.path("from").asText());
        call.put("intake_time_to", wanted.path("to").asText());
        call.put("name", wanted.path("what").asText());
        call.put("weight", wanted.path("grams").asInt());
        if (!wanted.path("comment").asText("").isEmpty())
            call.put("comment", wanted.path("comment").asText());
        var sender = call.putObject("sender").put("name", wanted.path("contact").asText());
        config.seller().name().ifPresent(company -> sender.put("company", company));
        sender.putArray("phones").addObject().put("number", wanted.path("phone").asText());
        call.putObject("from_location")
                .put("code", config.fromCity())
                .put("address", wanted.path("address").asText());
        return call.put("need_call", false);
    }

    private Said look(String call) {
        var reply = api.get("/intakes/" + call);
        if (reply.status() == 404) return new Said.Refused(reply.sentence());
        var status = CdekForms.newest(reply.body());
        if (!reply.isFine() || status.isEmpty()) throw reply.strange();
        var answer = JsonNodeFactory.instance.objectNode().put("status", status);
        var number = reply.body().path("entity").path("intake_number").asText("");
        if (!number.isEmpty()) answer.put("number", number);
        return switch (status) {
            case "DONE" -> new Said.Done(call, answer, List.of());
            case "REMOVED" -> new Said.CalledOff();
            case "INVALID" -> new Said.Refused(reply.sentence());
            case "CREATED" -> new Said.Wait(call, answer, SOON);
            default ->
                new Said.Wait(
                        call, answer, api.isOurs() ? LATER : standIn.pace(LATER).plus(SOON));
        };
    }

    // A call of which we never heard the answer has no key to call it off by; CDEK has at most one for a day and an
    // address.
    private Said callOff(Errand errand) {
        return errand.carrierId() == null ? new Said.CalledOff() : callOff(errand.carrierId());
    }

    private Said callOff(String call) {
        var reply = api.delete("/intakes/" + call);
        var why = reply.sentence();
        if (reply.isFine() && why.isEmpty()) return new Said.CalledOff();
        if (reply.status() == 404) return new Said.CalledOff();
        if (reply.status() < 500) return look(call);
        throw reply.strange();
    }
}
