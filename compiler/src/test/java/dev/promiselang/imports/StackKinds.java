package dev.promiselang.imports;

import dev.promiselang.workspace.BundledFiles;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The CRDs of the standard library's stacks, with the schemas that they refer to in their place.
 */
public final class StackKinds {

  private static final BundledFiles STANDARD_LIBRARY = new BundledFiles("std");
  private static final Pattern REFERENCE = Pattern.compile("\\{\"\\$ref\":\"([^\"]+)\"}");
  private static final String PACKAGE = "@std/";

  private StackKinds() {}

  /** The ids of the files, one per stack. */
  public static List<String> files() {
    return STANDARD_LIBRARY.list().stream()
        .filter(path -> path.matches("crds/\\w+\\.json"))
        .map(path -> PACKAGE + path)
        .toList();
  }

  /** The text of a file by its id. */
  public static String text(String id) {
    return STANDARD_LIBRARY.read(id.substring(PACKAGE.length())).orElseThrow();
  }

  /** The same with every schema in its place. */
  public static String whole(String id) {
    return REFERENCE
        .matcher(text(id))
        .replaceAll(found -> Matcher.quoteReplacement(text(PACKAGE + "crds/" + found.group(1))));
  }
}
