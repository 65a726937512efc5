package dev.prilavok.agreement;

/** How the franchisee pays taxes, and so which papers a payout needs. */
public enum TaxRegime {
    /** Self-employed: a receipt for every payout. */
    NPD,
    /** Simplified, usually without VAT. */
    USN,
    /** General, with VAT. */
    OSNO;

    static TaxRegime usual(ContractModel model) {
        return model == ContractModel.SERVICE ? NPD : USN;
    }
}
