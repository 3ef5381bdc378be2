/** Text to tree and trivia; never fails, never throws for bad input. */
@NullMarked
package dev.promiselang.syntax;

import org.jspecify.annotations.NullMarked;
