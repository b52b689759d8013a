package dev.konto.securityinfo.method;

import dev.konto.securityinfo.code.KeyedHash;

import org.springframework.data.annotation.TypeAlias;

import java.util.List;

/// Questions that its owner chose, all of which have to be answered.
///
/// @param answers of each question together with its answer
@TypeAlias("security-questions")
public record SecurityQuestions(List<SecurityQuestion> questions, KeyedHash answers)
        implements Credential {

    public static final int FEWEST = 3;
    public static final int MOST = 5;

    @Override
    public MethodType type() {
        return MethodType.SECURITY_QUESTIONS;
    }
}
