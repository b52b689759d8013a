package dev.konto.identity.credential;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;

import dev.konto.identity.credential.ChallengeMessages.MethodAnswer;
import dev.konto.identity.reset.NewPasswordUnacceptable;
import dev.konto.identity.reset.PasswordResets;
import dev.konto.identity.reset.Question;
import dev.konto.identity.reset.ResetForgotten;
import dev.konto.identity.reset.ResetMethods;
import dev.konto.identity.signin.Password;
import dev.konto.starter.account.AccountId;
import dev.konto.starter.problem.Problem;

import org.jspecify.annotations.Nullable;
import org.springframework.web.client.HttpClientErrorException;

import java.util.List;
import java.util.Objects;

/// Asks security-info-service by HTTP. Closed when in doubt.
class SecurityInfoPasswordResets implements PasswordResets {

    private final SecurityInfoClient client;

    SecurityInfoPasswordResets(SecurityInfoClient client) {
        this.client = client;
    }

    @Override
    public ResetMethods methodsOf(AccountId account) {
        var path = "/internal/v1/accounts/{account}/reset-methods";
        return client.get(MethodsAnswer.class, path, account.value()).told();
    }

    @Override
    public void set(
            AccountId account, List<String> challengeIds, Password password, @Nullable String ip) {
        client.command(
                new Order(account.value(), challengeIds, password.value(), ip),
                SecurityInfoPasswordResets::refusal,
                "/internal/v1/password-resets");
    }

    private static @Nullable Problem refusal(HttpClientErrorException e) {
        return switch (e.getStatusCode().value()) {
            case 400, 422 -> new NewPasswordUnacceptable(reasons(e));
            case 404, 409 -> new ResetForgotten();
            default -> null;
        };
    }

    private static List<String> reasons(HttpClientErrorException e) {
        var refusal = e.getResponseBodyAs(Refusal.class);
        var reasons = refusal == null ? null : refusal.reasons();
        return Objects.requireNonNullElse(reasons, List.<Reason>of()).stream()
                .map(Reason::text)
                .toList();
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record Order(
            String accountId, List<String> challengeIds, String newPassword, @Nullable String ip) {

        @Override
        public String toString() {
            return "Order[accountId=" + accountId + "]";
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record MethodsAnswer(
            List<MethodAnswer> methods,
            int proofs,
            @Nullable List<QuestionAnswer> questions,
            @Nullable List<String> passwordRules) {

        ResetMethods told() {
            return new ResetMethods(
                    methods.stream().map(MethodAnswer::method).toList(),
                    proofs,
                    Objects.requireNonNullElse(questions, List.<QuestionAnswer>of()).stream()
                            .map(it -> new Question(it.question(), it.text()))
                            .toList(),
                    Objects.requireNonNullElse(passwordRules, List.<String>of()));
        }
    }

    private record QuestionAnswer(String question, String text) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Refusal(@Nullable List<Reason> reasons) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Reason(String text) {}
}
