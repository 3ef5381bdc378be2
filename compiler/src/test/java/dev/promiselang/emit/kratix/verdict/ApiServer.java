package dev.promiselang.emit.kratix.verdict;

import dev.promiselang.emit.kratix.KubeLive;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/** An API server, asked over its own protocol: thousands of requests are too many for kubectl. */
final class ApiServer {

  private static final String CRDS = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";
  private static final String JSON = "application/json";
  private static final String YAML = "application/yaml";
  private static final String STRICTLY = "?dryRun=All&fieldValidation=Strict";
  private static final int PATIENCE = 300;
  private static final int AT_ONCE = 16;

  private final KubeLive live;
  private final HttpClient client;

  ApiServer(KubeLive live) throws GeneralSecurityException {
    this.live = live;
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {new Trusting()}, null);
    this.client = HttpClient.newBuilder().sslContext(context).build();
  }

  /** The answer to a request: its status, and what it says. */
  record Answer(int status, String text) {

    boolean accepted() {
      return status >= 200 && status < 300;
    }
  }

  /** Has the server keep a CRD. */
  Answer create(String crd) throws IOException {
    return send("POST", CRDS, YAML, crd).join();
  }

  /** Has the server keep CRDs, many at once; the answers are in their order. */
  List<Answer> createAll(List<String> crds) throws IOException {
    return all("POST", CRDS, YAML, crds);
  }

  /** Has the server judge a CRD without keeping it. */
  Answer judgeCrd(String crd) throws IOException {
    return send("POST", CRDS + "?dryRun=All&fieldValidation=Strict", JSON, crd).join();
  }

  /** Waits until the server serves what a CRD defines. */
  void awaitServed(String groupVersion, String plural) throws IOException, InterruptedException {
    for (int i = 0; i < PATIENCE; i++) {
      if (send("GET", path(groupVersion, plural), JSON, "").join().accepted()) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IOException(groupVersion + " is never served");
  }

  /** Has the server judge requests without keeping them; the answers are in their order. */
  List<Answer> judge(String groupVersion, String plural, List<String> requests) throws IOException {
    return all("POST", path(groupVersion, plural) + STRICTLY, JSON, requests);
  }

  /** Has the server keep a request. */
  Answer store(String groupVersion, String plural, String request) throws IOException {
    return send("POST", path(groupVersion, plural), JSON, request).join();
  }

  /** Has the server judge a change of a request that it keeps. */
  Answer judgeChange(String groupVersion, String plural, String name, String request)
      throws IOException {
    String place = path(groupVersion, plural) + "/" + name + STRICTLY;
    return send("PUT", place, JSON, request).join();
  }

  private static String path(String groupVersion, String plural) {
    return "/apis/" + groupVersion + "/namespaces/default/" + plural;
  }

  private List<Answer> all(String method, String path, String type, List<String> bodies)
      throws IOException {
    List<Answer> answers = new ArrayList<>();
    for (int from = 0; from < bodies.size(); from += AT_ONCE) {
      List<CompletableFuture<Answer>> sent = new ArrayList<>();
      for (String body : bodies.subList(from, Math.min(bodies.size(), from + AT_ONCE))) {
        sent.add(send(method, path, type, body));
      }
      sent.forEach(answer -> answers.add(answer.join()));
    }
    return answers;
  }

  private CompletableFuture<Answer> send(String method, String path, String type, String body)
      throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(live.server() + path))
            .header("Authorization", "Bearer " + KubeLive.TOKEN)
            .header("Content-Type", type)
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body))
            .build();
    return client
        .sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .thenApply(response -> new Answer(response.statusCode(), response.body()));
  }

  /** The server's certificate is its own. */
  private static final class Trusting extends X509ExtendedTrustManager {

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket) {}

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
