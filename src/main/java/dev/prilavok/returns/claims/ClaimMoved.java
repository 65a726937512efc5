package dev.prilavok.returns.claims;

/** A claim to a carrier took a step; told in the transaction of the step. */
public record ClaimMoved(CarrierClaim claim, ClaimState from, String by) {}
