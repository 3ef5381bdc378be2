/** Bundles: the files that Kratix puts into its state stores. */
@NullMarked
package dev.promiselang.emit.bundles;

import org.jspecify.annotations.NullMarked;
