package dev.promiselang.emit.kratix.cel;

import dev.promiselang.types.Type;
import java.util.Optional;

/** What Versions and Quantities can be asked. */
final class OtherBuiltins {

  private final Translation translation;

  OtherBuiltins(Translation translation) {
    this.translation = translation;
  }

  Optional<Operand> of(BuiltinUse use, Operand receiver) {
    ValueKind kind = ValueKind.of(receiver.type());
    if (kind == ValueKind.VERSION) {
      return version(use, receiver);
    }
    boolean spelled = kind == ValueKind.QUANTITY && !receiver.computed();
    return spelled && use.name().equals("text")
        ? text(Quantities.text(receiver))
        : Optional.empty();
  }

  private static Optional<Operand> text(Cel cel) {
    return Optional.of(Operand.of(Type.Text.PLAIN, cel));
  }

  private Optional<Operand> version(BuiltinUse use, Operand version) {
    return switch (use.name()) {
      case "text" -> text(version.cel());
      case "major", "minor", "patch" ->
          Optional.of(
              translation.has(Feature.SEMVER, use.call().at(), "`" + use.name() + "` of a Version")
                  ? Operand.of(
                          Type.Int.PLAIN,
                          CelBuilder.method(
                              ComparisonTranslator.version(version.cel()), use.name()))
                      .within(Interval.SIZE)
                  : Operand.UNKNOWN);
      default -> Optional.empty();
    };
  }
}
