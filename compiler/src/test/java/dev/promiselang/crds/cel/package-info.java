@NullMarked
package dev.promiselang.crds.cel;

import org.jspecify.annotations.NullMarked;
