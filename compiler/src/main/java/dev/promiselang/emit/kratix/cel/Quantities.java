package dev.promiselang.emit.kratix.cel;

/** Quantities, which a request gives as a number or a text. */
final class Quantities {

  private Quantities() {}

  /** The Quantity as CEL computes with it. */
  static Cel of(Operand operand) {
    Cel cel = operand.cel();
    if (operand.computed()) {
      return cel;
    }
    if (cel instanceof Cel.TextValue) {
      return CelBuilder.call("quantity", cel);
    }
    Cel none = CelBuilder.call("quantity", new Cel.TextValue("0"));
    return CelBuilder.choose(
        isNumber(cel), CelBuilder.method(none, "add", cel), CelBuilder.call("quantity", cel));
  }

  /** The Quantity as it is spelled. */
  static Cel text(Operand operand) {
    Cel cel = operand.cel();
    return cel instanceof Cel.TextValue
        ? cel
        : CelBuilder.choose(isNumber(cel), CelBuilder.call("string", cel), cel);
  }

  private static Cel isNumber(Cel cel) {
    return CelBuilder.equal(CelBuilder.call("type", cel), new Cel.Variable("int"));
  }
}
