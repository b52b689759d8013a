package dev.konto.gateway.edge;

import org.reactivestreams.Publisher;
import org.springframework.core.Ordered;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;

import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerRequest;

import java.util.concurrent.atomic.AtomicReference;

/// Writes every answer on its connection's own thread, whatever thread made it.
///
/// Reactor Netty up to 1.3.7 stops reading a kept-alive connection for ever when the next request
/// arrives between an answer's last byte and the end of its bookkeeping (reactor-netty issue 4361).
/// On the connection's own thread there is no such between.
@Component
class ConnectionThread implements WebFilter, Ordered {

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var thread = thread(exchange.getRequest());
        var response = new Response(exchange.getResponse(), thread);
        return chain.filter(exchange.mutate().response(response).build()).publishOn(thread);
    }

    private static Scheduler thread(ServerHttpRequest request) {
        var thread = new AtomicReference<>(Schedulers.immediate());
        if (ServerHttpRequestDecorator.getNativeRequest(request)
                instanceof HttpServerRequest netty) {
            netty.withConnection(
                    connection ->
                            thread.set(Schedulers.fromExecutor(connection.channel().eventLoop())));
        }
        return thread.get();
    }

    private static final class Response extends ServerHttpResponseDecorator {

        private final Scheduler thread;

        Response(ServerHttpResponse delegate, Scheduler thread) {
            super(delegate);
            this.thread = thread;
        }

        @Override
        public Mono<Void> writeWith(Publisher<? extends DataBuffer> body) {
            return Mono.defer(() -> super.writeWith(body)).subscribeOn(thread);
        }

        @Override
        public Mono<Void> writeAndFlushWith(
                Publisher<? extends Publisher<? extends DataBuffer>> body) {
            return Mono.defer(() -> super.writeAndFlushWith(body)).subscribeOn(thread);
        }
    }
}
