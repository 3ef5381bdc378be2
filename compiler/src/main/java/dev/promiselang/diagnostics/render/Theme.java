package dev.promiselang.diagnostics.render;

import dev.promiselang.diagnostics.Severity;

/** How the parts of a report are marked on a terminal: by role, never by colour. */
public enum Theme {
  PLAIN,
  COLORS;

  private static final String RESET = "\u001B[0m";

  String severity(Severity severity, String text) {
    return paint(
        switch (severity) {
          case ERROR -> "\u001B[1;31m";
          case WARNING -> "\u001B[1;33m";
          case NOTE -> "\u001B[1;36m";
        },
        text);
  }

  String title(String text) {
    return paint("\u001B[1m", text);
  }

  String gutter(String text) {
    return paint("\u001B[34m", text);
  }

  String related(String text) {
    return paint("\u001B[34m", text);
  }

  String help(String text) {
    return paint("\u001B[32m", text);
  }

  private String paint(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : code + text + RESET;
  }
}
