package dev.prilavok.delivery.simulator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.prilavok.delivery.simulator.Call.Reply;
import dev.prilavok.kernel.paper.Paper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The acted CDEK's papers: taken at once, made after a while, fetched as a file. */
@ApplicationScoped
class ActedForms {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final World world;
    private final Clock clock;
    private final Map<String, Form> forms = new ConcurrentHashMap<>();
    private volatile long readyAfterMillis;

    ActedForms(World world, Clock clock) {
        this.world = world;
        this.clock = clock;
    }

    private record Form(String order, boolean isWaybill, long readyAt) {
        boolean isReady() {
            return readyAt <= System.currentTimeMillis();
        }
    }

    void thinkFor(long millis) {
        readyAfterMillis = millis;
    }

    /** How many forms were asked for an order. */
    long count(String order) {
        return forms.values().stream().filter(form -> form.order.equals(order)).count();
    }

    Reply answer(Call call, JsonNode asked) {
        var isWaybill = call.path().startsWith("/print/orders");
        if (call.method().equals("POST")) return ask(asked, isWaybill);
        var name = call.after(isWaybill ? "/print/orders/" : "/print/barcodes/");
        var isFile = name.endsWith(".pdf");
        var id = isFile ? name.substring(0, name.length() - ".pdf".length()) : name;
        var form = forms.get(id);
        if (form == null) return Reply.json(404, "{}");
        return isFile ? file(form) : shown(id, form);
    }

    private Reply ask(JsonNode asked, boolean isWaybill) {
        var order = asked.path("orders").path(0).path("order_uuid").asText();
        var reply = JSON.objectNode();
        if (world.byId(order).isEmpty()) {
            var request =
                    reply.putArray("requests").addObject().put("type", "CREATE").put("state", "INVALID");
            request.putArray("errors")
                    .addObject()
                    .put("code", "v2_entity_not_found")
                    .put("message", "Заказ с указанным номером не существует либо удален");
            return Reply.json(400, reply);
        }
        var id = UUID.randomUUID().toString();
        forms.put(id, new Form(order, isWaybill, System.currentTimeMillis() + readyAfterMillis));
        reply.putObject("entity").put("uuid", id);
        reply.putArray("requests").add(ActedCdekOrder.request("CREATE", "ACCEPTED", clock.instant()));
        return Reply.json(202, reply);
    }

    private Reply shown(String id, Form form) {
        var reply = JSON.objectNode();
        var entity = reply.putObject("entity").put("uuid", id);
        var statuses = entity.putArray("statuses");
        var now = clock.instant();
        statuses.addObject().put("code", "ACCEPTED").put("date_time", ActedCdekOrder.TIME.format(now.minusSeconds(2)));
        statuses.addObject()
                .put("code", form.isReady() ? "READY" : "PROCESSING")
                .put("date_time", ActedCdekOrder.TIME.format(now.minusSeconds(1)));
        if (form.isReady()) entity.put("url", "/print/" + (form.isWaybill ? "orders/" : "barcodes/") + id + ".pdf");
        return Reply.json(200, reply);
    }

    private Reply file(Form form) {
        if (!form.isReady()) return Reply.json(404, "{}");
        var parcel = world.byId(form.order).orElseThrow();
        var locale = Locale.forLanguageTag("ru");
        var title = (form.isWaybill ? "СДЭК, накладная " : "СДЭК, место ") + parcel.tracking();
        var paper = form.isWaybill ? Paper.of(title, locale) : Paper.labels(title, locale);
        if (form.isWaybill) paper.heading(title);
        else paper.text(title);
        paper.code128(parcel.tracking()).text("Заказ " + parcel.number() + ", имитатор перевозчика");
        return new Reply(200, Paper.TYPE, paper.toBytes());
    }
}
