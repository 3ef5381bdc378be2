/** Tests of tests and policies. */
@NullMarked
package dev.promiselang.verify;

import org.jspecify.annotations.NullMarked;
