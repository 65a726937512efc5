package dev.prilavok.delivery.russianpost;

import dev.prilavok.delivery.CarrierCash;
import dev.prilavok.delivery.CarrierStandIn;
import dev.prilavok.delivery.CashFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;

/** What the post says of cash on delivery, parcel by parcel; its questions are counted with those about histories. */
@ApplicationScoped
class PostCash implements CarrierCash {
    private final PostApi api;
    private final PostConfig config;
    private final CarrierStandIn standIn;

    PostCash(PostApi api, PostConfig config, CarrierStandIn standIn) {
        this.api = api;
        this.config = config;
        this.standIn = standIn;
    }

    @Override
    public String carrier() {
        return PostApi.CODE;
    }

    @Override
    public boolean configured() {
        return api.isConfigured();
    }

    @Override
    public int questionsADay() {
        return config.cashQuestionsADay();
    }

    @Override
    public Duration pause() {
        return api.isOurs() ? config.cashPause() : standIn.pace(config.cashPause());
    }

    @Override
    public List<CashFact> about(String trackingNumber) {
        return new PostMoneyOrders(trackingNumber, api.cash(trackingNumber)).facts();
    }
}
