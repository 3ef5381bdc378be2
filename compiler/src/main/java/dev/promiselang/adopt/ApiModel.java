package dev.promiselang.adopt;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.yaml.Yaml;
import java.util.Optional;

/** A version of the kind of a CRD, to be written as an {@code api}. */
record ApiModel(
    CustomDefinition definition,
    CustomDefinition.Version version,
    Place place,
    Yaml.Mapping schema,
    TypeModel.Group spec,
    Optional<TypeModel.Group> status) {

  String groupVersion() {
    return definition.apiVersion(version);
  }
}
