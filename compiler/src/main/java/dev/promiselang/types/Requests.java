package dev.promiselang.types;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Facts;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.TextPart;
import java.util.List;
import java.util.Optional;

/** The shapes of requests: objects as the API server holds them, defaults filled. */
final class Requests {

  /** Kratix writes this into the schema, since the name becomes the value of labels. */
  private static final int LONGEST_NAME = 63;

  static final Type.TextRules NAME =
      new Type.TextRules(
          new Type.Size(1, LONGEST_NAME),
          Optional.of("[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*"),
          Optional.empty(),
          Optional.empty());

  private final Checking checking;
  private final Facts<PromiseItem.Api, RecordShape> shapes = new Facts<>();

  Requests(Checking checking) {
    this.checking = checking;
  }

  /** {@code spec}, which may be left out when nothing in it has to be set. */
  RecordShape.Field specField(PromiseItem.Api api) {
    Type spec = new Type.Record(spec(api));
    boolean fillable =
        spec(api).fields().values().stream().noneMatch(RecordShape.Field::isRequired);
    return field("spec", spec, fillable ? Optional.of(noFields(spec)) : Optional.empty());
  }

  Facts<PromiseItem.Api, RecordShape> all() {
    return shapes;
  }

  /** The fields of {@code spec}. */
  RecordShape spec(PromiseItem.Api api) {
    if (checking.declared.get(api).orElse(new Type.Unknown())
        instanceof Type.Record(RecordShape known)) {
      return known;
    }
    RecordShape shape =
        checking.reader.shape(
            Optional.empty(), api.documentation().text(), api.body().withoutStatus());
    checking.declared.put(api, new Type.Record(shape));
    return shape;
  }

  /** A whole request: {@code metadata} and {@code spec}, beside its apiVersion and kind. */
  RecordShape request(PromiseItem.Api api) {
    return shapes
        .get(api)
        .orElseGet(
            () -> {
              RecordShape shape = make(api);
              shapes.put(api, shape);
              return shape;
            });
  }

  private RecordShape make(PromiseItem.Api api) {
    String kind = checking.offered.kind(api);
    return RecordShape.ofRequest(
        kind,
        api.kind().at(),
        List.of(
            fixed("apiVersion", api.groupVersion().text()),
            fixed("kind", kind),
            field("metadata", new Type.Record(metadata(api.kind().at())), Optional.empty()),
            specField(api)));
  }

  private RecordShape metadata(Span at) {
    Type texts = Type.MapOf.of(Type.Text.PLAIN);
    RecordShape shape = new RecordShape(Optional.empty(), "", at);
    shape.complete(
        List.of(
            field("name", new Type.Text(NAME), Optional.empty()),
            field("namespace", Type.Text.PLAIN, Optional.of(text("default", Type.Text.PLAIN))),
            field("labels", texts, Optional.of(noFields(texts))),
            field("annotations", texts, Optional.of(noFields(texts)))),
        List.of(),
        List.of(),
        true);
    return shape;
  }

  RecordShape.Field fixed(String name, String value) {
    Type type = new Type.Enumeration(List.of(new Type.Literal.OfText(value)), false);
    return field(name, type, Optional.of(text(value, type)));
  }

  static RecordShape.Field field(String name, Type type, Optional<Expression> defaultValue) {
    return RecordShape.Field.unwritten(name, type, defaultValue, "", Span.NONE);
  }

  private Expression noFields(Type type) {
    return checked(new Expression.RecordLiteral(Span.NONE, List.of()), type);
  }

  private Expression text(String value, Type type) {
    List<TextPart> parts = List.of(new TextPart.Chunk(Span.NONE, value));
    return checked(new Expression.TextLiteral(Span.NONE, parts, false), type);
  }

  /** A default that nobody wrote, typed as if it stood in the source. */
  private Expression checked(Expression value, Type type) {
    checking.expressions().check(value, Expected.of(type), Context.of(Optional.empty()));
    return value;
  }
}
