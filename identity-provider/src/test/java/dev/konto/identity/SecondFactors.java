package dev.konto.identity;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// The part of security-info-service's stand-in that knows methods and challenges. Each code is
/// right once: `code of <method>`, for the latest challenge to it.
public final class SecondFactors {

    /// What any passkey of an account answers with.
    public static final String SIGNED = "{\"signed\":\"by %s\"}";

    private final Map<String, List<String>> methods = new ConcurrentHashMap<>();
    private final Map<String, Asked> challenges = new ConcurrentHashMap<>();
    private final Resets resets = new Resets();
    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean throttling;
    private volatile String secondStep = "if-registered";
    private volatile boolean registrationRequired;
    private volatile int remainingRecoveryCodes = 9;
    private volatile String device = "";

    /// Adds a method to an account; the first one is its default.
    public void has(String account, String type, String... channels) {
        var channelList = channels.length == 0 ? "" : "\"" + String.join("\",\"", channels) + "\"";
        methods.computeIfAbsent(account, _ -> new ArrayList<>())
                .add(
                        """
                        {"id":"%s of %s","type":"%s","hint":"•• 67","label":null,"channels":[%s]}\
                        """
                                .formatted(type, account, type, channelList));
    }

    Resets resets() {
        return resets;
    }

    public boolean wasAsked(String account) {
        return challenges.values().stream().anyMatch(it -> account.equals(it.account()));
    }

    public void throttles(boolean now) {
        throttling = now;
    }

    public void wants(String policy, boolean registration) {
        secondStep = policy;
        registrationRequired = registration;
    }

    public void remainingRecoveryCodes(int left) {
        remainingRecoveryCodes = left;
    }

    /// What the browser was called that the latest challenge was asked for, or answered, in.
    String device() {
        return device;
    }

    /// The latest challenge that was made for an account.
    public Asked latest(String account) {
        return challenges.values().stream()
                .filter(it -> account.equals(it.account()))
                .max((one, other) -> Integer.compare(one.number(), other.number()))
                .orElseThrow();
    }

    Reply answer(String path, JsonNode question) {
        device = question.path("device").asString("");
        if (path.endsWith("/sign-in-methods")) {
            return known(segment(path));
        }
        if (path.endsWith("/reset-methods")) {
            return resets.of(methods.getOrDefault(segment(path), List.of()));
        }
        if (path.endsWith("/password-resets")) {
            return resets.set(question);
        }
        if (path.endsWith("/answers")) {
            return judge(segment(path), question);
        }
        if (throttling) {
            return new Reply(429, "{\"type\":\"urn:konto:problem:too-many-attempts\"}");
        }
        return path.endsWith("/passkey-challenges")
                ? start("", "passkey", question.path("purpose").asString(""))
                : start(
                        question.get("accountId").asString(),
                        question.get("methodId").asString(),
                        question.path("channel").asString(""));
    }

    private Reply known(String account) {
        var all = methods.getOrDefault(account, List.of());
        return new Reply(
                200,
                """
                {"methods":[%s],"defaultMethodId":null,"secondStep":"%s","registrationRequired":%s}\
                """
                        .formatted(String.join(",", all), secondStep, registrationRequired));
    }

    private Reply start(String account, String method, String channel) {
        var number = count.incrementAndGet();
        var id = "challenge-" + number;
        challenges.put(id, new Asked(account, method, channel, number));
        var expiry = account.isEmpty() ? "" : "\"expiresAt\":\"2999-01-01T00:00:00Z\",";
        return new Reply(
                201,
                """
                {"id":"%s","type":"any","hint":"•• 67",%s
                 "publicKey":{"challenge":"abc","rpId":"localhost"}}\
                """
                        .formatted(id, expiry));
    }

    private Reply judge(String id, JsonNode answer) {
        var asked = challenges.get(id);
        if (asked == null) {
            return new Reply(200, "{\"outcome\":\"expired\"}");
        }
        if (throttling) {
            return new Reply(200, "{\"outcome\":\"throttled\",\"retryAfterSeconds\":90}");
        }
        var account =
                asked.account().isEmpty()
                        ? answer.at("/credential/signed").asString("").replaceFirst("^by ", "")
                        : asked.account();
        if (!right(asked, answer, account)) {
            return new Reply(200, "{\"outcome\":\"wrong\"}");
        }
        challenges.remove(id);
        resets.proven(id);
        var type = asked.account().isEmpty() ? "passkey" : asked.type();
        var method = asked.account().isEmpty() ? "passkey of " + account : asked.method();
        return new Reply(200, correct(account, method, type));
    }

    /// `/internal/v1/accounts/{this}/…`.
    private static String segment(String path) {
        return path.replaceFirst("^(/[^/]*){3}/", "").replaceFirst("/.*", "");
    }

    private static boolean right(Asked asked, JsonNode answer, String account) {
        if (answer.has("answers")) {
            return Resets.isRight(answer.get("answers"));
        }
        return answer.has("credential")
                ? answer.at("/credential/signed").asString("").equals("by " + account)
                : answer.get("code").asString().equals("code of " + asked.type());
    }

    private String correct(String account, String method, String type) {
        var amr =
                switch (type) {
                    case "phone" -> "sms";
                    case "passkey" -> "hwk\",\"user";
                    default -> "otp";
                };
        return """
        {"outcome":"correct","accountId":"%s","methodId":"%s","methodType":"%s","amr":["%s"],
         "remainingRecoveryCodes":%s}\
        """
                .formatted(
                        account,
                        method,
                        type,
                        amr,
                        type.equals("recovery-codes") ? remainingRecoveryCodes : "null");
    }

    /// A challenge that was made.
    public record Asked(String account, String method, String channel, int number) {

        String type() {
            return method.replaceFirst(" .*", "");
        }
    }

    record Reply(int status, String body) {}
}
