package dev.prilavok.payment.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.prilavok.kernel.Jobs;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A registrar of the tests' own. The product's has no address here, so its job gives a receipt up at once; afterwards only the test moves it.
 */
@ApplicationScoped
public class RegistrarFixture {
    private final FiscalDocuments receipts;
    private final ActedRegistrar acted;
    private final SendFiscal sends;
    private final Scope scope;

    RegistrarFixture(
            FiscalDocuments receipts,
            FiscalRows rows,
            BuyerContacts contacts,
            Scope scope,
            Jobs jobs,
            ObjectMapper json,
            Clock clock) {
        var config = new OwnConfig();
        this.receipts = receipts;
        this.scope = scope;
        this.acted = new ActedRegistrar(config, json, true);
        acted.start(new StartupEvent());
        this.sends = new SendFiscal(rows, new YooKassaReceipts(config, acted, json), contacts, scope, jobs, clock);
    }

    @PreDestroy
    void close() {
        acted.stop(new io.quarkus.runtime.ShutdownEvent());
    }

    private static final class OwnConfig implements FiscalConfig, FiscalConfig.Acted {
        @Override
        public Optional<URI> url() {
            return Optional.empty();
        }

        @Override
        public Optional<String> shopId() {
            return Optional.of("100500");
        }

        @Override
        public Optional<String> secret() {
            return Optional.of("test");
        }

        @Override
        public int taxSystem() {
            return 1;
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(5);
        }

        @Override
        public FiscalConfig.Acted acted() {
            return this;
        }

        @Override
        public Optional<Boolean> enabled() {
            return Optional.of(true);
        }

        @Override
        public int port() {
            return 0;
        }
    }

    /** Receipts of an order, the oldest first. */
    public List<FiscalDocument> of(Shop shop, UUID order) {
        return scope.shop(shop.id(), () -> receipts.of(shop.id(), order));
    }

    /** The same, once the product's own job has given each of them up. */
    public List<FiscalDocument> left(Shop shop, UUID order) throws InterruptedException {
        var patience = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        var found = of(shop, order);
        while (found.stream().anyMatch(RegistrarFixture::isUntouched) && System.nanoTime() < patience) {
            Thread.sleep(20);
            found = of(shop, order);
        }
        assertThat(found).noneMatch(RegistrarFixture::isUntouched);
        return found;
    }

    private static boolean isUntouched(FiscalDocument receipt) {
        return receipt.state() == FiscalState.REQUIRED && receipt.corrects() == null;
    }

    /** One question to the registrar about a receipt. */
    public FiscalDocument asked(Shop shop, FiscalDocument receipt) {
        sends.run(new SendFiscal.Receipt(shop.id().value(), receipt.id()));
        return scope.shop(shop.id(), () -> receipts.find(shop.id(), receipt.id()));
    }

    /** Asks until nothing of the order is open. */
    public List<FiscalDocument> registered(Shop shop, UUID order) throws InterruptedException {
        left(shop, order);
        for (var i = 0; i < 6; i++)
            of(shop, order).stream()
                    .filter(receipt -> receipt.state().isOpen())
                    .forEach(receipt -> asked(shop, receipt));
        return of(shop, order);
    }

    /** The registrar takes what comes next in, and answers nothing. */
    public void isSilentOnce() {
        acted.isSilent(1);
    }

    public void refusesOnce() {
        acted.refuses(1);
    }

    /** What the registrar has under a key. */
    public Optional<JsonNode> given(String key) {
        return acted.given(key);
    }
}
