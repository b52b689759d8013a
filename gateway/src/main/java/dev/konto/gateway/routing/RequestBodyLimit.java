package dev.konto.gateway.routing;

import dev.konto.gateway.problem.Problem;
import dev.konto.gateway.problem.ProblemType;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import java.util.Set;

/// Reads a request's body before its service hears of it, and refuses one that is too large,
/// whether it says so or comes in chunks. The service always gets a body of known length.
@Component
class RequestBodyLimit implements GlobalFilter, Ordered {

    private static final Set<HttpMethod> WITHOUT_BODY =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final int largest;

    RequestBodyLimit(RoutingSettings settings) {
        largest = Math.toIntExact(settings.requestSize().toBytes());
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 30;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        var request = exchange.getRequest();
        if (request.getHeaders().getContentLength() > largest) {
            return Mono.error(Problem.of(ProblemType.CONTENT_TOO_LARGE));
        }
        if (WITHOUT_BODY.contains(request.getMethod()) && !announcesBody(request.getHeaders())) {
            return chain.filter(exchange);
        }
        return DataBufferUtils.join(request.getBody(), largest)
                .map(body -> bytes(body))
                .defaultIfEmpty(new byte[0])
                .map(body -> exchange.mutate().request(withBody(exchange, body)).build())
                .flatMap(chain::filter);
    }

    private static boolean announcesBody(HttpHeaders headers) {
        return headers.getContentLength() > 0
                || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    private static byte[] bytes(DataBuffer body) {
        var bytes = new byte[body.readableByteCount()];
        body.read(bytes);
        DataBufferUtils.release(body);
        return bytes;
    }

    private static ServerHttpRequest withBody(ServerWebExchange exchange, byte[] body) {
        var measured =
                exchange.getRequest()
                        .mutate()
                        .headers(
                                headers -> {
                                    headers.remove(HttpHeaders.TRANSFER_ENCODING);
                                    headers.setContentLength(body.length);
                                })
                        .build();
        var buffers = exchange.getResponse().bufferFactory();
        return new ServerHttpRequestDecorator(measured) {
            @Override
            public Flux<DataBuffer> getBody() {
                return Flux.defer(() -> Flux.just(buffers.wrap(body)));
            }
        };
    }
}
