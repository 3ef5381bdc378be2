package dev.promiselang.kubernetes.rules;

import dev.promiselang.kubernetes.FieldPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What containers ask for and are limited to. */
final class ResourceRules {

  private static final String LIMITS = "limits";
  private static final String REQUESTS = "requests";
  private static final String HUGE_PAGES = "hugepages-";
  private static final Set<String> KNOWN = Set.of("cpu", "memory", "ephemeral-storage");

  static final List<Rule> ALL =
      List.of(
          amounts(LIMITS),
          amounts(REQUESTS),
          names(LIMITS),
          names(REQUESTS),
          Rule.on("core.v1.ResourceRequirements").check(ResourceRules::withinLimits),
          Rule.on("core.v1.ResourceRequirements").check(ResourceRules::wholeNumbers));

  private ResourceRules() {}

  private static Rule amounts(String field) {
    return Rule.on("core.v1.ResourceRequirements")
        .check(resources -> notNegative(resources, field));
  }

  /** Each amount of a map is zero or more. */
  static void notNegative(Part part, String field) {
    Part amounts = part.part(field);
    for (String name : amounts.entries().keySet()) {
      if (amounts.amount(name).filter(amount -> amount.signum() < 0).isPresent()) {
        amounts.refuseValue(name, "an amount is zero or more");
      }
    }
  }

  private static Rule names(String field) {
    return Rule.on("core.v1.ResourceRequirements")
        .check(
            resources -> {
              for (String name : resources.part(field).entries().keySet()) {
                if (!isResource(name)) {
                  FieldPath at = resources.path().field(field).field(name);
                  resources.refuse(
                      Refusal.Sort.VALUE,
                      at,
                      "`" + name + "` is nothing that a container can ask for",
                      "it is `cpu`, `memory`, `ephemeral-storage`, or what a device brings, such as"
                          + " `nvidia.com/gpu`");
                }
              }
            });
  }

  private static boolean isResource(String name) {
    return KNOWN.contains(name)
        || name.startsWith(HUGE_PAGES)
        || name.contains("/") && Syntax.QUALIFIED_NAME.has(name);
  }

  private static void withinLimits(Part resources) {
    Part limits = resources.part(LIMITS);
    Part requests = resources.part(REQUESTS);
    for (String name : requests.entries().keySet()) {
      Optional<BigDecimal> limit = limits.amount(name);
      Optional<BigDecimal> request = requests.amount(name);
      boolean both =
          request.isPresent() && limit.filter(amount -> amount.signum() >= 0).isPresent();
      if (both && request.get().compareTo(limit.get()) > 0) {
        requests.refuse(
            Refusal.Sort.MISMATCH,
            requests.path().field(name),
            "`"
                + requests.path().field(name)
                + "` is more than `"
                + limits.path().field(name)
                + "`",
            "ask for at most the limit");
      } else if (both && !mayExceed(name) && request.get().compareTo(limit.get()) != 0) {
        requests.refuse(
            Refusal.Sort.MISMATCH,
            requests.path().field(name),
            "`" + requests.path().field(name) + "` differs from its limit",
            "`" + name + "` cannot be promised to more containers than have it: write the limit");
      }
    }
  }

  private static boolean mayExceed(String name) {
    return !name.contains("/") && !name.startsWith(HUGE_PAGES);
  }

  private static void wholeNumbers(Part resources) {
    for (String field : List.of(LIMITS, REQUESTS)) {
      Part amounts = resources.part(field);
      for (String name : amounts.entries().keySet()) {
        boolean part =
            amounts.amount(name).filter(a -> a.stripTrailingZeros().scale() > 0).isPresent();
        if (name.contains("/") && part) {
          amounts.refuseValue(name, "a device is there or not: write a whole number");
        }
      }
    }
  }
}
