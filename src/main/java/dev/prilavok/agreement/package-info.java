/**
 * The franchise agreement as versioned data: what is in force, its sentence in words, the pure split of money that it defines.
 * Versions are published in the network's scope and read in the franchisee's; announces nothing.
 */
@NullMarked
package dev.prilavok.agreement;

import org.jspecify.annotations.NullMarked;
