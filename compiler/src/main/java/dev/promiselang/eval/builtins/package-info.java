/** One file per builtin function. */
@NullMarked
package dev.promiselang.eval.builtins;

import org.jspecify.annotations.NullMarked;
