package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.placement.ClusterFindings;
import dev.promiselang.kubernetes.Minors;
import java.util.List;

/** The minors that have something, of all that are known, beside the one that a cluster runs. */
record Availability(Minors minors, Minors known, int cluster) {

  /** What none of the known minors has. */
  static final Minors NEVER = new Minors(0, 0);

  /** How a cluster stands to what it lacks. */
  enum State {
    NOT_YET,
    GONE,
    GONE_NEXT,
    THERE
  }

  State state() {
    int now = clamp(cluster);
    if (minors.contains(now)) {
      return minors.contains(clamp(cluster + 1)) ? State.THERE : State.GONE_NEXT;
    }
    return now < minors.first() ? State.NOT_YET : State.GONE;
  }

  /** The nearest minor of which something is known. */
  private int clamp(int minor) {
    return Math.clamp(minor, known.first(), known.last());
  }

  /** The first minor that a cluster reaches and that lacks it. */
  int lacking() {
    return clamp(state() == State.GONE_NEXT ? cluster + 1 : cluster);
  }

  /** What is wrong, of a subject such as a kind or a field. */
  String title(String subject, String deed, List<String> clusters) {
    String on = ClusterFindings.words(clusters);
    return state() == State.GONE_NEXT
        ? subject + " goes away with Kubernetes " + version(cluster + 1) + ", the next of " + on
        : subject + " " + deed + " the Kubernetes of " + on;
  }

  Report addTo(Report report, String example) {
    if (minors.equals(NEVER)) {
      return report.help("no version from " + version(known.first()) + " on has it");
    }
    boolean later = minors.first() > known.first();
    boolean gone = minors.last() < known.last();
    String since = later ? "there from " + version(minors.first()) + " on" : "";
    String until = gone ? "gone from " + version(minors.last() + 1) + " on" : "";
    String both = since + (later && gone ? ", and " : "") + until;
    return report.help("it is " + both + ": `" + example + "` runs " + version(cluster));
  }

  static String version(int minor) {
    return "1." + minor;
  }
}
