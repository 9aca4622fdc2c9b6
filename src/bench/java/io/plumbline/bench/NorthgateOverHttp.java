package io.plumbline.bench;

import io.plumbline.Plumbline;
import io.plumbline.TestRules;
import io.plumbline.account.Account;
import io.plumbline.account.Accounts;
import io.plumbline.account.InitialPassword;
import io.plumbline.account.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The Northgate example as a request on the loopback interface. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class NorthgateOverHttp {

    private final HttpClient client = HttpClient.newHttpClient();
    private final String facts = TestRules.example("northgate-health.json");
    private ConfigurableApplicationContext service;
    private String address;
    private String token;

    /** Starts the service on a free port, with the endpoint that does nothing beside it. */
    @Setup
    public void start() throws IOException {
        Path data = Files.createTempDirectory("plumbline");
        SpringApplication application = new SpringApplication(Plumbline.class, Nothing.class);
        service = application.run("--server.port=0", "--plumbline.data=" + data);
        Account owner = service.getBean(Accounts.class).of(InitialPassword.ACCOUNT);
        token = service.getBean(Tokens.class).make(owner, "bench", owner.roles()).secret();
        address = "http://127.0.0.1:" + ((WebServerApplicationContext) service).getWebServer().getPort();
    }

    /** Stops it. */
    @TearDown
    public void stop() {
        service.close();
    }

    private String post(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(facts))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    /** (c) The whole request. */
    @Benchmark
    public String request() throws IOException, InterruptedException {
        return post("/api/recommendations?explain=false");
    }

    /** The whole request with every because. */
    @Benchmark
    public String requestExplained() throws IOException, InterruptedException {
        return post("/api/recommendations");
    }

    /** (d) A request that only reads the same JSON and writes the same answer. */
    @Benchmark
    public String nothing() throws IOException, InterruptedException {
        return post("/bench/nothing");
    }
}
