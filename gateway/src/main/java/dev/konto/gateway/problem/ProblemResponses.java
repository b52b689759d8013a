package dev.konto.gateway.problem;

import static org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON;

import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;

import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

import reactor.core.publisher.Mono;

import tools.jackson.databind.json.JsonMapper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// Words a problem as RFC 9457 problem details, in the language that the request asks for.
@Component
public class ProblemResponses {

    private static final Control ENGLISH_OTHERWISE =
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final JsonMapper json;

    ProblemResponses(JsonMapper json) {
        this.json = json;
    }

    public Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        var response = exchange.getResponse();
        response.setStatusCode(problem.type().status());
        response.getHeaders().setContentType(APPLICATION_PROBLEM_JSON);
        problem.headers().forEach(response.getHeaders()::set);
        var body = json.writeValueAsBytes(details(exchange, problem));
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(Mono.just(response.bufferFactory().wrap(body)));
    }

    private static Map<String, Object> details(ServerWebExchange exchange, Problem problem) {
        var texts = ResourceBundle.getBundle("problems", Languages.of(exchange), ENGLISH_OTHERWISE);
        var type = problem.type();
        var details = new LinkedHashMap<String, Object>();
        details.put("type", "urn:konto:problem:" + type);
        details.put("title", texts.getString("title." + type));
        details.put("status", type.status().value());
        details.put("detail", texts.getString(type.toString()));
        details.put("instance", exchange.getRequest().getPath().value());
        traceId(exchange).ifPresent(id -> details.put("traceId", id));
        details.putAll(problem.members());
        return details;
    }

    private static Optional<String> traceId(ServerWebExchange exchange) {
        return ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .map(observed -> observed.<TracingContext>get(TracingContext.class))
                .map(TracingContext::getSpan)
                .map(span -> span.context().traceId());
    }
}
