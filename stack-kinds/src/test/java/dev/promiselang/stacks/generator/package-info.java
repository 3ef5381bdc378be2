/** Tests of what the CRDs of stacks are cut to. */
@NullMarked
package dev.promiselang.stacks.generator;

import org.jspecify.annotations.NullMarked;
