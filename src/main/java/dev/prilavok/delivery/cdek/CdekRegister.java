package dev.prilavok.delivery.cdek;

import com.fasterxml.jackson.databind.JsonNode;
import dev.prilavok.delivery.CarrierRegister;
import dev.prilavok.delivery.CarrierTrouble;
import dev.prilavok.delivery.RegisterLine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.CurrencyUnit;

/** CDEK's registers of money that it collected for us. */
@ApplicationScoped
class CdekRegister implements CarrierRegister {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");

    private final CdekApi api;

    CdekRegister(CdekApi api) {
        this.api = api;
    }

    @Override
    public String carrier() {
        return CdekApi.CODE;
    }

    @Override
    public List<RegisterLine> lines(LocalDate day) {
        var reply = api.get("/registries?date=" + day);
        if (reply.status() == 404) return List.of();
        if (!reply.isFine())
            throw new CarrierTrouble(
                    CarrierTrouble.Kind.STRANGE, "cdek answered " + reply.status() + " about registers");
        var lines = new ArrayList<RegisterLine>();
        for (var register : reply.body().path("registries"))
            for (var order : register.path("orders")) lines.add(line(register, order, day));
        return lines;
    }

    private static RegisterLine line(JsonNode register, JsonNode order, LocalDate day) {
        var paidOn = register.path("payment_date").asText(day.toString());
        return new RegisterLine(
                CdekApi.CODE,
                register.path("registry_number").asText(),
                order.path("cdek_number").asText(),
                CdekMoney.of(order.path("payment_sum"), RUB),
                CdekMoney.of(order.path("agent_commission_sum"), RUB),
                CdekMoney.of(order.path("transfer_sum"), RUB),
                LocalDate.parse(paidOn.substring(0, 10)));
    }
}
