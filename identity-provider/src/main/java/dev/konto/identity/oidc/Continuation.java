package dev.konto.identity.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.identity.session.Proof;

import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The authorization request that a person signs in for. It travels in the address of the sign-in
/// page, so that nothing is stored for who has not signed in, and so that a page that was left open
/// for hours still works. It leads to our own authorization endpoint and nowhere else.
public final class Continuation {

    private static final String ENDPOINT = "/oauth2/authorize";
    private static final int LONGEST = 4_000;

    private final MultiValueMap<String, String> parameters;

    private Continuation(MultiValueMap<String, String> parameters) {
        this.parameters = parameters;
    }

    static Continuation of(Map<String, String[]> parameters) {
        var all = new LinkedMultiValueMap<String, String>();
        parameters.forEach((name, values) -> all.put(name, List.of(values)));
        return new Continuation(all);
    }

    /// The request in the address, or nothing if it is anything but one of ours.
    public static Optional<Continuation> parse(@Nullable String address) {
        if (address == null
                || address.length() > LONGEST
                || !address.startsWith(ENDPOINT + "?")
                || !address.chars().allMatch(it -> it > ' ' && it < 127)) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Continuation(decode(address.substring(ENDPOINT.length() + 1))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    public Optional<String> clientId() {
        return Optional.ofNullable(parameters.getFirst("client_id"));
    }

    public Optional<String> loginHint() {
        return Optional.ofNullable(parameters.getFirst("login_hint"));
    }

    public Optional<String> languages() {
        return Optional.ofNullable(parameters.getFirst("ui_locales"));
    }

    /// The thumbprint of the key that will be proven: at the token endpoint (RFC 9449, section 10),
    /// or in the session by a browser, whose application has no key of its own.
    Optional<String> deviceKey() {
        return Optional.ofNullable(parameters.getFirst("dpop_jkt"))
                .or(() -> Optional.ofNullable(parameters.getFirst("device_key")));
    }

    SignInDemand demand() {
        return SignInDemand.of(
                parameters.getFirst(SignInDemand.PROMPT),
                parameters.getFirst(SignInDemand.MAX_AGE),
                parameters.getFirst(SignInDemand.ACR_VALUES));
    }

    public String address() {
        return ENDPOINT + "?" + encode(parameters);
    }

    /// The same request once the person has just signed in for it: what it demanded of them is
    /// done. Where they are not as strong as it demands, asking again would not help: it goes on in
    /// silence then, and the client is told (RFC 9470, section 5).
    public String addressOnceSignedIn(Proof proof) {
        var rest = new LinkedMultiValueMap<>(parameters);
        rest.remove(SignInDemand.PROMPT);
        rest.remove(SignInDemand.MAX_AGE);
        if (demand().strongEnough(proof)) {
            rest.remove(SignInDemand.ACR_VALUES);
        } else {
            rest.set(SignInDemand.PROMPT, SignInDemand.NONE);
        }
        return ENDPOINT + "?" + encode(rest);
    }

    private static MultiValueMap<String, String> decode(String query) {
        var decoded = new LinkedMultiValueMap<String, String>();
        Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> decoded.add(decodePart(pair[0]), decodeValue(pair)));
        return decoded;
    }

    private static String decodeValue(String[] pair) {
        return pair.length == 1 ? "" : decodePart(pair[1]);
    }

    private static String decodePart(String text) {
        return URLDecoder.decode(text, UTF_8);
    }

    private static String encode(MultiValueMap<String, String> parameters) {
        return parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(it -> pair(entry.getKey(), it)))
                .collect(Collectors.joining("&"));
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
    }
}
