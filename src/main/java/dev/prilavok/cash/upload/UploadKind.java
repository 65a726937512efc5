package dev.prilavok.cash.upload;

import java.util.List;

/** What tables people send. */
public enum UploadKind {
    BANK(
            List.of(
                    UploadField.DAY,
                    UploadField.SUM,
                    UploadField.SUM_IN,
                    UploadField.SUM_OUT,
                    UploadField.DOCUMENT,
                    UploadField.PARTY,
                    UploadField.TAX_NUMBER,
                    UploadField.PARTY_ACCOUNT,
                    UploadField.PURPOSE,
                    UploadField.CURRENCY),
            List.of(List.of(UploadField.DAY), List.of(UploadField.SUM, UploadField.SUM_IN, UploadField.SUM_OUT))),
    REGISTER(
            List.of(
                    UploadField.TRACKING,
                    UploadField.PAID,
                    UploadField.FEE,
                    UploadField.TRANSFERRED,
                    UploadField.REGISTER,
                    UploadField.DAY),
            List.of(List.of(UploadField.TRACKING), List.of(UploadField.PAID))),
    INVOICE(
            List.of(
                    UploadField.TRACKING,
                    UploadField.FORWARD,
                    UploadField.BACK,
                    UploadField.COD_FEE,
                    UploadField.TOTAL,
                    UploadField.WEIGHT),
            List.of(
                    List.of(UploadField.TRACKING),
                    List.of(UploadField.FORWARD, UploadField.BACK, UploadField.COD_FEE, UploadField.TOTAL)));

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<UploadField> fields;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<List<UploadField>> needs;

    UploadKind(List<UploadField> fields, List<List<UploadField>> needs) {
        this.fields = fields;
        this.needs = needs;
    }

    /** What its columns may hold. */
    public List<UploadField> fields() {
        return fields;
    }

    /** What it cannot be read without: one of each list. */
    List<List<UploadField>> needs() {
        return needs;
    }
}
