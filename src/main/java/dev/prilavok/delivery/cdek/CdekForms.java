package dev.prilavok.delivery.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.delivery.Errand;
import dev.prilavok.delivery.ErrandRunner;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** CDEK's own papers of an order: asked for, made there for some seconds, fetched when they are ready. */
@ApplicationScoped
class CdekForms implements ErrandRunner {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration ANEW = Duration.ofSeconds(20);
    private static final int COPIES_OF_WAYBILL = 2;

    private final CdekApi api;

    CdekForms(CdekApi api) {
        this.api = api;
    }

    @Override
    public Set<Errand.Kind> kinds() {
        return Set.of(Errand.Kind.WAYBILL_FORM, Errand.Kind.BARCODE_FORM);
    }

    @Override
    public Said run(Errand errand) {
        if (errand.callOff()) return new Said.CalledOff();
        var path = errand.kind() == Errand.Kind.WAYBILL_FORM ? "/print/orders" : "/print/barcodes";
        return errand.carrierId() == null ? ask(errand, path) : look(errand, path, errand.carrierId());
    }

    private Said ask(Errand errand, String path) {
        var reply = api.post(path, json(errand));
        var why = reply.sentence();
        if (!why.isEmpty()) return new Said.Refused(why);
        var form = reply.body().path("entity").path("uuid").asText("");
        if (!reply.isFine() || form.isEmpty()) throw reply.strange();
        return look(errand, path, form); // a small form is often ready at once
    }

    private static ObjectNode json(Errand errand) {
        var asked = JsonNodeFactory.instance.objectNode();
        asked.putArray("orders")
                .addObject()
                .put("order_uuid", errand.request().path("order").asText());
        if (errand.kind() == Errand.Kind.WAYBILL_FORM) return asked.put("copy_count", COPIES_OF_WAYBILL);
        return asked.put("copy_count", 1).put("format", "A6");
    }

    private Said look(Errand errand, String path, String form) {
        var reply = api.get(path + "/" + form);
        if (reply.status() == 404) return new Said.Wait(null, null, ANEW);
        return switch (newest(reply.body())) {
            case "READY" -> fetch(errand, path, form);
            case "INVALID" -> new Said.Refused(reply.sentence());
            // CDEK keeps a form for an hour; one that is gone is asked for anew
            case "REMOVED" -> new Said.Wait(null, null, ANEW);
            default -> {
                if (!reply.isFine()) throw reply.strange();
                yield new Said.Wait(form, null, PAUSE);
            }
        };
    }

    private Said fetch(Errand errand, String path, String form) {
        var name = (errand.kind() == Errand.Kind.WAYBILL_FORM ? "cdek-waybill-" : "cdek-label-")
                + errand.request().path("number").asText();
        return api.file(path + "/" + form + ".pdf")
                .<Said>map(bytes -> new Said.Done(form, null, List.of(new File(name, bytes))))
                .orElseGet(() -> new Said.Wait(null, null, ANEW));
    }

    /** The status that came last; CDEK puts the newest first in some answers and last in others. */
    static String newest(JsonNode body) {
        JsonNode newest = null;
        for (var status : body.path("entity").path("statuses")) if (isNewer(status, newest)) newest = status;
        return newest == null ? "" : newest.path("code").asText();
    }

    private static boolean isNewer(JsonNode status, @Nullable JsonNode known) {
        if (known == null) return true;
        var time = CdekStory.instant(status.path("date_time").asText());
        var before = CdekStory.instant(known.path("date_time").asText());
        return time == null || before == null || !time.isBefore(before);
    }
}
