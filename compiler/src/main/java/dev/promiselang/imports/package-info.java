/** Which modules a module needs: import specs, packages and the module graph. */
@NullMarked
package dev.promiselang.imports;

import org.jspecify.annotations.NullMarked;
