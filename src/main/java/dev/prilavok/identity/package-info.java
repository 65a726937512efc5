/**
 * Who is asking: staff accounts and roles, the built-in login and Keycloak, sessions, API tokens, phone codes of buyers; and the frame
 * of the consoles, which depends on who is asking. Announces {@link dev.prilavok.identity.PhoneCodeIssued}.
 */
@NullMarked
package dev.prilavok.identity;

import org.jspecify.annotations.NullMarked;
