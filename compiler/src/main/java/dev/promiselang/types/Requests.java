package dev.promiselang.types;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Facts;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.TextPart;
import java.util.List;
import java.util.Optional;

/** The shapes of requests: objects as the API server holds them, defaults filled. */
final class Requests {

  private static final Type.TextRules NAME =
      new Type.TextRules(
          new Type.Size(1, 253),
          Optional.of("[a-z0-9]([-a-z0-9.]*[a-z0-9])?"),
          Optional.empty(),
          Optional.empty());

  private final Checking checking;
  private final Facts<PromiseItem.Api, RecordShape> shapes = new Facts<>();

  Requests(Checking checking) {
    this.checking = checking;
  }

  Facts<PromiseItem.Api, RecordShape> all() {
    return shapes;
  }

  /** The api whose kind a promise's requests are of: of several versions the one that is stored. */
  static Optional<PromiseItem.Api> api(Declaration.Promise promise) {
    List<PromiseItem.Api> apis =
        promise.items().stream()
            .filter(PromiseItem.Api.class::isInstance)
            .map(PromiseItem.Api.class::cast)
            .toList();
    return apis.stream()
        .filter(api -> api.annotations().stream().anyMatch(a -> a.name().text().equals("storage")))
        .findFirst()
        .or(() -> apis.stream().findFirst());
  }

  /** The fields of {@code spec}. */
  RecordShape spec(PromiseItem.Api api) {
    if (checking.declared.get(api).orElse(new Type.Unknown())
        instanceof Type.Record(RecordShape known)) {
      return known;
    }
    RecordShape shape =
        checking.reader.shape(Optional.empty(), api.documentation().text(), api.body());
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
    return RecordShape.ofRequest(
        api.kind().text(),
        api.kind().at(),
        List.of(
            fixed("apiVersion", api.groupVersion().text()),
            fixed("kind", api.kind().text()),
            field("metadata", new Type.Record(metadata(api.kind().at())), Optional.empty()),
            specField(api)));
  }

  /** The field {@code spec}, which may be left out when nothing in it must be set. */
  RecordShape.Field specField(PromiseItem.Api api) {
    Type spec = new Type.Record(spec(api));
    boolean fillable =
        spec(api).fields().values().stream().noneMatch(RecordShape.Field::isRequired);
    return field("spec", spec, fillable ? Optional.of(noFields(spec)) : Optional.empty());
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

  private RecordShape.Field fixed(String name, String value) {
    Type type = new Type.Enumeration(List.of(new Type.Literal.OfText(value)), false);
    return field(name, type, Optional.of(text(value, type)));
  }

  private static RecordShape.Field field(
      String name, Type type, Optional<Expression> defaultValue) {
    return new RecordShape.Field(
        name, type, defaultValue, List.of(), "", false, Span.NONE, Optional.empty());
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
