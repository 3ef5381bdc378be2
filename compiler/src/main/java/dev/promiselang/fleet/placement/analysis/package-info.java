/** What selectors could mean on clusters that do not exist yet, found from the types of facts. */
@NullMarked
package dev.promiselang.fleet.placement.analysis;

import org.jspecify.annotations.NullMarked;
