/** Typed modules to values. */
@NullMarked
package dev.promiselang.eval;

import org.jspecify.annotations.NullMarked;
