package dev.konto.identity;

import dev.konto.identity.SecondFactors.Reply;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The part of security-info-service's stand-in that knows forgotten passwords.
final class Resets {

    private static final String QUESTIONS =
            """
            {"question":"soft-toy","text":"What was your soft toy called?"},\
            {"question":"first-dish","text":"What did you cook first?"}\
            """;
    private static final String RIGHT_ANSWERS =
            "[{\"question\":\"first-dish\",\"answer\":\"Raggmunk\"}]";

    private final Set<String> proven = ConcurrentHashMap.newKeySet();
    private final Map<String, String> passwords = new ConcurrentHashMap<>();
    private volatile int proofs = 1;
    private volatile boolean questions;

    /// How many proofs a new password takes.
    void wantsProofs(int many) {
        proofs = many;
    }

    /// Whether there are security questions.
    void offersQuestions(boolean now) {
        questions = now;
    }

    /// The password that was set last.
    @Nullable String passwordOf(String account) {
        return passwords.get(account);
    }

    /// That challenge was answered right.
    void proven(String challenge) {
        proven.add(challenge);
    }

    static boolean isRight(JsonNode answers) {
        return answers.toString().equals(RIGHT_ANSWERS);
    }

    Reply of(List<String> methods) {
        return new Reply(
                200,
                """
                {"methods":[%s],"proofs":%d,"questions":[%s],"passwordRules":["No short ones."]}\
                """
                        .formatted(String.join(",", methods), proofs, questions ? QUESTIONS : ""));
    }

    Reply set(JsonNode order) {
        var told = order.get("challengeIds").valueStream().map(JsonNode::asString).toList();
        if (told.size() < proofs || !proven.containsAll(told)) {
            return new Reply(409, "{}");
        }
        if (order.get("newPassword").asString().length() < 8) {
            return new Reply(422, "{\"reasons\":[{\"code\":\"x\",\"text\":\"It is too short.\"}]}");
        }
        passwords.put(order.get("accountId").asString(), order.get("newPassword").asString());
        return new Reply(204, "");
    }
}
