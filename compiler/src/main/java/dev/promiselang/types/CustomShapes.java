package dev.promiselang.types;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.crds.Schema;
import dev.promiselang.imports.ImportedDefinitions;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The objects of kinds that the program defines: by the CRDs that it imports, and by the apis of
 * its own promises. A kind costs nothing until something is made of it.
 */
final class CustomShapes {

  private static final String API_VERSION = "apiVersion";
  private static final String KIND = "kind";
  private static final String METADATA = "metadata";
  private static final String STATUS = "status";

  private final Checking checking;
  private final BuiltInShapes builtIn;
  private final Map<Type.ResourceKind, Optional<RecordShape>> shapes = new HashMap<>();
  private final Set<RecordShape> statusOfCluster = new HashSet<>();
  private Optional<ImportedDefinitions> kinds = Optional.empty();

  CustomShapes(Checking checking, BuiltInShapes builtIn) {
    this.checking = checking;
    this.builtIn = builtIn;
  }

  Optional<RecordShape> of(Type.ResourceKind kind) {
    Optional<RecordShape> known = shapes.get(kind);
    if (known == null) {
      known =
          own(kind)
              .or(
                  () ->
                      kinds()
                          .find(kind.apiVersion(), kind.kind())
                          .flatMap(defined -> shape(kind, defined)));
      shapes.put(kind, known);
    }
    return known;
  }

  private ImportedDefinitions kinds() {
    if (kinds.isEmpty()) {
      kinds = Optional.of(new ImportedDefinitions(checking.graph));
    }
    return kinds.get();
  }

  boolean leavesStatusToTheCluster(RecordShape shape) {
    return statusOfCluster.contains(shape);
  }

  /** The requests of an api of the program. */
  private Optional<RecordShape> own(Type.ResourceKind kind) {
    return checking.offered.version(kind).map(version -> own(kind, version.api()));
  }

  private RecordShape own(Type.ResourceKind kind, PromiseItem.Api api) {
    RecordShape shape =
        RecordShape.ofKind(
            KindShapes.id(kind),
            api.documentation().text(),
            api.kind().at(),
            () -> {
              List<RecordShape.Field> fields =
                  new ArrayList<>(head(kind, List.of(kind.apiVersion()), ownMetadata()));
              fields.add(checking.requests.specField(api));
              return new RecordShape.Parts(fields, List.of(), false, RecordShape.Beyond.NOTHING);
            });
    statusOfCluster.add(shape);
    return shape;
  }

  /** What every object has. */
  private static List<RecordShape.Field> head(
      Type.ResourceKind kind, List<String> apiVersions, Type metadata) {
    return List.of(
        constant(API_VERSION, apiVersions),
        constant(KIND, List.of(kind.kind())),
        SchemaTypes.field(METADATA, metadata, "", Span.NONE));
  }

  private Type metadata() {
    return builtIn.part("meta.k8s.io/v1", "ObjectMeta");
  }

  /** The same with a name that Kratix can put into labels. */
  private Type ownMetadata() {
    if (!(metadata() instanceof Type.Record(RecordShape all))) {
      return metadata();
    }
    List<RecordShape.Field> fields = new ArrayList<>();
    for (RecordShape.Field field : all.fields().values()) {
      fields.add(
          field.name().equals("name")
              ? SchemaTypes.field("name", new Type.Text(Requests.NAME), "", Span.NONE)
              : field);
    }
    return new Type.Record(RecordShape.anonymous(Span.NONE, fields, false));
  }

  private static RecordShape.Field constant(String name, List<String> texts) {
    Type only =
        new Type.Enumeration(
            texts.stream().<Type.Literal>map(Type.Literal.OfText::new).toList(), false);
    return SchemaTypes.field(name, only.orAbsent(), "", Span.NONE);
  }

  private Optional<RecordShape> shape(Type.ResourceKind kind, ImportedDefinitions.Defined defined) {
    YamlDocument document = defined.document();
    return defined
        .version()
        .schema()
        .map(
            schema -> {
              SchemaTypes types = new SchemaTypes(document, this::metadata);
              RecordShape shape =
                  RecordShape.ofKind(
                      KindShapes.id(kind),
                      schema.description(),
                      defined.definition().kindAt(document),
                      () -> parts(kind, defined, schema, types));
              if (defined.version().ownsStatus()) {
                statusOfCluster.add(shape);
              }
              return shape;
            });
  }

  private RecordShape.Parts parts(
      Type.ResourceKind kind,
      ImportedDefinitions.Defined defined,
      Schema schema,
      SchemaTypes types) {
    CustomDefinition definition = defined.definition();
    List<String> apiVersions = definition.versions().stream().map(definition::apiVersion).toList();
    RecordShape.Parts written = types.parts(schema, kind.kind());
    Map<String, RecordShape.Field> fields = new LinkedHashMap<>();
    head(kind, apiVersions, metadata()).forEach(field -> fields.put(field.name(), field));
    written.fields().forEach(field -> fields.putIfAbsent(field.name(), field));
    if (defined.version().ownsStatus()) {
      fields.remove(STATUS);
    }
    return new RecordShape.Parts(
        List.copyOf(fields.values()), written.oneOfs(), written.open(), written.beyond());
  }
}
