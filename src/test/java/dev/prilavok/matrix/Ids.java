package dev.prilavok.matrix;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a request is filled with: once with ids that exist and belong to somebody else, once with ids that do not exist. The two answers
 * must be the same.
 */
record Ids(Map<String, String> values) {
    /** Addresses of something that belongs to somebody, by the route's beginning and the name of the parameter. */
    static final Map<String, String> IDS = Map.ofEntries(
            Map.entry("/s/{slug}/l:token", "link"),
            Map.entry("/s/{slug}/o:token", "status"),
            Map.entry("/s/{slug}/cards:link", "linkId"),
            Map.entry("/s/{slug}/cards:hash", "card"),
            Map.entry("/s/{slug}/p:product", "product"),
            Map.entry("/s/{slug}/p:hash", "card"),
            Map.entry("/api/v1/shop/products:slug", "product"),
            Map.entry("/api/v1/shop/carts:token", "cart"),
            Map.entry("/api/v1/shop/carts:line", "line"),
            Map.entry("/api/v1/shop/orders:token", "status"),
            Map.entry("/franchise/orders:number", "number"),
            Map.entry("/franchise/earnings:number", "number"),
            Map.entry("/api/v1/franchise/earnings:number", "number"),
            Map.entry("/franchise/payouts:payout", "payout"),
            Map.entry("/api/v1/franchise/payouts:payout", "payout"),
            Map.entry("/franchise/links:id", "linkId"),
            Map.entry("/franchise/goods/rules:rule", "rule"),
            Map.entry("/api/v1/franchise/orders:number", "number"),
            Map.entry("/api/v1/franchise/listing-rules:rule", "rule"),
            Map.entry("/api/v1/franchise/tokens:id", "tokenId"),
            Map.entry("/account/tokens:id", "tokenId"),
            Map.entry("/franchise/parcels:number", "parcelNumber"),
            Map.entry("/office/picking:parcel", "parcelNumber"),
            Map.entry("/office/parcels:parcel", "parcelNumber"),
            Map.entry("/office/receiving:parcel", "parcelNumber"),
            Map.entry("/courier/parcels:number", "parcelNumber"),
            Map.entry("/s/{slug}/o:returned", "returned"),
            Map.entry("/franchise/returns:returned", "returned"),
            Map.entry("/franchise/returns/of:number", "number"),
            Map.entry("/office/returns:returned", "returned"),
            Map.entry("/office/carrier-claims:claim", "case"),
            Map.entry("/office/cases:case", "case"),
            Map.entry("/franchise/cases:case", "case"),
            Map.entry("/office/claims:claim", "claim"),
            Map.entry("/api/v1/office/claims:claim", "claim"),
            Map.entry("/franchise/claims:claim", "claim"),
            Map.entry("/api/v1/shop/orders:returned", "returned"),
            Map.entry("/api/v1/franchise/returns:returned", "returned"),
            Map.entry("/api/v1/office/returns:returned", "returned"),
            Map.entry("/franchise/statements:statement", "statement"),
            Map.entry("/api/v1/franchise/statements:statement", "statement"),
            Map.entry("/franchise/statements:dispute", "wave"),
            Map.entry("/franchise/statements:file", "wave"),
            Map.entry("/api/v1/franchise/statements:dispute", "wave"),
            Map.entry("/api/v1/franchise/statements:file", "wave"),
            Map.entry("/api/v1/franchise/cases:case", "case"),
            Map.entry("/api/v1/office/cases:case", "case"),
            Map.entry("/office/orders:number", "number"));

