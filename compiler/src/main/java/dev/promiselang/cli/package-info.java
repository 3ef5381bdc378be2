/** The command line, through picocli. */
@NullMarked
package dev.promiselang.cli;

import org.jspecify.annotations.NullMarked;
