package dev.konto.identity.page;

import dev.konto.identity.oidc.Continuation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.Assert;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

/// Gives the controllers of pages their [PageCall].
@Configuration(proxyBeanMethods = false)
class PageCalls implements WebMvcConfigurer, HandlerMethodArgumentResolver {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageCall.class;
    }

    @Override
    public PageCall resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest call,
            @Nullable WebDataBinderFactory binders) {
        var request = call.getNativeRequest(HttpServletRequest.class);
        var response = call.getNativeResponse(HttpServletResponse.class);
        Assert.state(request != null && response != null, "Pages are called by HTTP only");
        return new PageCall(
                Continuation.parse(request.getParameter("continue")),
                request.getUserPrincipal(),
                csrf(request),
                request,
                response);
    }

    private static CsrfToken csrf(HttpServletRequest request) {
        var token = request.getAttribute(CsrfToken.class.getName());
        Assert.state(token instanceof CsrfToken, "Pages are protected from forged forms");
        return (CsrfToken) token;
    }
}
