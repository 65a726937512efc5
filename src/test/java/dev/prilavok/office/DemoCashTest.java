package dev.prilavok.office;

import static dev.prilavok.ledger.AccountKind.COURIER_CLAIM;
import static dev.prilavok.order.ShopsFixture.rub;
import static org.assertj.core.api.Assertions.assertThat;

import dev.prilavok.cash.CarriedFixture;
import dev.prilavok.cash.CarrierContract;
import dev.prilavok.cash.CarrierContracts;
import dev.prilavok.cash.bank.BankFilter;
import dev.prilavok.cash.bank.BankLine;
import dev.prilavok.cash.bank.BankLines;
import dev.prilavok.cash.invoices.CarrierInvoice;
import dev.prilavok.cash.invoices.InvoiceState;
import dev.prilavok.cash.invoices.LineVerdict;
import dev.prilavok.cash.registers.CodRegisters;
import dev.prilavok.cash.registers.Register;
import dev.prilavok.cash.registers.Verdict;
import dev.prilavok.kernel.Ids;
import dev.prilavok.kernel.Percent;
import dev.prilavok.order.ShopsFixture;
import dev.prilavok.royalty.BooksFixture;
import dev.prilavok.tenancy.Scope;
import dev.prilavok.tenancy.Shop;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DemoCashTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Inject
    DemoCash cash;

    @Inject
    DemoBank bank;

    @Inject
    CodRegisters registers;

    @Inject
    BankLines lines;

    @Inject
    CarrierContracts contracts;

    @Inject
    BooksFixture books;

    @Inject
    CarriedFixture carried;

    @Inject
    ShopsFixture shops;

    @Inject
    Scope scope;

    private Shop anna;
    private String carrier;

    private record Kept(BooksFixture.Sent sent, DemoPickups.Sold sold) {}

    /** A carrier of its own for each test, so that nobody else's contract or parcels count. */
    @BeforeEach
    void agreeWithACarrier() {
        anna = shops.open("anna");
        carrier = "demo-" + name();
        scope.network(() -> contracts.agree(
                new CarrierContract(carrier, LocalDate.of(2020, 1, 1), rub(350), rub(200), Percent.of("3")),
                "director"));
    }

    @Test
    void theLastParcelOfARegisterIsShortAndItsMoneyIsKnownToTheBank() {
        var whole = kept();
        var last = kept();
        var payment = name();

        var register = cash.register(paper(), List.of(whole.sold, last.sold), DemoCash.SHORT);
        bank.statement(DAY, List.of(cash.payment(payment, register)), "accountant");
        bank.agree(payment, "accountant");
        cash.written(register);

        assertThat(scope.network(() -> registers.find(register.id())).lines())
                .extracting(Register.Line::verdict)
                .containsExactly(Verdict.EXACT, Verdict.DIFFERS);
        assertThat(line(payment).isMatched()).isTrue();
        assertThat(books.books(whole.sent.order())).doesNotContainKey(COURIER_CLAIM);
        assertThat(books.books(last.sent.order())).containsEntry(COURIER_CLAIM, rub(300));
    }

    @Test
    void anUnknownPaymentWaitsWithItsWords() {
        var payment = name();

        bank.statement(
                DAY, List.of(new DemoBank.Came(payment, rub(12_500), "ИП Лапина", "77", "Оплата")), "accountant");

        assertThat(line(payment).rest()).isEqualTo(rub(12_500));
        assertThat(line(payment).party()).isEqualTo("ИП Лапина");
    }

    @Test
    void aLineOfAnInvoiceThatIsTooDearIsObjectedTo() {
        var agreed = kept();
        var dear = kept();

        var invoice = cash.invoice(paper(), List.of(agreed.sold, dear.sold));

        assertThat(invoice.state()).isEqualTo(InvoiceState.CHECKED);
        assertThat(invoice.lines())
                .extracting(CarrierInvoice.Line::verdict)
                .containsExactly(LineVerdict.AGREES, LineVerdict.DIFFERS);
        assertThat(invoice.lines()).extracting(CarrierInvoice.Line::disputedBy).containsExactly(null, "accountant");
    }

    private Kept kept() {
        var parcel = carried.with(anna, carrier);
        books.keeps(anna, parcel.sent(), 1, 2, 3);
        return new Kept(parcel.sent(), new DemoPickups.Sold(parcel.tracking(), rub(5_000)));
    }

    private BankLine line(String document) {
        var filter = new BankFilter(null, null, null, null, document, null, 10);
        return scope.network(() -> lines.list(filter)).items().stream()
                .filter(line -> line.document().equals(document))
                .findFirst()
                .orElseThrow();
    }

    private DemoCash.Paper paper() {
        return new DemoCash.Paper(carrier, "P-" + name(), DAY);
    }

    private static String name() {
        return Ids.next().toString().substring(24);
    }
}
