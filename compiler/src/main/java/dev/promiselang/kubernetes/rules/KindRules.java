package dev.promiselang.kubernetes.rules;

import java.util.List;
import java.util.stream.Stream;

/** Every rule, family by family. */
final class KindRules {

  static final List<Rule> ALL =
      Stream.of(
              AccessRules.ALL,
              AdmissionRules.ALL,
              ApiRules.ALL,
              ConfigRules.ALL,
              ContainerRules.ALL,
              JobRules.ALL,
              LabelRules.ALL,
              NetworkRules.ALL,
              PodRules.ALL,
              QuotaRules.ALL,
              ResourceRules.ALL,
              ScalingRules.ALL,
              SchedulingRules.ALL,
              SecurityRules.ALL,
              ServiceRules.ALL,
              StorageRules.ALL,
              VolumeRules.ALL,
              WorkloadRules.ALL)
          .flatMap(List::stream)
          .toList();

  private KindRules() {}
}
