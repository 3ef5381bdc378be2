package dev.promiselang.fleet.checks;

import dev.promiselang.kubernetes.Minors;

/** The minors that have something, of all that are known, beside the one that a cluster runs. */
record Availability(Minors minors, Minors known, int cluster, boolean now) {

  /** What none of the known minors has. */
  static final Minors NEVER = new Minors(0, 0);

  /** The version of Kubernetes that lacks it: the cluster's, or the next. */
  String lacking() {
    return version(now ? cluster + 1 : cluster);
  }

  /** Which versions have it. */
  String words() {
    if (minors.equals(NEVER)) {
      return "no version from " + version(known.first()) + " on has it";
    }
    boolean later = minors.first() > known.first();
    boolean gone = minors.last() < known.last();
    String until = version(minors.last() + 1);
    return later && gone
        ? "it is there from " + version(minors.first()) + " on, and gone from " + until + " on"
        : later
            ? "it is there from " + version(minors.first()) + " on"
            : "it is gone from " + until + " on";
  }

  static String version(int minor) {
    return "1." + minor;
  }
}
