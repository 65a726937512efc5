package dev.prilavok.catalog.pictures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

/** A bucket: objects are put and got, with requests signed by Amazon's own signer, which every store of this kind understands. */
final class S3 {
    private static final Logger LOG = Logger.getLogger(S3.class);
    private static final int TRIES = 2;
    /** While a store does not answer, pages that show pictures must not queue up before it. */
    private static final Duration REST = Duration.ofSeconds(3);

    private final URI bucket;
    private final String region;
    private final AwsCredentialsIdentity who;
    private final Duration patience;
    private final AwsV4HttpSigner signer = AwsV4HttpSigner.create();
    private final AtomicLong silentUntil = new AtomicLong(System.nanoTime());
    private final HttpClient http;

    private S3(URI bucket, String region, AwsCredentialsIdentity who, Duration patience) {
        this.bucket = bucket;
        this.region = region;
        this.who = who;
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
    }

    static S3 of(S3Settings settings) {
        var endpoint = settings.endpoint()
                .map(URI::toString)
                .orElseGet(() -> "https://s3." + settings.region() + ".amazonaws.com")
                .replaceFirst("/+$", "");
        var bucket = URI.create(endpoint + "/" + settings.bucket().orElseThrow() + "/" + settings.prefix());
        return new S3(bucket, settings.region(), identity(settings), settings.patience());
    }

    private static AwsCredentialsIdentity identity(S3Settings settings) {
        if (settings.key().isEmpty() || settings.secret().isEmpty())
            throw new IllegalStateException("prilavok.media.s3.bucket needs prilavok.media.s3.key and .secret");
        return AwsCredentialsIdentity.create(
                settings.key().get(), settings.secret().get());
    }

    Optional<byte[]> get(String name) {
        var answer = send(SdkHttpMethod.GET, name, new byte[0]);
        if (answer.statusCode() == 404) return Optional.empty();
        return Optional.of(good(answer).body());
    }

    void put(String name, byte[] content) {
        good(send(SdkHttpMethod.PUT, name, content));
    }

    private static HttpResponse<byte[]> good(HttpResponse<byte[]> answer) {
        if (answer.statusCode() / 100 == 2) return answer;
        // 403 is a wrong key or clock: people of the platform have to know, buyers do not
        LOG.errorf(
                "the store of pictures answered %d to %s",
                answer.statusCode(), answer.request().uri());
        throw new StoreUnreachable();
    }

    private HttpResponse<byte[]> send(SdkHttpMethod method, String name, byte[] content) {
        if (System.nanoTime() - silentUntil.get() < 0) throw new StoreUnreachable();
        for (var turn = 1; ; turn++) {
            try {
                var answer = http.send(signed(method, name, content), HttpResponse.BodyHandlers.ofByteArray());
                if (answer.statusCode() < 500 || turn == TRIES) return answer;
            } catch (IOException silent) {
                if (turn == TRIES) throw gone(silent);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new StoreUnreachable();
            }
        }
    }

    private StoreUnreachable gone(IOException silent) {
        silentUntil.set(System.nanoTime() + REST.toNanos());
        LOG.errorf("the store of pictures at %s does not answer: %s", bucket.getAuthority(), silent.toString());
        return new StoreUnreachable();
    }

    private HttpRequest signed(SdkHttpMethod method, String name, byte[] content) {
        var address = URI.create(bucket + name);
        var plain = SdkHttpRequest.builder().method(method).uri(address).build();
        var signed = signer.sign(request -> request.identity(who)
                .request(plain)
                .payload(() -> new ByteArrayInputStream(content))
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "s3")
                .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)
                .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false));
        var request = HttpRequest.newBuilder(address).timeout(patience);
        signed.request().headers().forEach((header, values) -> add(request, header, values));
        var isPut = method == SdkHttpMethod.PUT;
        return (isPut ? request.PUT(HttpRequest.BodyPublishers.ofByteArray(content)) : request.GET()).build();
    }

    // the client writes these two by itself
    private static void add(HttpRequest.Builder request, String header, List<String> values) {
        if (!header.equalsIgnoreCase("Host") && !header.equalsIgnoreCase("Content-Length"))
            values.forEach(value -> request.header(header, value));
    }
}
