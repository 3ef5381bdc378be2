/** Tests of making source of YAML. */
@NullMarked
package dev.promiselang.adopt;

import org.jspecify.annotations.NullMarked;
