package dev.promiselang.emit.kratix.verdict;

import java.util.List;
import java.util.Locale;

/** A program with one api, and the specs of requests for it as JSON. */
record GeneratedApi(String name, String program, List<String> requests) {

  GeneratedApi {
    requests = List.copyOf(requests);
  }

  /** The group of the api, which no other has, and its only version. */
  String groupVersion() {
    return name.toLowerCase(Locale.ROOT) + ".example.org/v1";
  }

  String plural() {
    return name.toLowerCase(Locale.ROOT) + "s";
  }

  /** A request with this spec, as JSON. */
  String request(String spec) {
    return """
    {"apiVersion": "%s", "kind": "%s", "metadata": {"name": "r"}, "spec": %s}
    """
        .formatted(groupVersion(), name, spec);
  }

  /** All requests, in their order. */
  List<String> objects() {
    return requests.stream().map(this::request).toList();
  }
}
