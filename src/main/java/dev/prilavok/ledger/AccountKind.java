package dev.prilavok.ledger;

/** The chart of accounts of the management ledger. */
public enum AccountKind {
    BANK(Side.ASSET),
    /** Bank lines that nobody has matched yet. */
    BANK_SUSPENSE(Side.ASSET),
    /** Cash of own couriers and desks, by desk. */
    CASH(Side.ASSET),
    /** With a payment provider, by provider. */
    PSP(Side.ASSET),
    MARKETPLACE(Side.ASSET),
    /** Collected by a carrier and not remitted, by carrier. */
    COURIER_COD(Side.ASSET),
    COURIER_CLAIM(Side.ASSET),
    INV_WH(Side.ASSET),
    INV_TRANSIT(Side.ASSET),
    INV_RETURN(Side.ASSET),
    INV_QUARANTINE(Side.ASSET),

    /** What a buyer paid ahead, by order. */
    BUYER_PREPAY(Side.LIABILITY),
    /** What a buyer gets back, by return or by order. */
    BUYER_REFUND(Side.LIABILITY),
    /** Earned and waiting, by franchisee. */
    FR_PENDING(Side.LIABILITY),
    /** Free to be paid out, by franchisee; a debt when it stands in debit. */
    FR_AVAILABLE(Side.LIABILITY),
    FR_PAYOUT_TRANSIT(Side.LIABILITY),
    COURIER_PAYABLE(Side.LIABILITY),
    SUPPLIER_PAYABLE(Side.LIABILITY),
    MARKETING_FUND(Side.LIABILITY),
    LOYALTY_POINTS(Side.LIABILITY),
    INSTALLER_PAYABLE(Side.LIABILITY),
    VAT(Side.LIABILITY),

    OPENING(Side.EQUITY),

    WHOLESALE(Side.INCOME),
    ROYALTY(Side.INCOME),
    ROYALTY_MINIMUM(Side.INCOME),
    DELIVERY_INCOME(Side.INCOME),
    DELIVERY_RECHARGE(Side.INCOME),
    RETURN_SHIP_INCOME(Side.INCOME),
    CLAIM_RECOVERY(Side.INCOME),
    SERVICE_FEE(Side.INCOME),
    VAT_CHARGED(Side.CONTRA_INCOME),

    COGS(Side.EXPENSE),
    COURIER_FORWARD(Side.EXPENSE),
    COURIER_RETURN(Side.EXPENSE),
    COD_FEE(Side.EXPENSE),
    PSP_FEE(Side.EXPENSE),
    LOSS_DAMAGE(Side.EXPENSE),
    PROMO_SUBSIDY(Side.EXPENSE),
    LOYALTY_COST(Side.EXPENSE),
    ROUNDING(Side.EXPENSE);

    /** Where an account stands in the balance. */
    public enum Side {
        ASSET,
        LIABILITY,
        EQUITY,
        INCOME,
        CONTRA_INCOME,
        EXPENSE;

        /** Whether people read a debit balance as plus here. */
        public boolean growsByDebit() {
            return this == ASSET || this == EXPENSE || this == CONTRA_INCOME;
        }
    }

    private final Side side;

    AccountKind(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** Whether the sub-account is a franchisee's id. */
    public boolean isOfFranchisee() {
        return this == FR_PENDING || this == FR_AVAILABLE || this == FR_PAYOUT_TRANSIT;
    }

    /** Whether it is always kept by sub-account: by franchisee, order, carrier, desk, provider, fund. */
    public boolean hasSubs() {
        return switch (this) {
            case CASH,
                    PSP,
                    MARKETPLACE,
                    COURIER_COD,
                    COURIER_CLAIM,
                    COURIER_PAYABLE,
                    MARKETING_FUND,
                    INSTALLER_PAYABLE -> true;
            default -> isOfFranchisee() || isOfBuyer();
        };
    }

    /** Whether the sub-account belongs to one order or return, and so to the franchisee who sold it. */
    public boolean isOfBuyer() {
        return this == BUYER_PREPAY || this == BUYER_REFUND;
    }
}
