/** Tests of reading text: fixtures, limits, and what must hold of every tree. */
@NullMarked
package dev.promiselang.syntax;

import org.jspecify.annotations.NullMarked;
