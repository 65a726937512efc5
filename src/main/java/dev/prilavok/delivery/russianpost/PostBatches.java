package dev.prilavok.delivery.russianpost;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.prilavok.delivery.Errand;
import dev.prilavok.delivery.ErrandRunner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Batches of the post: new orders are put into them, the office gets the electronic form F103, we get the printed one. The post makes
 * several batches where orders differ in kind. Every step first looks whether it was done, so a run may happen again.
 */
@ApplicationScoped
class PostBatches implements ErrandRunner {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String NEW = "CREATED";
    private static final String NONE = "отправления не найдены";

    private final PostApi api;
    private final PostOrders orders;

    PostBatches(PostApi api, PostOrders orders) {
        this.api = api;
        this.orders = orders;
    }

    @Override
    public Set<Errand.Kind> kinds() {
        return Set.of(Errand.Kind.POST_BATCH);
    }

    @Override
    public Said run(Errand errand) {
        if (errand.callOff()) return new Said.CalledOff();
        var wrong = new ArrayList<String>();
        form(errand, wrong);
        var batches = named(errand);
        if (batches.isEmpty()) return new Said.Refused(wrong.isEmpty() ? NONE : String.join(". ", wrong));
        var files = new ArrayList<File>();
        batches.keySet().forEach(name -> files.add(handIn(name)));
        return new Said.Done(String.join(", ", batches.keySet()), answer(batches, wrong), files);
    }

    private void form(Errand errand, List<String> wrong) {
        var ids = JSON.arrayNode();
        for (var parcel : errand.request().path("parcels"))
            orders.fresh(parcel.path("number").asText())
                    .ifPresent(order -> ids.add(order.path("id").asInt()));
        if (ids.isEmpty()) return;
        var day = errand.request().path("day").asText();
        var reply = api.ask("POST", "/1.0/user/shipment?sending-date=" + day, ids);
        for (var error : reply.body().path("errors"))
            wrong.add(error.path("error-description")
                    .asText(error.path("error-code").asText()));
        if (!reply.isFine() && wrong.isEmpty()) throw reply.strange();
    }

    /** Which batch each parcel is in; the post's own word, whoever put it there. */
    private Map<String, List<String>> named(Errand errand) {
        var batches = new LinkedHashMap<String, List<String>>();
        for (var parcel : errand.request().path("parcels")) {
            var number = parcel.path("number").asText();
            orders.batched(number)
                    .map(order -> order.path("batch-name").asText(""))
                    .filter(name -> !name.isEmpty())
                    .ifPresent(name -> batches.computeIfAbsent(name, fresh -> new ArrayList<>())
                            .add(number));
        }
        return batches;
    }

    // The form is fixed by sending it to the office; only then it may be printed.
    private File handIn(String name) {
        var batch = api.ask("GET", "/1.0/batch/" + PostApi.encoded(name), null);
        if (!batch.isFine()) throw batch.strange();
        if (batch.body().path("batch-status").asText().equals(NEW)) {
            var sent = api.ask("POST", "/1.0/batch/" + PostApi.encoded(name) + "/checkin", null);
            if (!sent.isFine() || !sent.body().path("f103-sent").asBoolean(true)) throw sent.strange();
        }
        var bytes = api.file("/1.0/forms/" + PostApi.encoded(name) + "/f103pdf").orElseThrow(batch::strange);
        return new File("f103-" + name, bytes);
    }

    private static ObjectNode answer(Map<String, List<String>> batches, List<String> wrong) {
        var answer = JSON.objectNode();
        var all = answer.putArray("batches");
        batches.forEach((name, numbers) -> {
            var batch = all.addObject().put("name", name);
            numbers.forEach(batch.putArray("parcels")::add);
        });
        wrong.forEach(answer.putArray("wrong")::add);
        return answer;
    }
}
