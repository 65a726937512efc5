/**
 * Payment providers acted on this machine, over HTTP and in their own protocols, for a demo and for tests: a page where a person pays or turns
 * away, money back, news to our hooks, and moods to see what happens when a provider misbehaves.
 */
@NullMarked
package dev.prilavok.payment.simulator;

import org.jspecify.annotations.NullMarked;
