package dev.konto.securityinfo.web;

import dev.konto.starter.problem.Reason.Worded;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// How a refused password is answered: the problem details, with the broken rules. Only describes
/// to OpenAPI what the kit writes.
record PasswordRefusal(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        @Nullable String traceId,
        @Nullable List<Worded> reasons) {}
