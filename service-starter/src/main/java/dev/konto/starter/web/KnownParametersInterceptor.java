package dev.konto.starter.web;

import dev.konto.starter.problem.Invalid;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.MethodParameter;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Refuses query parameters that the handler doesn't take: a misspelt filter must not show
/// everything.
class KnownParametersInterceptor implements HandlerInterceptor {

    private final Map<Object, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getQueryString() != null && isAsked(request) && isOurs(handler)) {
            var method = (HandlerMethod) handler;
            var names = known.computeIfAbsent(method.getMethod(), _ -> names(method));
            var unknown = sent(request).filter(name -> !names.contains(name)).toList();
            if (!unknown.isEmpty()) {
                throw new Invalid(unknown.stream().map(KnownParametersInterceptor::error).toList());
            }
        }
        return true;
    }

    /// The query stays with a request that is passed on to the page of errors, which takes none.
    private static boolean isAsked(HttpServletRequest request) {
        return request.getDispatcherType() != DispatcherType.ERROR;
    }

    private static boolean isOurs(Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().getPackageName().startsWith("dev.konto");
    }

    private static Stream<String> sent(HttpServletRequest request) {
        var query = UriComponentsBuilder.newInstance().query(request.getQueryString()).build();
        return query.getQueryParams().keySet().stream();
    }

    private static Invalid.Finding error(String name) {
        return new Invalid.Finding("?" + name, "reason.unknown-parameter");
    }

    private static Set<String> names(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .flatMap(KnownParametersInterceptor::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> names(MethodParameter parameter) {
        var madeOf = parameter.getParameterType().getAnnotation(QueryParameters.class);
        if (madeOf != null) {
            return Arrays.stream(madeOf.value());
        }
        if (parameter.hasParameterAnnotation(ModelAttribute.class)) {
            return components(parameter.getParameterType()).stream().map(RecordComponent::getName);
        }
        var named = parameter.getParameterAnnotation(RequestParam.class);
        return named == null ? Stream.empty() : Stream.of(name(named, parameter));
    }

    private static List<RecordComponent> components(Class<?> type) {
        return List.of(Objects.requireNonNull(type.getRecordComponents(), "not a record"));
    }

    private static String name(RequestParam named, MethodParameter parameter) {
        return StringUtils.hasText(named.name())
                ? named.name()
                : Objects.requireNonNull(parameter.getParameter().getName());
    }
}
