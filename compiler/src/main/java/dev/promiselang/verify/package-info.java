/** Runs tests and policies, and tries out what promises make of requests. */
@NullMarked
package dev.promiselang.verify;

import org.jspecify.annotations.NullMarked;