    /** Ids of the network: those who are let in see them all, the others must not learn that they exist. */
    static final Map<String, String> OF_THE_NETWORK = Map.ofEntries(
            Map.entry("/office/imports:id", "import"),
            Map.entry("/office/outbox:id", "message"),
            Map.entry("/office/carrier-facts:fact", "fact"),
            Map.entry("/office/carriers:waybill", "waybill"),
            Map.entry("/office/registers:register", "wave"),
            Map.entry("/office/statements:statement", "statement"),
            Map.entry("/api/v1/office/statements:statement", "statement"),
            Map.entry("/api/v1/office/disputes:dispute", "wave"),
            Map.entry("/office/disputes:dispute", "wave"),
            Map.entry("/office/disputes:file", "wave"),
            Map.entry("/api/v1/office/disputes:file", "wave"),
            Map.entry("/office/npd-receipts:receipt", "wave"),
            Map.entry("/office/payouts:payout", "payout"),
            Map.entry("/office/payouts:batch", "wave"),
            Map.entry("/api/v1/office/payouts:payout", "payout"),
            Map.entry("/api/v1/office/payouts:batch", "wave"),
            Map.entry("/office/requisites:franchisee", "wave"),
            Map.entry("/office/requisites:version", "wave"),
            Map.entry("/office/fund:spending", "wave"),
            Map.entry("/office/payments:payment", "wave"),
            Map.entry("/office/payments:refund", "wave"),
            Map.entry("/office/payments:fact", "wave"),
            Map.entry("/api/v1/office/payments:payment", "wave"),
            Map.entry("/office/bank:line", "wave"),
            Map.entry("/office/invoices:invoice", "wave"),
            Map.entry("/api/v1/office/registers:register", "wave"),
            Map.entry("/office/discrepancies:discrepancy", "wave"),
            Map.entry("/office/bank/imports:import", "wave"),
            Map.entry("/office/uploads:upload", "wave"),
            Map.entry("/api/v1/office/bank-lines:line", "wave"),
            Map.entry("/office/ledger/accounts:account", "ledgerAccount"),
            Map.entry("/office/ledger/journals:journal", "journal"),
            Map.entry("/api/v1/office/ledger:account", "ledgerAccount"),
            Map.entry("/api/v1/office/ledger:journal", "journal"),
            Map.entry("/office/ledger/adjustments:adjustment", "wave"),
            Map.entry("/office/fiscal:receipt", "wave"),
            Map.entry("/api/v1/office/fiscal-receipts:receipt", "wave"),
            Map.entry("/api/v1/office/ledger/adjustments:adjustment", "wave"),
            Map.entry("/office/carriers/calls:call", "wave"),
            Map.entry("/office/agreements:franchisee", "franchisee"),
            Map.entry("/office/what-if:run", "wave"),
            Map.entry("/api/v1/office/agreements:franchisee", "franchisee"),
            Map.entry("/office/carriers/batches:form", "wave"),
            Map.entry("/office/staff:id", "account"),
            Map.entry("/office/search/synonyms:ring", "ring"),
            Map.entry("/api/v1/office/synonyms:ring", "ring"),
            Map.entry("/api/v1/office/prices:list", "priceList"),
            Map.entry("/office/listings/exceptions:exception", "exception"),
            Map.entry("/office/sets:set", "set"),
            Map.entry("/office/sets:product", "productId"),
            Map.entry("/franchise/sets:set", "set"),
            Map.entry("/api/v1/franchise/sets:set", "set"),
            Map.entry("/franchise/goods:product", "productId"),
            Map.entry("/api/v1/franchise/listings:product", "productId"),
            Map.entry("/api/v1/office/imports:id", "import"),
            Map.entry("/office/products:product", "productId"),
            Map.entry("/api/v1/office/products:product", "productId"),
            Map.entry("/office/plans:plan", "plan"),
            Map.entry("/office/plans/many:plan", "plan"),
            Map.entry("/office/prices:list", "priceList"),
            Map.entry("/office/imports/prices:list", "priceList"),
            Map.entry("/api/v1/office/parcels:number", "parcelNumber"),
            Map.entry("/office/picking:wave", "wave"),
            Map.entry("/office/parcels:manifest", "wave"),
            Map.entry("/office/packing:recipe", "wave"),
            Map.entry("/office/stock-papers:paper", "wave"),
            Map.entry("/office/prices/groups:group", "priceGroup"),
            Map.entry("/office/prices/export:list", "priceList"));

