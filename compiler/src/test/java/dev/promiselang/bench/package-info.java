/** Benchmarks: what the compiler costs as fleets grow, as ratios of runs made side by side. */
@NullMarked
package dev.promiselang.bench;

import org.jspecify.annotations.NullMarked;
