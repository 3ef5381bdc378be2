/** Reads Kubernetes' published Go modules while building and writes the tables of its kinds. */
@NullMarked
package dev.promiselang.kubernetes.generator;

import org.jspecify.annotations.NullMarked;
