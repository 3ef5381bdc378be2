package dev.promiselang.yaml;

import java.io.StringReader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * The events beneath Jackson's YAML tokens; tokens do not say whether a scalar was quoted, have no
 * end, and lose aliases.
 */
final class YamlEvents extends YAMLParser {

  /** Every version of YAML that a file may claim is read in the same way. */
  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setCodePointLimit(Integer.MAX_VALUE)
          .setVersionFunction(version -> version)
          .build();

  YamlEvents(String text) {
    this(text, new BufferRecycler());
  }

  private YamlEvents(String text, BufferRecycler buffers) {
    super(
        ObjectReadContext.empty(),
        new IOContext(
            StreamReadConstraints.defaults(),
            StreamWriteConstraints.defaults(),
            ErrorReportConfiguration.defaults(),
            buffers,
            ContentReference.unknown(),
            false,
            JsonEncoding.UTF8),
        buffers,
        0,
        0,
        SETTINGS,
        new StringReader(text));
  }

  /** The next event; the last one says that the stream has ended. */
  Event next() {
    return nextEvent();
  }
}
