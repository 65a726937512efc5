/** Tables that people send about money: how their columns are read, kept by name, and the files themselves as evidence. */
@NullMarked
package dev.prilavok.cash.upload;

import org.jspecify.annotations.NullMarked;
