package dev.prilavok.royalty.payouts;

import static dev.prilavok.ledger.AccountKind.FR_AVAILABLE;
import static dev.prilavok.ledger.AccountKind.FR_PAYOUT_TRANSIT;
import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.kernel.NotFound;
import dev.prilavok.tenancy.FranchiseeId;
import dev.prilavok.tenancy.Scope;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * R7: two replicas and a bank that executes and then says nothing. The long form pays a thousand: {@code -Dpayouts=1000}.
 */
@QuarkusTest
class SubmitPayoutsTest {
    private static final int PAYOUTS = Integer.getInteger("payouts", 40);
    private static final int IN_A_BATCH = 10;

    @Inject
    PayoutsFixture given;

    @Inject
    Payouts payouts;

    @Inject
    BatchRows batches;

    @Inject
    PaymentFiles files;

    @Inject
    Scope scope;

    @Inject
    Clock clock;

    /** Counts what it executes by end-to-end name, refuses some, and often breaks the line before it answers. */
    private static final class MoodyBank implements BankChannel {
        private static final Pattern NAME = Pattern.compile("<EndToEndId>([^<]+)<");

        private final Map<String, AtomicInteger> executed = new ConcurrentHashMap<>();
        private final Random luck = new Random(7);

        @Override
        public boolean isThere() {
            return true;
        }

        @Override
        public synchronized Map<String, String> submit(String message, byte[] pain) throws NoBankAnswer {
            var refused = new HashMap<String, String>();
            var names = NAME.matcher(new String(pain, StandardCharsets.UTF_8));
            while (names.find()) {
                if (luck.nextInt(10) == 0) refused.put(names.group(1), "AC04 closed account");
                else
                    executed.computeIfAbsent(names.group(1), name -> new AtomicInteger())
                            .incrementAndGet();
            }
            if (luck.nextBoolean()) throw new NoBankAnswer("timeout");
            return refused;
        }
    }

    @Test
    void aBankThatTimesOutAfterExecutingPaysNobodyTwice() throws Exception {
        var bank = new MoodyBank();
        var replica = new SubmitPayouts(bank, payouts, batches, files, scope, clock);
        var people = new ArrayList<FranchiseeId>();

        for (var i = 0; i < PAYOUTS / IN_A_BATCH; i++) {
            var some = new ArrayList<FranchiseeId>();
            for (var j = 0; j < IN_A_BATCH; j++) some.add(given.owed(rub(100)));
            people.addAll(some);
            var batch = given.sent(some.toArray(FranchiseeId[]::new));
            PayoutsTest.together(4, () -> {
                replica.run(new SubmitPayouts.OfBatch(batch.id()));
                return true;
            });
            replica.run(new SubmitPayouts.OfBatch(batch.id()));
        }

        assertThat(bank.executed.values()).extracting(AtomicInteger::get).containsOnly(1);
        people.forEach(one -> reconciled(one, bank));
        people.forEach(one -> assertThat(given.stands(FR_PAYOUT_TRANSIT, one)).isEqualTo(rub(0)));
        var paid = people.stream()
                .filter(one -> given.stands(FR_AVAILABLE, one).isZero())
                .count();
        assertThat(paid).as("everybody whom the bank paid, and nobody else").isEqualTo(bank.executed.size());
    }

    // A person looks the payment up at the bank and writes down what it says.
    private void reconciled(FranchiseeId franchisee, MoodyBank bank) {
        var payout = given.all(franchisee).get(0);
        if (payout.state() == PayoutState.RETURNED) return;
        assertThat(payout.state()).isIn(PayoutState.SENT, PayoutState.UNKNOWN);
        var order = new PaymentOrder(payout.id(), payout.number(), payout.attempt(), payout.money(), details(payout));
        if (bank.executed.containsKey(order.endToEnd()))
            scope.network(() -> payouts.paid(payout.id(), clock.instant(), "40817", "accountant", "statement"));
        else scope.network(() -> payouts.returned(payout.id(), clock.instant(), "not there", "accountant", "letter"));
    }

    @Inject
    dev.prilavok.royalty.requisites.Requisites requisites;

    private dev.prilavok.royalty.requisites.BankDetails details(Payout payout) {
        UUID id = payout.requisites();
        if (id == null) throw new NotFound("requisites");
        return scope.network(() -> requisites.version(id));
    }

    @Test
    void readsTheBanksReport() throws Exception {
        var report = """
                <Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.03"><CstmrPmtStsRpt><OrgnlPmtInfAndSts>
                <TxInfAndSts><OrgnlEndToEndId>a-1</OrgnlEndToEndId><TxSts>ACSP</TxSts></TxInfAndSts>
                <TxInfAndSts><OrgnlEndToEndId>b-1</OrgnlEndToEndId><TxSts>RJCT</TxSts><StsRsnInf><AddtlInf>closed</AddtlInf></StsRsnInf></TxInfAndSts>
                </OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>""";

        assertThat(HttpBankChannel.refused(report.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Map.of("b-1", "closed"));
        assertThat(List.of("a-1"))
                .noneMatch(HttpBankChannel.refused(report.getBytes(StandardCharsets.UTF_8))::containsKey);
    }
}
