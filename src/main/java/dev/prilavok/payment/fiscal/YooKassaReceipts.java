package dev.prilavok.payment.fiscal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** YooKassa's interface of receipts. Nothing is believed but what is read from there: a message about a receipt is only a reason to ask. */
@ApplicationScoped
class YooKassaReceipts implements FiscalRegistrar {
    private static final Duration CONNECTS = Duration.ofSeconds(5);

    private final FiscalConfig config;
    private final ActedRegistrar acted;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTS)
            .build();

    YooKassaReceipts(FiscalConfig config, ActedRegistrar acted, ObjectMapper json) {
        this.config = config;
        this.acted = acted;
        this.json = json;
    }

    @Override
    public Answer send(FiscalDocument receipt, Contact buyer) throws Silent {
        var trouble = trouble(receipt);
        if (trouble != null) return Answer.refused(trouble);
        // YooKassa itself registers receipts of the payments that went through it; an acted one prints cash too
        if (config.url().isPresent() && receipt.payment() == null) return Answer.refused(FiscalTrouble.BY_TILL);
        var address = address();
        if (address.isEmpty()) return Answer.refused(FiscalTrouble.NO_REGISTRAR);
        var body = body(ReceiptForm.of(receipt, buyer, config.taxSystem()));
        return answer(ask(question(address.get(), "/receipts")
                .header("Idempotence-Key", receipt.key())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build()));
    }

    @Override
    public Answer read(String id) throws Silent {
        var address = address().orElseThrow(() -> new Silent("no registrar"));
        return answer(ask(question(address, "/receipts/" + id).GET().build()));
    }

    // What is wrong before anybody is asked.
    private static @Nullable FiscalTrouble trouble(FiscalDocument receipt) {
        if (receipt.type() == FiscalType.CORRECTION) return FiscalTrouble.BY_TILL;
        if (receipt.lines().stream().anyMatch(FiscalLine::lacksMarks)) return FiscalTrouble.MARKS;
        if (receipt.lines().stream()
                .anyMatch(line -> ReceiptForm.vat(line.vat(), false).isEmpty())) return FiscalTrouble.VAT;
        var agent = receipt.agent();
        return agent != null && agent.inn() == null ? FiscalTrouble.SUPPLIER : null;
    }

    private Optional<URI> address() {
        return config.url().or(acted::address);
    }

    private HttpRequest.Builder question(URI address, String path) {
        var pair = config.shopId().orElse("") + ":" + config.secret().orElse("");
        return HttpRequest.newBuilder(URI.create(address + path))
                .timeout(config.patience())
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8)));
    }

    private HttpResponse<String> ask(HttpRequest request) throws Silent {
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            var status = answer.statusCode();
            // too many, broken, or still at work on the same key: nothing is known yet
            if (status == 429 || status >= 500 || status == 202) throw new Silent("status " + status);
            return answer;
        } catch (IOException failure) {
            throw new Silent(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Silent(stopped);
        }
    }

    private Answer answer(HttpResponse<String> response) throws Silent {
        if (response.statusCode() != 200) return Answer.refused(FiscalTrouble.REFUSED);
        try {
            var read = json.readTree(response.body());
            var id = text(read, "id");
            return switch (read.path("status").asText()) {
                case "succeeded" -> new Answer(Outcome.REGISTERED, id, text(read, "fiscal_document_number"), null);
                case "pending" -> new Answer(Outcome.PENDING, id, null, null);
                case "canceled" -> Answer.refused(FiscalTrouble.REFUSED);
                default -> throw new Silent("an unknown status");
            };
        } catch (JsonProcessingException odd) {
            throw new Silent(odd);
        }
    }

    private static @Nullable String text(JsonNode read, String field) {
        return read.hasNonNull(field) ? read.get(field).asText() : null;
    }

    private String body(ReceiptForm form) {
        try {
            return json.writeValueAsString(form);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a receipt cannot be written", impossible);
        }
    }
}
