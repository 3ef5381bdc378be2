/** What API servers know by themselves: kinds and their parts, by minor, read from tables. */
@NullMarked
package dev.promiselang.kubernetes;

import org.jspecify.annotations.NullMarked;
