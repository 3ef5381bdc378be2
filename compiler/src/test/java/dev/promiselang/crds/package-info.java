@NullMarked
package dev.promiselang.crds;

import org.jspecify.annotations.NullMarked;
