package dev.konto.signinactivity.web;

import dev.konto.signinactivity.live.Happening;
import dev.konto.signinactivity.live.OpenPages;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

import java.io.IOException;
import java.util.Locale;
import java.util.function.Consumer;

/// An open page. What is sent to it waits on a thread of its own, so that a slow one keeps nobody
/// waiting.
class LivePage implements OpenPages.OpenPage {

    private static final long CONNECT_AGAIN_AFTER_MILLIS = 1_000;

    private final SseEmitter emitter;
    private final LiveNews news;
    private final Locale language;
    private final Consumer<LivePage> gone;

    LivePage(SseEmitter emitter, LiveNews news, Locale language, Consumer<LivePage> gone) {
        this.emitter = emitter;
        this.gone = gone;
        this.news = news;
        this.language = language;
    }

    @Override
    public void begin() {
        send(SseEmitter.event().name("hello").data("{}").reconnectTime(CONNECT_AGAIN_AFTER_MILLIS));
    }

    @Override
    public void tell(Happening happening) {
        Thread.startVirtualThread(() -> news.of(happening, language).ifPresent(this::sendNow));
    }

    @Override
    public void dismiss() {
        gone.accept(this);
        emitter.complete();
    }

    @Override
    public void stayAlive() {
        send(SseEmitter.event().comment(""));
    }

    private void send(SseEventBuilder event) {
        Thread.startVirtualThread(() -> sendNow(event));
    }

    private void sendNow(SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException _) { // the page has gone
            dismiss();
        }
    }
}
