package dev.prilavok.returns;

import dev.prilavok.tenancy.ShopId;
import java.util.UUID;

/** A return went a step; announced in the transaction of the step. */
public record ReturnMoved(ShopId shop, UUID id, UUID order, ReturnState to) {}
