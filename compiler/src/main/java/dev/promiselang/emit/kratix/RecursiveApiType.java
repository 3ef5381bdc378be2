package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.names.SymbolId;
import dev.promiselang.source.Span;
import dev.promiselang.types.RecordShape;

/** A type that contains itself is reachable from an api. */
record RecursiveApiType(String type, String path, Span at) implements Problem {

  public static final Code CODE = new Code("P0612", "recursive-api-type");

  @Override
  public Code code() {
    return CODE;
  }

  static RecursiveApiType of(RecordShape shape, SchemaPlace place) {
    String type = shape.name().map(SymbolId::name).orElse("a record");
    return new RecursiveApiType(
        type, place.toString(), shape.at().isNone() ? place.at() : shape.at());
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + type + "` contains itself, which the schema of a CRD cannot",
            at,
            "`" + path + "` leads here again")
        .help("write the levels out that are needed, or use `Any` below the first");
  }
}
