package dev.konto.gateway.problem;

import org.springframework.http.HttpHeaders;
import org.springframework.web.server.ServerWebExchange;

import java.util.List;
import java.util.Locale;

/// The languages that Konto speaks, and which of them a request asks for.
public final class Languages {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, SWEDISH);

    private Languages() {}

    public static Locale of(ServerWebExchange exchange) {
        var asked = exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT_LANGUAGE);
        return asked == null ? Locale.ENGLISH : firstSpoken(asked);
    }

    /// The language of a locale such as `sv-SE`, if it is spoken here, else English.
    public static Locale of(String locale) {
        return firstSpoken(locale.replace('_', '-'));
    }

    private static Locale firstSpoken(String ranges) {
        try {
            var spoken = Locale.lookup(Locale.LanguageRange.parse(ranges), SPOKEN);
            return spoken == null ? Locale.ENGLISH : spoken;
        } catch (IllegalArgumentException _) {
            return Locale.ENGLISH;
        }
    }
}
