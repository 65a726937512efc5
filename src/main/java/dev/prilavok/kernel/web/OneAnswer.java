package dev.prilavok.kernel.web;

import static dev.prilavok.kernel.web.WebTrouble.Reason.BAD_CERTIFICATE;
import static dev.prilavok.kernel.web.WebTrouble.Reason.TOO_LARGE;
import static dev.prilavok.kernel.web.WebTrouble.Reason.TOO_SLOW;
import static dev.prilavok.kernel.web.WebTrouble.Reason.UNREACHABLE;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.RequestOptions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** One exchange with one address, counted while it streams in. */
final class OneAnswer {
    private final CompletableFuture<WebAnswer> done = new CompletableFuture<>();
    private final Buffer body = Buffer.buffer();
    private final int most;
    private volatile @Nullable HttpClientRequest under;

    OneAnswer(HttpClient client, RequestOptions options, byte @Nullable [] sent, int most) {
        this.most = most;
        client.request(options).onFailure(done::completeExceptionally).onSuccess(request -> {
            under = request;
            // whoever gave up meanwhile does not want it any more
            if (done.isDone()) request.reset();
            else send(request, sent);
        });
    }

    private void send(HttpClientRequest request, byte @Nullable [] sent) {
        request.response().onFailure(done::completeExceptionally).onSuccess(this::take);
        request.connection().exceptionHandler(done::completeExceptionally);
        request.exceptionHandler(done::completeExceptionally);
        if (sent == null) request.end();
        else request.end(Buffer.buffer(sent));
    }

    private void take(HttpClientResponse response) {
        response.exceptionHandler(done::completeExceptionally);
        var headers = new HashMap<String, String>();
        response.headers().forEach((name, value) -> headers.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
        var answer = new WebAnswer(response.statusCode(), headers, new byte[0]);
        if (answer.isRedirect()) {
            finish(answer);
            return;
        }
        response.handler(this::add);
        response.endHandler(end -> done.complete(new WebAnswer(response.statusCode(), headers, body.getBytes())));
        if (announced(headers.getOrDefault("content-length", "0")) > most) tooLarge();
    }

    private static long announced(String length) {
        return length.matches("\\d{1,18}") ? Long.parseLong(length) : Long.MAX_VALUE;
    }

    private void finish(WebAnswer answer) {
        done.complete(answer);
        drop();
    }

    private void add(Buffer piece) {
        if (done.isDone()) return;
        if (body.length() + piece.length() > most) tooLarge();
        else body.appendBuffer(piece);
    }

    private void tooLarge() {
        done.completeExceptionally(new WebTrouble(TOO_LARGE));
        drop();
    }

    private void drop() {
        var request = under;
        if (request != null) request.reset();
    }

    WebAnswer within(Duration patience) throws WebTrouble {
        try {
            return done.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            done.cancel(true);
            drop();
            throw new WebTrouble(TOO_SLOW);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            done.cancel(true);
            drop();
            throw new WebTrouble(UNREACHABLE);
        } catch (ExecutionException failure) {
            throw trouble(failure.getCause());
        }
    }

    private static WebTrouble trouble(@Nullable Throwable failure) {
        if (failure instanceof WebTrouble known) return known;
        if (failure instanceof SSLException) return new WebTrouble(BAD_CERTIFICATE);
        return failure instanceof io.netty.channel.ConnectTimeoutException || failure instanceof TimeoutException
                ? new WebTrouble(TOO_SLOW)
                : new WebTrouble(UNREACHABLE);
    }
}
