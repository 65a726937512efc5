/** The cash desk: what our own couriers took at doors, counted when they bring it; what is short stands against the courier. */
@NullMarked
package dev.prilavok.cash.desk;

import org.jspecify.annotations.NullMarked;
