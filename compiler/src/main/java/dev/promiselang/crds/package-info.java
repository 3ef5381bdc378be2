/** The CRDs of others as they are written: kinds, their versions and their structural schemas. */
@NullMarked
package dev.promiselang.crds;

import org.jspecify.annotations.NullMarked;