    /** What leads to nobody's property: one's own shop, public files, words, secrets that nobody has. */
    static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("/s/{slug}:slug", "anna"),
            Map.entry("/s/{slug}/c:category", "platya"),
            Map.entry("/s/{slug}/pages:name", "delivery"),
            Map.entry("/s/{slug}/feeds:file", "google.xml"),
            Map.entry("/s/{slug}/sets:set", "no-such-set"),
            Map.entry("/s/{slug}/lang:tag", "en"),
            Map.entry("/s/{slug}/icon-:side", "192"),
            Map.entry("/s/{slug}/sitemap-goods-:part", "0"),
            Map.entry("/franchise/sets/own:set", "no-such-set"),
            Map.entry("/api/v1/franchise/own-sets:set", "no-such-set"),
            Map.entry("/api/v1/office/products:version", "1"),
            Map.entry("/franchise/shop/pages:page", "about"),
            Map.entry("/api/v1/franchise/shop/pages:page", "about"),
            Map.entry("/api/v1/franchise/shop/history:number", "999999"),
            Map.entry("/franchise/shop/history:number", "999999"),
            Map.entry("/office/orders:shop", "anna"),
            Map.entry("/office/picking:shop", "anna"),
            Map.entry("/office/parcels:shop", "anna"),
            Map.entry("/office/receiving:shop", "anna"),
            Map.entry("/office/returns:shop", "anna"),
            Map.entry("/office/cases:shop", "anna"),
            Map.entry("/office/claims:shop", "anna"),
            Map.entry("/api/v1/office/claims:shop", "anna"),
            Map.entry("/api/v1/office/returns:shop", "anna"),
            Map.entry("/api/v1/office/cases:shop", "anna"),
            Map.entry("/office/carrier-claims:shop", "anna"),
            Map.entry("/office/fiscal:shop", "anna"),
            Map.entry("/api/v1/office/fiscal-receipts:shop", "anna"),
            Map.entry("/office/carrier-claims:deed", "file"),
            Map.entry("/office/discrepancies:deed", "claim"),
            Map.entry("/office/products:version", "1"),
            Map.entry("/office/shops:shop", "anna"),
            Map.entry("/office/listings/shops:shop", "anna"),
            Map.entry("/office/prepay-rules:shop", "anna"),
            Map.entry("/office/imports/suppliers:supplier", "no-such-supplier"),
            Map.entry("/setup:token", "nobody-has-this-secret"),
            Map.entry("/hooks/cdek:secret", "nobody-has-this-secret"),
            Map.entry("/hooks/yookassa:secret", "nobody-has-this-secret"),
            Map.entry("/media:hash", "0".repeat(64)),
            Map.entry("/media:width", "480"),
            Map.entry("/api/v1/franchise/listings:deed", "hide"),
            Map.entry("/api/v1/office/months:month", "2199-01"),
            Map.entry("/api/v1/office/column-maps:name", "matrix"));

    /** Parameters of an address, a form or a JSON body that name something of somebody's. */
    static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("shop", "shop"),
            Map.entry("of", "shop"),
            Map.entry("product", "productId"),
            Map.entry("products", "productId"),
            Map.entry("group", "priceGroup"),
            Map.entry("twin", "productId"),
            Map.entry("sku", "sku"),
            Map.entry("alternativeOf", "sku"),
            Map.entry("quote", "quote"),
            Map.entry("cart", "cart"),
            Map.entry("journal", "journal"),
            Map.entry("target", "wave"),
            Map.entry("line", "line"));

    /** Parameters that filter, sort, turn pages or carry what a person typed. */
    static final java.util.Set<String> WORDS = java.util.Set.of(
            "actor",
            "after",
            "alt",
            "as",
            "before",
            "brand",
            "by",
            "category",
            "carrier",
            "channel",
            "choose",
            "city",
            "colour",
            "currency",
            "cursor",
            "day",
            "days",
            "field",
            "filename",
            "from",
            "to",
            "gap",
            "kind",
            "lang",
            "map",
            "limit",
            "made",
            "mark",
            "mode",
            "month",
            "next",
            "no",
            "number",
            "open",
            "origin",
            "price",
            "q",
            "seen",
            "set",
            "show",
            "since",
            "size",
            "sort",
            "span",
            "state",
            "supplier",
            "texts",
            "then",
            "tick",
            "trial",
            "type",
            "undo",
            "version",
            "way");

    String of(String key) {
        var value = values.get(key);
        if (value == null) throw new AssertionError("the matrix has no id called " + key);
        return value;
    }

    /** Ids that were never given to anything. */
    static Ids absent() {
        var values = new TreeMap<String, String>();
        for (var token : new String[] {"link", "status", "cart"}) values.put(token, dev.prilavok.kernel.Ids.token());
        for (var id : new String[] {
            "linkId",
            "payout",
            "journal",
            "ledgerAccount",
            "statement",
            "line",
            "tokenId",
            "import",
            "ring",
            "rule",
            "message",
            "account",
            "quote",
            "productId",
            "parcel",
            "plan",
            "priceList",
            "priceGroup",
            "franchisee",
            "exception",
            "fact",
            "waybill",
            "set",
            "wave"
        }) values.put(id, UUID.randomUUID().toString());
        values.put("number", "9999991".substring(0, 6) + check("999999"));
        values.put("card", "f".repeat(32));
        values.put("returned", "R7777777Q");
        values.put("case", "CFFFFFFFFFFFF");
        values.put("claim", "B7777777Q");
        values.put("parcelNumber", "PNOTHERE99");
        values.put("product", "no-such-product");
        values.put("sku", "no-such-sku");
        values.put("shop", "no-such-shop");
        return new Ids(values);
    }

    // The only digit that makes a well-formed number of six others.
    private static String check(String digits) {
        for (var digit = 0; digit < 10; digit++)
            if (dev.prilavok.order.OrderNumber.looksLike(digits + digit)) return "" + digit;
        throw new AssertionError("no check digit");
    }
}
