package dev.promiselang.kubernetes;

import dev.promiselang.diagnostics.CompilerBug;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The tables as they lie among the compiler's resources. */
final class TableText {

  private static final String FOLDER = "/kubernetes-kinds/";

  private TableText() {}

  static String index() {
    return read("index").orElseThrow(() -> new CompilerBug(FOLDER + "index is missing"));
  }

  /** The table of a group and version, such as {@code core.v1}. */
  static Optional<String> read(String table) {
    try (InputStream in = TableText.class.getResourceAsStream(FOLDER + table)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new CompilerBug(FOLDER + table + " cannot be read", e);
    }
  }
}
