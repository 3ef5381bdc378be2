package dev.promiselang.diagnostics.render;

import static dev.promiselang.diagnostics.render.SarifRenderer.object;
import static dev.promiselang.diagnostics.render.SarifRenderer.text;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Places in the words of SARIF: URIs that are relative to a folder which its reader knows. */
record SarifPlaces(Places places, UnaryOperator<String> paths) {

  private static final String ROOT = "%SRCROOT%";
  private static final String PACKAGES = "PACKAGES";

  /** What the URIs are relative to, in words: where the folders lie is the reader's business. */
  static final Yaml BASES =
      object(
          Map.of(
              ROOT,
              object(Map.of("description", text("The folder that promisec was started in."))),
              PACKAGES,
              object(
                  Map.of(
                      "description",
                      text("The standard library and dependencies, by their names.")))));

  Yaml location(Span at) {
    return object(Map.of("physicalLocation", physical(at)));
  }

  Yaml labelled(Label label) {
    return object(Map.of("physicalLocation", physical(label.at()), "message", text(label.text())));
  }

  private Yaml physical(Span at) {
    Map<String, Yaml> place = new TreeMap<>();
    place.put("artifactLocation", artifact(at));
    if (places.isKnown(at)) {
      place.put("region", object(places.region(at)));
    }
    return object(place);
  }

  Yaml artifact(Span at) {
    String path = at.file().path();
    boolean foreign = path.startsWith("@");
    return object(
        Map.of(
            "uri", Yaml.of(uri(foreign ? path : paths.apply(path))),
            "uriBaseId", Yaml.of(foreign ? PACKAGES : ROOT)));
  }

  /** A path as a relative URI: all but plain characters are escaped, byte by byte. */
  private static String uri(String path) {
    StringBuilder uri = new StringBuilder();
    for (byte b : path.replace('\\', '/').getBytes(StandardCharsets.UTF_8)) {
      boolean plain = b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
      if (plain || "-._~/@".indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return uri.toString();
  }
}
