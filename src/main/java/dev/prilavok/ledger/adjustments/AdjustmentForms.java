package dev.prilavok.ledger.adjustments;

import dev.prilavok.kernel.BadRequest;
import dev.prilavok.kernel.TypedNumber;
import dev.prilavok.ledger.AccountKind;
import dev.prilavok.tenancy.Shop;
import dev.prilavok.tenancy.ShopId;
import dev.prilavok.tenancy.Shops;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Reads a correction as somebody typed it. */
@ApplicationScoped
class AdjustmentForms {
    private static final int LONGEST = 500;

    private final Shops shops;

    AdjustmentForms(Shops shops) {
        this.shops = shops;
    }

    /** What was typed, to be shown again. */
    record Typed(
            String debit,
            String debitSub,
            String credit,
            String creditSub,
            String shop,
            String sum,
            String currency,
            String day,
            String reason,
            String evidence) {
        static Typed on(String day) {
            return new Typed("", "", "", "", "", "", "RUB", day, "", "");
        }
    }

    /** The form as it is sent. */
    static class Sent {
        @RestForm
        @Nullable
        String debit;

        @RestForm
        @Nullable
        String debitSub;

        @RestForm
        @Nullable
        String credit;

        @RestForm
        @Nullable
        String creditSub;

        @RestForm
        @Nullable
        String shop;

        @RestForm
        @Nullable
        String sum;

        @RestForm
        @Nullable
        String currency;

        @RestForm
        @Nullable
        String day;

        @RestForm
        @Nullable
        String reason;

        @RestForm
        @Nullable
        String evidence;

        @RestForm("file")
        @Nullable
        FileUpload file;

        Typed typed() {
            return new Typed(
                    text(debit),
                    text(debitSub),
                    text(credit),
                    text(creditSub),
                    text(shop),
                    text(sum),
                    text(currency),
                    text(day),
                    text(reason),
                    text(evidence));
        }
    }

    NewAdjustment read(Sent sent) {
        return read(sent.typed(), file(sent.file));
    }

    NewAdjustment read(Typed typed, @Nullable Evidence file) {
        return new NewAdjustment(
                side(typed.debit, typed.debitSub, "debit"),
                side(typed.credit, typed.creditSub, "credit"),
                money(typed.sum, currency(typed.currency)),
                shop(typed.shop),
                day(typed.day),
                typed.reason,
                typed.evidence.isEmpty() ? null : typed.evidence,
                file);
    }

    private static NewAdjustment.Side side(String kind, String sub, String field) {
        return new NewAdjustment.Side(
                Stream.of(AccountKind.values())
                        .filter(one -> one.name().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> new BadRequest(field).at(field)),
                sub);
    }

    private @Nullable ShopId shop(String slug) {
        if (slug.isEmpty()) return null;
        return shops.bySlug(slug).map(Shop::id).orElseThrow(() -> new BadRequest("shop").at("shop"));
    }

    private static CurrencyUnit currency(String code) {
        try {
            return CurrencyUnit.of(code.toUpperCase(Locale.ROOT));
        } catch (IllegalCurrencyException unknown) {
            throw new BadRequest("currency").at("currency");
        }
    }

    private static Money money(String typed, CurrencyUnit currency) {
        var sum = TypedNumber.sum(typed, currency);
        if (sum == null || !sum.isPositive()) throw AdjustmentRefused.noSum();
        return sum;
    }

    private static LocalDate day(String typed) {
        try {
            if (typed.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) return LocalDate.parse(typed);
        } catch (DateTimeException odd) {
            // said below
        }
        throw AdjustmentRefused.noDay();
    }

    private static @Nullable Evidence file(@Nullable FileUpload sent) {
        try {
            if (sent == null || sent.size() == 0) return null;
            if (sent.size() > Evidence.LARGEST) throw AdjustmentRefused.file();
            return Evidence.of(sent.fileName(), Files.readAllBytes(sent.uploadedFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Stripped, held to a length, without what no database stores. */
    static String text(@Nullable String typed) {
        if (typed == null) return "";
        var plain = typed.replace("\0", "").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
