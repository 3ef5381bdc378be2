/** Takes the CRDs of the standard library's stacks out of their modules, cut to what types need. */
@NullMarked
package dev.promiselang.stacks.generator;

import org.jspecify.annotations.NullMarked;
