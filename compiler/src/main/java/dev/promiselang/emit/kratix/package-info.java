/** Kratix manifests: Promises, CRDs and Destinations. */
@NullMarked
package dev.promiselang.emit.kratix;

import org.jspecify.annotations.NullMarked;
