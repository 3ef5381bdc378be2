/** Tests of the rules for objects of built-in kinds. */
@NullMarked
package dev.promiselang.kubernetes.rules;

import org.jspecify.annotations.NullMarked;
