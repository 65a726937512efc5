/** Carriers' registers of cash: imported, held against our parcels line by line, approved by two people, found on the bank account. */
@NullMarked
package dev.prilavok.cash.registers;

import org.jspecify.annotations.NullMarked;
