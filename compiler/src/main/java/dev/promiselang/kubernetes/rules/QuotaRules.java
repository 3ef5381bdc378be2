package dev.promiselang.kubernetes.rules;

import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.kubernetes.FieldPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Borders for namespaces, and the order in which pods give way. */
final class QuotaRules {

  private static final String RANGE = "core.v1.LimitRangeItem";

  private static final Set<String> COUNTED =
      Set.of(
          "pods",
          "services",
          "replicationcontrollers",
          "resourcequotas",
          "secrets",
          "configmaps",
          "persistentvolumeclaims",
          "services.nodeports",
          "services.loadbalancers");

  private static final Set<String> AMOUNTS =
      Set.of("cpu", "memory", "storage", "ephemeral-storage");

  /** Each amount of the first map is at most that of the second. */
  private record Order(String less, String more) {}

  private static final List<Order> ORDERS =
      List.of(
          new Order("min", "max"),
          new Order("min", "defaultRequest"),
          new Order("min", "default"),
          new Order("defaultRequest", "max"),
          new Order("defaultRequest", "default"),
          new Order("default", "max"));

  static final List<Rule> ALL =
      List.of(
          Rule.on("core.v1.ResourceQuotaSpec")
              .check(quota -> ResourceRules.notNegative(quota, "hard")),
          Rule.on("core.v1.ResourceQuotaSpec").check(QuotaRules::names),
          Rule.on("core.v1.ResourceQuotaSpec").check(QuotaRules::counts),
          Rule.on("core.v1.LimitRangeSpec").unique("limits", "type"),
          Rule.on(RANGE).check(QuotaRules::inOrder),
          Rule.on(RANGE)
              .where(range -> range.is("type", "Pod"))
              .forbids("default", "for the type `Pod`", "defaults are for the type `Container`"),
          Rule.on(RANGE)
              .where(range -> range.is("type", "Pod"))
              .forbids(
                  "defaultRequest", "for the type `Pod`", "defaults are for the type `Container`"),
          Rule.on("scheduling.v1.PriorityClass")
              .check(
                  priority -> {
                    boolean system = priority.part("metadata").text("name").startsWith("system-");
                    if (!system
                        && priority.number("value").filter(v -> v > 1_000_000_000).isPresent()) {
                      priority.refuseValue(
                          "value", "what is more than 1000000000 is kept for the cluster itself");
                    }
                  }),
          Rule.on("scheduling.v1.PriorityClass")
              .check(
                  priority -> {
                    Part metadata = priority.part("metadata");
                    String name = metadata.text("name");
                    if (name.startsWith("system-")
                        && !List.of("system-node-critical", "system-cluster-critical")
                            .contains(name)) {
                      metadata.refuseValue(
                          "name", "names with `system-` are kept for the cluster itself");
                    }
                  }));

  private QuotaRules() {}

  private static void names(Part quota) {
    for (String name : quota.part("hard").entries().keySet()) {
      boolean known =
          COUNTED.contains(name)
              || AMOUNTS.contains(name.replaceFirst("^(requests|limits)\\.", ""))
              || name.matches("(requests\\.)?hugepages-.*")
              || name.contains("/");
      if (!known) {
        FieldPath at = quota.path().field("hard").field(name);
        quota.refuse(
            Refusal.Sort.VALUE,
            at,
            "`" + name + "` is nothing that a quota can be about",
            Suggestions.nearest(name, COUNTED)
                .map(near -> "write `" + near + "`")
                .orElse(
                    "it is such as `pods`, `requests.cpu`, `limits.memory`, `requests.storage`, or"
                        + " `count/` and a resource: `count/jobs.batch`"));
      }
    }
  }

  private static void counts(Part quota) {
    Part hard = quota.part("hard");
    for (String name : hard.entries().keySet()) {
      boolean part = hard.amount(name).filter(a -> a.stripTrailingZeros().scale() > 0).isPresent();
      if (COUNTED.contains(name) && part) {
        hard.refuseValue(name, "objects are counted: write a whole number");
      }
    }
  }

  private static void inOrder(Part range) {
    for (Order order : ORDERS) {
      Part less = range.part(order.less());
      Part more = range.part(order.more());
      for (String name : less.entries().keySet()) {
        Optional<BigDecimal> small = less.amount(name);
        Optional<BigDecimal> large = more.amount(name);
        if (small.isPresent() && large.isPresent() && small.get().compareTo(large.get()) > 0) {
          less.refuse(
              Refusal.Sort.MISMATCH,
              less.path().field(name),
              "`" + less.path().field(name) + "` is more than `" + more.path().field(name) + "`",
              "`" + order.less() + "` is at most `" + order.more() + "`");
          return;
        }
      }
    }
  }
}
