package dev.promiselang.emit.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.promiselang.imports.PackageReader;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.workspace.BundledFiles;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.YamlDocument;
import dev.promiselang.yaml.YamlReader;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schema of package.yaml and the compiler agree on what it may say. */
class PackageSchemaTest {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new BundledFiles("promisec").read("package.schema.json").orElseThrow());

  private static final String REQUIRED = "name: acme\nversion: 1.0.0\nlanguage: 1\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "output: out\n",
        "platform: { kubernetes: \"1.31\" }\n",
        "platform: { kubernetes: \"1.31.4\" }\n",
        "platform: { kubernetes: latest }\n",
        "platform: { helm: \"3.0\" }\n",
        "dependencies: { shared: { path: ../shared } }\n",
        "dependencies: { shared: { } }\n",
        "dependencies: { shared: { path: ../shared, nothing: 1 } }\n",
        "dependencies: { std: { path: ../shared } }\n",
        "dependencies: { Shared: { path: ../shared } }\n",
        "dependencies: { shared: { git: \"https://git.acme.io/x.git\", version: 1.2.0 } }\n",
        "dependencies: { shared: { git: \"https://git.acme.io/x.git\", path: a/b, version:"
            + " 1.2.0-rc.1, override: true } }\n",
        "dependencies: { shared: { git: \"https://git.acme.io/x.git\", rev: main } }\n",
        "dependencies: { shared: { git: \"https://git.acme.io/x.git\" } }\n",
        "dependencies: { shared: { git: \"https://git.acme.io/x.git\", version: 1.2.0, rev: main }"
            + " }\n",
        "dependencies: { shared: { git: \"https://git.acme.io/x.git\", version: latest } }\n",
        "dependencies: { shared: { git: somewhere, version: 1.2.0 } }\n",
        "dependencies: { shared: { git: \"git@acme.io:a/b\", version: 1.2.0 } }\n",
        "dependencies: { shared: { git: \"file:///srv/x\", version: 1.2.0 } }\n",
        "dependencies: { shared: { git: \"https://u:p@acme.io/x\", version: 1.2.0 } }\n",
        "licence: none\n"
      })
  void bothGiveOneVerdict(String more) {
    SourceFile file = new SourceFile(new SourceId("package.yaml"), REQUIRED + more);
    List<YamlDocument> documents = YamlReader.read(file).value();
    String json = JsonWriter.pretty(documents.getFirst().root());
    assertEquals(
        PackageReader.read(file, documents).problems().isEmpty(),
        SCHEMA.validate(json, InputFormat.JSON).isEmpty(),
        more);
  }
}
