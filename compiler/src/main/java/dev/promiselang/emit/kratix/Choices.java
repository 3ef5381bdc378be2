package dev.promiselang.emit.kratix;

import dev.promiselang.types.RecordShape;
import dev.promiselang.yaml.Yaml;
import java.util.List;

/**
 * What a schema says of the fields of which exactly one is set. It may say no more there than which
 * fields are required: all else about them stands in {@code properties}.
 */
final class Choices {

  private Choices() {}

  /** The alternatives of a record that chooses once. */
  static List<Yaml.Mapping> only(RecordShape shape) {
    return shape.oneOfs().size() == 1 ? alternatives(shape.oneOfs().getFirst()) : List.of();
  }

  /** The choices of a record that has several of them. */
  static List<Yaml.Mapping> several(RecordShape shape) {
    return shape.oneOfs().size() > 1
        ? shape.oneOfs().stream()
            .map(oneOf -> new ObjectFields().withItems("oneOf", alternatives(oneOf)).toMapping())
            .toList()
        : List.of();
  }

  private static List<Yaml.Mapping> alternatives(RecordShape.OneOf oneOf) {
    return oneOf.choices().stream()
        .map(name -> new ObjectFields().withTexts("required", List.of(name)).toMapping())
        .toList();
  }
}
