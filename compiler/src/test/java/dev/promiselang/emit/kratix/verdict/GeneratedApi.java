package dev.promiselang.emit.kratix.verdict;

import java.util.List;
import java.util.Locale;

/** A program with one api, and the specs of requests for it as JSON. */
record GeneratedApi(String name, String program, List<String> requests) {

  GeneratedApi {
    requests = List.copyOf(requests);
  }

  /** The group of the api, which no other has. */
  String group() {
    return name.toLowerCase(Locale.ROOT) + ".example.org";
  }
}
