/** Whole projects: what is made of each is approved, to the byte. */
@NullMarked
package dev.promiselang.examples;

import org.jspecify.annotations.NullMarked;
