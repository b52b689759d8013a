package dev.konto.securityinfo.method;

import dev.konto.securityinfo.code.Code;

import jakarta.validation.constraints.NotNull;

/// A security question with its answer.
public record Answered(@NotNull SecurityQuestion question, @NotNull Answer answer) {

    /// What is hashed. The question is part of it, so that an answer is none to another question.
    public Code code() {
        return new Code(question.code() + ":" + answer.text());
    }
}
