package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.imports.ImportedPromise;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.types.ApiVersions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The CRD of an api belongs to the platform and has one owner there. */
final class ApisOfOnePromise implements FleetCheck {

  private record Owner(PromiseModel promise, String kind, String group, Span at) {

    /** Kinds of one group, in whatever version, are one CRD. */
    String crd() {
      return kind + "." + group;
    }
  }

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Owner> owners = new HashMap<>();
    for (PromiseModel promise : fleet.placed().promises().all()) {
      if (promise.standing() || !fleet.placed().landings(promise.id()).isEmpty()) {
        apis(promise).forEach(api -> own(api, owners, problems));
      }
    }
    return problems;
  }

  private static void own(Owner api, Map<String, Owner> owners, List<Problem> problems) {
    Owner first = owners.putIfAbsent(api.crd(), api);
    if (first != null && first.promise() != api.promise()) {
      problems.add(
          new ApiTwice(
              api.kind(), api.promise().name(), api.at(), first.promise().name(), first.at()));
    }
  }

  private static Stream<Owner> apis(PromiseModel promise) {
    return Stream.concat(
        new ApiVersions(promise.own(PromiseItem.Api.class))
            .storage().stream()
                .map(
                    api -> new Owner(promise, api.kind().text(), ApiVersions.group(api), api.at())),
        promise.imported().flatMap(ImportedPromise::apiKind).stream()
            .map(kind -> new Owner(promise, kind.kind(), kind.group(), kind.at())));
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
