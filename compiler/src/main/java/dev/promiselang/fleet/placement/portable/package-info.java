/** Promises for clusters that nobody knows yet: selectors of fact labels, and what they prove. */
@NullMarked
package dev.promiselang.fleet.placement.portable;

import org.jspecify.annotations.NullMarked;
