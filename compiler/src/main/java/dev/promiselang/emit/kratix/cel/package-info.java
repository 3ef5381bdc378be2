/** Checks as rules of the API server: what they say in CEL, and what that costs there. */
@NullMarked
package dev.promiselang.emit.kratix.cel;

import org.jspecify.annotations.NullMarked;
