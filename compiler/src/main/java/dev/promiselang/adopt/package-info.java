/** YAML to source: what CRDs and Promises of Kratix say, in the words of the language. */
@NullMarked
package dev.promiselang.adopt;

import org.jspecify.annotations.NullMarked;
