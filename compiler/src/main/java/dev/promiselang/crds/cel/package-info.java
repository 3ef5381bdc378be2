/** The rules in CEL of foreign CRDs, tried on objects before an API server does. */
@NullMarked
package dev.promiselang.crds.cel;

import org.jspecify.annotations.NullMarked;
