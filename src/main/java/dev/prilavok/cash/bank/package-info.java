/** Lines of our bank accounts: read from the bank's files, kept apart until a person says what each is for, then written into the books. */
@NullMarked
package dev.prilavok.cash.bank;

import org.jspecify.annotations.NullMarked;
