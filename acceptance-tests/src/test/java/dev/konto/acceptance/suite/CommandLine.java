package dev.konto.acceptance.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/// A public client on somebody's machine: code + PKCE, through the provider's own pages.
public final class CommandLine {

    static final String EVERYTHING =
            "openid profile email profile.read sessions.read sessions.write security-info.read"
                + " security-info.write devices.read devices.write organizations.read"
                + " organizations.write privacy.read privacy.write sign-ins.read sign-ins.write";

    private static final String CALLBACK = "http://127.0.0.1:49152/callback";
    private static final Pattern HIDDEN = Pattern.compile("<input(?=[^>]*type=\"hidden\")[^>]*>");
    private static final Pattern NOT_NOW =
            Pattern.compile("class=\"quiet\" href=\"(/oauth2/authorize[^\"]*)\"");
    private static final Pattern ATTRIBUTE = Pattern.compile("(name|value)=\"([^\"]*)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
    private final String issuer;
    private final String clientId;
    private final String scopes;
    private final Map<String, String> headers;

    CommandLine(String issuer, String clientId, String scopes) {
        this(issuer, clientId, scopes, Map.of("User-Agent", "Konto's tests"));
    }

    private CommandLine(
            String issuer, String clientId, String scopes, Map<String, String> headers) {
        this.issuer = issuer;
        this.clientId = clientId;
        this.scopes = scopes;
        this.headers = headers;
    }

    /// The same, which calls itself so.
    public CommandLine calling(String name) {
        return sending("User-Agent", name);
    }

    /// The same at that address, as a proxy on this machine passes it on.
    public CommandLine from(String ip) {
        return sending("X-Forwarded-For", ip);
    }

    private CommandLine sending(String header, String value) {
        var all = new HashMap<>(headers);
        all.put(header, value);
        return new CommandLine(issuer, clientId, scopes, all);
    }

    static CommandLine withEveryScope(String issuer) {
        return new CommandLine(issuer, "konto-cli", EVERYTHING);
    }

    public Tokens signIn(Person person) {
        var page = follow(authorize());
        var sent = putOff(follow(submit(page, person.email(), person.password())));
        return redeem(code(sent));
    }

    /// Signs in for another client, one that keeps cookies: the portal.
    public void enter(String login, Person person) {
        putOff(follow(submit(follow(get(login)), person.email(), person.password())));
    }

    /// Tries a password that is not the person's.
    public Answer signInWrongly(Person person) {
        return follow(submit(follow(authorize()), person.email(), "not " + person.password()));
    }

    private Answer authorize() {
        return get(
                issuer
                        + "/oauth2/authorize?"
                        + form(
                                Map.of(
                                        "response_type",
                                        "code",
                                        "client_id",
                                        clientId,
                                        "redirect_uri",
                                        CALLBACK,
                                        "scope",
                                        scopes,
                                        "state",
                                        "some-state",
                                        "code_challenge",
                                        challenge(),
                                        "code_challenge_method",
                                        "S256")));
    }

    private Answer submit(Answer page, String email, String password) {
        var fields = hidden(page.text());
        fields.put("email", email);
        fields.put("password", password);
        return Answer.to(
                client,
                request(issuer + "/sign-in")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(fields))));
    }

    private Tokens redeem(String code) {
        var answer =
                Answer.to(
                        client,
                        request(issuer + "/oauth2/token")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        BodyPublishers.ofString(
                                                form(
                                                        Map.of(
                                                                "grant_type", "authorization_code",
                                                                "client_id", clientId,
                                                                "redirect_uri", CALLBACK,
                                                                "code_verifier", verifier,
                                                                "code", code)))));
        var body = answer.body();
        return new Tokens(
                body.path("access_token").asString(answer.text()),
                body.path("id_token").asString(""));
    }

    /// Follows redirects until there is a page, or the way leads back to this client.
    private Answer follow(Answer answer) {
        var current = answer;
        while (current.status() / 100 == 3 && !current.header("Location").startsWith(CALLBACK)) {
            current = get(URI.create(issuer).resolve(current.header("Location")).toString());
        }
        return current;
    }

    private Answer get(String address) {
        return Answer.to(client, request(address).header("Accept", "text/html"));
    }

    private HttpRequest.Builder request(String address) {
        var request = HttpRequest.newBuilder(URI.create(address));
        headers.forEach(request::header);
        return request;
    }

    /// Whoever has terms to accept is asked to, and may do it another time.
    private Answer putOff(Answer answer) {
        var later = NOT_NOW.matcher(answer.text());
        return later.find() ? follow(get(issuer + later.group(1).replace("&amp;", "&"))) : answer;
    }

    private static String code(Answer sentBack) {
        var matcher = Pattern.compile("[?&]code=([^&]+)").matcher(sentBack.header("Location"));
        if (!matcher.find()) {
            throw new IllegalStateException("Not signed in: " + sentBack);
        }
        return matcher.group(1);
    }

    private static Map<String, String> hidden(String html) {
        var fields = new LinkedHashMap<String, String>();
        HIDDEN.matcher(html)
                .results()
                .forEach(
                        input -> {
                            var attributes = new LinkedHashMap<String, String>();
                            ATTRIBUTE
                                    .matcher(input.group())
                                    .results()
                                    .forEach(it -> attributes.put(it.group(1), it.group(2)));
                            fields.put(
                                    attributes.getOrDefault("name", ""),
                                    attributes.getOrDefault("value", "").replace("&amp;", "&"));
                        });
        return fields;
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(joining("&"));
    }

    private String challenge() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
