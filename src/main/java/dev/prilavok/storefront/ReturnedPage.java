package dev.prilavok.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A return as its buyer sees it, with what he can do now. */
record ReturnedPage(
        String number,
        String title,
        String state,
        String next,
        @Nullable String refundBy,
        String self,
        String back,
        @Nullable String trouble,
        @Nullable String said,
        List<Thing> things,
        List<Amount> sum,
        @Nullable String statement,
        @Nullable String goesTo,
        boolean mayPay,
        String maskedPhone,
        boolean codeAsked,
        String phone,
        String bank,
        boolean mayCancel,
        boolean mayAppeal,
        String words) {
    /** Pieces that go back. */
    record Thing(String name, String about) {}

    /** A line of the sum. */
    record Amount(String title, String sum, boolean total) {}
}
