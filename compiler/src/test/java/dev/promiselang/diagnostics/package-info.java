/** Tests of what a problem carries. */
@NullMarked
package dev.promiselang.diagnostics;

import org.jspecify.annotations.NullMarked;
