package dev.konto.signinactivity.web;

import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/// Server-sent events whose headers leave while the request's thread is the only one. News come on
/// others, perhaps before the filters that the request came through have written their headers, and
/// a response takes headers from one thread at a time.
final class EventStream extends SseEmitter {

    EventStream(Duration longest) {
        super(longest.toMillis());
    }

    @Override
    protected void extendResponse(ServerHttpResponse response) {
        super.extendResponse(response);
        try {
            // Without a body that somebody asked for, flushing would send nothing.
            response.getBody().flush();
            response.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
