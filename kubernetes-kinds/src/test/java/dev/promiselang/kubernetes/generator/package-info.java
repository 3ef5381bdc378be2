@NullMarked
package dev.promiselang.kubernetes.generator;

import org.jspecify.annotations.NullMarked;
