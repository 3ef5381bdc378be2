/** Lays out a file as the language's formatter does: the same words and comments, well placed. */
@NullMarked
package dev.promiselang.format;

import org.jspecify.annotations.NullMarked;
