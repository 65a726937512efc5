/** Benchmarks: each prints its figure beside a reference from the same run. Run by the profile {@code bench}, never by the tests. */
package dev.prilavok.bench;
