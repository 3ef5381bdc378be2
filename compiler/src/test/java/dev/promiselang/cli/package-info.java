/** Tests of the command line, run in memory. */
@NullMarked
package dev.promiselang.cli;

import org.jspecify.annotations.NullMarked;
