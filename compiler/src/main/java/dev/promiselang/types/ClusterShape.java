package dev.promiselang.types;

import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code cluster} as a record: its facts and its name. */
final class ClusterShape {

  private ClusterShape() {}

  static RecordShape of(Optional<RecordShape> facts) {
    List<RecordShape.Field> fields = new ArrayList<>();
    facts.ifPresent(shape -> fields.addAll(shape.fields().values()));
    fields.add(
        new RecordShape.Field(
            "name",
            Type.Text.PLAIN,
            Optional.empty(),
            List.of(),
            "The name of the cluster.",
            true,
            Span.NONE,
            Optional.empty(),
            Optional.empty()));
    return RecordShape.ofCluster(
        facts.map(RecordShape::at).orElse(Span.NONE),
        fields,
        facts.map(RecordShape::checks).orElse(List.of()));
  }
}
