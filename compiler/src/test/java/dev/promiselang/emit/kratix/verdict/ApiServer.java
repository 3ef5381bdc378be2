package dev.promiselang.emit.kratix.verdict;

import dev.promiselang.emit.kratix.KubeLive;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/** An API server, asked over its own protocol: thousands of requests are too many for kubectl. */
final class ApiServer {

  private static final String CRDS = "/apis/apiextensions.k8s.io/v1/customresourcedefinitions";
  private static final int PATIENCE = 300;

  private final KubeLive live;
  private final SSLContext context;

  ApiServer(KubeLive live) throws GeneralSecurityException {
    this.live = live;
    this.context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {new Trusting()}, null);
  }

  /** The answer to a request: its status, and what it says. */
  record Answer(int status, String text) {

    boolean accepted() {
      return status >= 200 && status < 300;
    }
  }

  /** Has the server keep a CRD. */
  Answer create(String crd) throws IOException {
    return send("POST", CRDS, "application/yaml", crd);
  }

  /** Has the server judge a CRD without keeping it. */
  Answer judgeCrd(String crd) throws IOException {
    return send("POST", CRDS + "?dryRun=All&fieldValidation=Strict", "application/json", crd);
  }

  /** Waits until the server serves what a CRD defines. */
  void awaitServed(String groupVersion, String plural) throws IOException, InterruptedException {
    String path = "/apis/" + groupVersion + "/namespaces/default/" + plural;
    for (int i = 0; i < PATIENCE; i++) {
      if (send("GET", path, "application/json", "").accepted()) {
        return;
      }
      Thread.sleep(100);
    }
    throw new IOException(groupVersion + " is never served");
  }

  void delete(String crd) throws IOException {
    send("DELETE", CRDS + "/" + crd, "application/json", "");
  }

  /** Has the server judge a request without keeping it. */
  Answer judge(String groupVersion, String plural, String request) throws IOException {
    String path =
        "/apis/"
            + groupVersion
            + "/namespaces/default/"
            + plural
            + "?dryRun=All&fieldValidation=Strict";
    return send("POST", path, "application/json", request);
  }

  private Answer send(String method, String path, String type, String body) throws IOException {
    HttpsURLConnection connection =
        (HttpsURLConnection) URI.create(live.server() + path).toURL().openConnection();
    connection.setSSLSocketFactory(context.getSocketFactory());
    connection.setHostnameVerifier((_, _) -> true);
    connection.setRequestMethod(method);
    connection.setRequestProperty("Authorization", "Bearer " + KubeLive.TOKEN);
    connection.setRequestProperty("Content-Type", type);
    if (!body.isEmpty()) {
      connection.setDoOutput(true);
      connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
    int status = connection.getResponseCode();
    try (InputStream answer =
        status < 400 ? connection.getInputStream() : connection.getErrorStream()) {
      return new Answer(status, new String(answer.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** The server's certificate is its own. */
  private static final class Trusting implements X509TrustManager {

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) {}

    @Override
    public X509Certificate[] getAcceptedIssuers() {
      return new X509Certificate[0];
    }
  }
}
