package dev.prilavok.cash.bank;

import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a file of the bank says.
 *
 * @param account ours; several, joined, where the file covers several
 * @param opening what stood on the account before, where the file says so
 */
record Statement(
        Format format,
        String account,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Money opening,
        @Nullable Money closing,
        List<Row> rows) {
    /** Where it comes from. */
    enum Format {
        CLIENT_BANK,
        CAMT_053,
        TABLE
    }

    /** Why a row is not a line of our account. */
    enum Trouble {
        /** Neither side is the account of the statement. */
        NOT_OURS,
        /** Between two accounts of ours in one file: it would count twice. */
        OWN_TRANSFER,
        /** The bank has not carried it out. */
        NOT_EXECUTED,
        NO_DAY,
        NO_SUM,
        NO_CURRENCY
    }

    /**
     * A row of the file.
     *
     * @param no where it stands in the file
     * @param told as a person finds it there
     */
    record Row(
            int no,
            String told,
            @Nullable NewBankLine line,
            @Nullable Trouble trouble) {
        static Row of(int no, String told, NewBankLine line) {
            return new Row(no, told, line, null);
        }

        static Row refused(int no, String told, Trouble trouble) {
            return new Row(no, told, null, trouble);
        }
    }
}
