/** Sources from git remotes, through JGit: the only room that uses a network. */
@NullMarked
package dev.promiselang.git;

import org.jspecify.annotations.NullMarked;
