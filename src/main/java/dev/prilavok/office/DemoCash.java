package dev.prilavok.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.prilavok.cash.CarrierParties;
import dev.prilavok.cash.CarrierParty;
import dev.prilavok.cash.discrepancies.Discrepancies;
import dev.prilavok.cash.invoices.CarrierInvoice;
import dev.prilavok.cash.invoices.CarrierInvoices;
import dev.prilavok.cash.invoices.LineVerdict;
import dev.prilavok.cash.registers.CodRegisters;
import dev.prilavok.cash.registers.Register;
import dev.prilavok.cash.upload.UploadKind;
import dev.prilavok.cash.upload.Uploads;
import dev.prilavok.kernel.Percent;
import dev.prilavok.office.DemoPickups.Sold;
import dev.prilavok.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** What a demo carrier sends about the money that it took: registers, one of them short, and an invoice with one line too dear. */
@ApplicationScoped
class DemoCash {
    private static final CurrencyUnit RUB = CurrencyUnit.of("RUB");
    static final String CARRIER = "cdek";
    private static final String COMPANY = "ООО «СДЭК»";
    private static final String TAX_NUMBER = "7700000017";
    private static final String FIRST = "accountant";
    private static final String SECOND = "director";
    private static final Percent FEE = Percent.of("3");
    private static final Money AGREED = Money.of(RUB, 350);
    private static final Money TOO_DEAR = Money.of(RUB, 480);
    static final Money SHORT = Money.of(RUB, 300);

    private final CarrierParties parties;
    private final CodRegisters registers;
    private final Discrepancies discrepancies;
    private final CarrierInvoices invoices;
    private final Uploads uploads;
    private final Scope scope;

    DemoCash(
            CarrierParties parties,
            CodRegisters registers,
            Discrepancies discrepancies,
            CarrierInvoices invoices,
            Uploads uploads,
            Scope scope) {
        this.parties = parties;
        this.registers = registers;
        this.discrepancies = discrepancies;
        this.invoices = invoices;
        this.uploads = uploads;
        this.scope = scope;
    }

    /** What a carrier's paper is called. */
    record Paper(String carrier, String number, LocalDate day) {
        Map<String, String> said() {
            return Map.of("carrier", carrier, "number", number, "day", day.toString(), "currency", RUB.getCode());
        }
    }

    /** Who the carrier is on paper. */
    void introduce() {
        var party = new CarrierParty(CARRIER, COMPANY, TAX_NUMBER, null, "630007, Новосибирск, Складская ул., 5");
        scope.network(() -> parties.are(party, FIRST));
    }

    /**
     * The carrier's register comes as a file, and two persons approve it.
     *
     * @param missing so much is missing from the last parcel
     */
    Register register(Paper paper, List<Sold> sold, Money missing) {
        var rows = new StringBuilder("Номер отправления;Сумма НП;Комиссия;К перечислению\n");
        for (var one : sold) {
            var isLast = one.equals(sold.get(sold.size() - 1));
            var paid = isLast ? one.collected().minus(missing) : one.collected();
            var fee = FEE.of(paid);
            rows.append("%s;%s;%s;%s%n".formatted(one.tracking(), plain(paid), plain(fee), plain(paid.minus(fee))));
        }
        var id = sent(UploadKind.REGISTER, paper, rows.toString());
        scope.network(() -> registers.approve(id, FIRST));
        return scope.network(() -> registers.approve(id, SECOND));
    }

    /** The payment of a register, as the bank's statement has it. */
    DemoBank.Came payment(String document, Register register) {
        return new DemoBank.Came(
                document,
                register.transferred(),
                COMPANY,
                TAX_NUMBER,
                "Перечисление наложенного платежа по реестру " + register.number() + ", НДС не облагается");
    }

    /** Waits until every parcel of a register is in the books. */
    void written(Register register) {
        Patience.until(
                "the register's journals",
                () -> scope.network(() -> registers.find(register.id())).lines().stream()
                        .allMatch(Register.Line::posted));
    }

    /** Somebody looks for cash that should be here. */
    void look() {
        scope.network(discrepancies::look);
    }

    /** The carrier's invoice for the same parcels; the last line asks more than was agreed, and that is objected to. */
    CarrierInvoice invoice(Paper paper, List<Sold> sold) {
        var rows = new StringBuilder("Накладная;Вес, г;Доставка;Сбор за НП\n");
        for (var one : sold) {
            var forward = one.equals(sold.get(sold.size() - 1)) ? TOO_DEAR : AGREED;
            rows.append("%s;%s;%s;%s%n".formatted(one.tracking(), "", plain(forward), plain(FEE.of(one.collected()))));
        }
        var id = sent(UploadKind.INVOICE, paper, rows.toString());
        return scope.network(() -> {
            var dear = invoices.find(id).lines().stream()
                    .filter(line -> line.verdict() == LineVerdict.DIFFERS)
                    .map(CarrierInvoice.Line::id)
                    .collect(Collectors.toSet());
            invoices.dispute(id, dear, FIRST, "По договору доставка посылки стоит 350 ₽, в счёте 480 ₽.");
            return invoices.find(id);
        });
    }

    // The address that a file leads to ends with the name of what came of it.
    private UUID sent(UploadKind kind, Paper paper, String rows) {
        var address = scope.network(() -> {
            var file = uploads.keep(kind, paper.number + ".csv", rows.getBytes(UTF_8), paper.said(), FIRST);
            return uploads.read(file, FIRST);
        });
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private static String plain(Money money) {
        return money.getAmount().toPlainString();
    }
}
