/** Signing in through a real Keycloak; run by the profile keycloak. */
@NullMarked
package dev.prilavok.identity.keycloak;

import org.jspecify.annotations.NullMarked;
