package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.PromiseItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The CRD of an api belongs to the platform and has one owner there. */
final class ApisOfOnePromise implements FleetCheck {

  private record Owner(PromiseModel promise, PromiseItem.Api api) {}

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Owner> owners = new HashMap<>();
    for (PromiseModel promise : fleet.placed().promises().all()) {
      if (!fleet.placed().landings(promise.id()).isEmpty()) {
        for (PromiseItem.Api api : promise.own(PromiseItem.Api.class)) {
          Owner first = owners.putIfAbsent(crd(api), new Owner(promise, api));
          if (first != null && first.promise() != promise) {
            problems.add(
                new ApiTwice(
                    api.kind().text(),
                    promise.name(),
                    api.at(),
                    first.promise().name(),
                    first.api().at()));
          }
        }
      }
    }
    return problems;
  }

  /** Kinds of one group, in whatever version, are one CRD. */
  private static String crd(PromiseItem.Api api) {
    String groupVersion = api.groupVersion().text();
    int slash = groupVersion.indexOf('/');
    return api.kind().text() + "." + (slash < 0 ? "" : groupVersion.substring(0, slash));
  }

  /** Two promises offer the same kind to users. */
  record ApiTwice(String kind, String promise, Span at, String firstPromise, Span first)
      implements Problem {

    static final Code CODE = new Code("P0564", "api-of-two-promises");

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      return Report.error(
              "`" + firstPromise + "` and `" + promise + "` both offer the kind `" + kind + "`",
              at,
              "this is the second")
          .and(first, "this is the first")
          .help("a kind has one CRD, which has one owner: give one of them another kind or group");
    }
  }
}
