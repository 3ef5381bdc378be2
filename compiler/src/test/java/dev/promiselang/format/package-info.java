/** The formatter keeps what is said, whoever wrote it and however. */
@NullMarked
package dev.promiselang.format;

import org.jspecify.annotations.NullMarked;
