package dev.konto.starter.web;

import dev.konto.starter.problem.Invalid;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// Reads `Idempotency-Key`.
class IdempotencyKeyArgumentResolver implements HandlerMethodArgumentResolver {

    private static final String HEADER = "Idempotency-Key";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public IdempotencyKey resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var header = request.getHeader(HEADER);
        if (header != null && !header.matches("[\\x21-\\x7E]{1,200}")) {
            throw Invalid.header(HEADER, "reason.idempotency-key");
        }
        return new IdempotencyKey(header);
    }
}
