/**
 * The tenants: franchisees and their shops, hosts, brands, provisioning from {@code tenants/}; and the scope of a transaction, which
 * says whose rows it sees. Announces nothing.
 */
@NullMarked
package dev.prilavok.tenancy;

import org.jspecify.annotations.NullMarked;
