package dev.promiselang.kubernetes;

import dev.promiselang.emit.kratix.KubeLive;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a real API server would refuse objects, one by one; none of them is kept. */
public final class ServerVerdicts {

  private static final Pattern REFUSAL = Pattern.compile("(?m)^.*/(\\d+)\\.json\"?: (.*)$");

  private ServerVerdicts() {}

  /** What it says to each of the objects, nothing where it takes one. */
  public static List<Optional<String>> of(KubeLive live, Path folder, List<Yaml.Mapping> objects)
      throws IOException, InterruptedException {
    List<Optional<String>> refusals = new ArrayList<>();
    for (int i = 0; i < objects.size(); i++) {
      Files.writeString(folder.resolve(i + ".json"), JsonWriter.compact(objects.get(i)));
      refusals.add(Optional.empty());
    }
    Matcher matcher = REFUSAL.matcher(live.judgeAll(folder).output());
    while (matcher.find()) {
      refusals.set(Integer.parseInt(matcher.group(1)), Optional.of(matcher.group(2)));
    }
    return refusals;
  }
}
