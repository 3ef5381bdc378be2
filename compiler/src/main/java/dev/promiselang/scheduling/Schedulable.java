package dev.promiselang.scheduling;

import java.util.Map;

/** What scheduling needs to know of a Destination. */
public interface Schedulable {

  String name();

  Map<String, String> labels();

  /** Whether it takes only what asks for labels, when it has any. */
  boolean strict();

  /** Whether it is being deleted. */
  boolean deleting();
}
