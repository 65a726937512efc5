package dev.prilavok.delivery;

import dev.prilavok.tenancy.ShopId;

/** A waybill got its number, was refused or was called off; announced in the transaction that wrote it. */
public record WaybillChanged(ShopId shop, Waybill waybill) {}
