/** The web outside: addresses that somebody wrote into a feed or a form are asked here, and nothing inside ever is. */
@NullMarked
package dev.prilavok.kernel.web;

import org.jspecify.annotations.NullMarked;
