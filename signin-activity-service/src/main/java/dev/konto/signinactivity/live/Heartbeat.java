package dev.konto.signinactivity.live;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Keeps idle connections open through proxies, and notices pages that have gone. Metric:
/// `konto.live.pages`.
@Component
class Heartbeat {

    private final OpenPages pages;

    Heartbeat(OpenPages pages, MeterRegistry registry) {
        this.pages = pages;
        Gauge.builder("konto.live.pages", pages, OpenPages::count).register(registry);
    }

    @Scheduled(fixedDelay = 20_000)
    void beat() {
        pages.each(OpenPages.OpenPage::stayAlive);
    }
}
