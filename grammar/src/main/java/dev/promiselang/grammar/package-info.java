/** The keyword list of the language, read off the generated vocabulary. */
@NullMarked
package dev.promiselang.grammar;

import org.jspecify.annotations.NullMarked;
