@NullMarked
package dev.promiselang.kubernetes;

import org.jspecify.annotations.NullMarked;
