package dev.prilavok.identity;

import java.util.List;
import java.util.Set;

/** The roles of staff: one list for code, Keycloak and screens. */
public final class Role {
    public static final String OWNER = "owner";
    public static final String DIRECTOR = "director";
    public static final String ACCOUNTANT = "accountant";
    public static final String CATALOGUE_MANAGER = "catalogue_manager";
    public static final String WAREHOUSE = "warehouse";
    public static final String SUPPORT = "support";
    public static final String FRANCHISEE = "franchisee";
    public static final String ASSISTANT = "assistant";
    public static final String COURIER = "courier";
    public static final String INSTALLER = "installer";
    public static final String PARTNER = "partner";

    /** Head office, in the order in which screens list them. */
    public static final List<String> HEAD_OFFICE =
            List.of(OWNER, DIRECTOR, ACCOUNTANT, CATALOGUE_MANAGER, WAREHOUSE, SUPPORT);

    /** The people of a shop. */
    public static final List<String> SHOP = List.of(FRANCHISEE, ASSISTANT);

    static final Set<String> ALL = Set.of(
            OWNER,
            DIRECTOR,
            ACCOUNTANT,
            CATALOGUE_MANAGER,
            WAREHOUSE,
            SUPPORT,
            FRANCHISEE,
            ASSISTANT,
            COURIER,
            INSTALLER,
            PARTNER);

    private Role() {}
}
