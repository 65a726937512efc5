package dev.prilavok.agreement;

/** Who sells by law, and so what the same figures are called in the papers. */
public enum ContractModel {
    SERVICE,
    AGENT,
    RESELLER
}
