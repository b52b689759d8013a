package dev.konto.starter.test;

import dev.konto.starter.account.Caller;
import dev.konto.starter.account.RequiresRecentAuthentication;
import dev.konto.starter.account.SignIn;
import dev.konto.starter.web.IdempotencyKey;
import dev.konto.starter.web.IfMatch;
import dev.konto.starter.web.PageRequest;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.HandlerMethod;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/// Describes to OpenAPI what the kit does for every endpoint: pages, entity tags, idempotency keys,
/// step-up and problems.
class OpenApiConventions {

    private static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Caller.class,
                        SignIn.class,
                        PageRequest.class,
                        IfMatch.class,
                        IdempotencyKey.class);
    }

    @Bean
    OpenAPI api(@Value("${spring.application.name}") String module) {
        var bearer =
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("JWT");
        return new OpenAPI()
                .info(new Info().title(module).version("1"))
                .addSecurityItem(new SecurityRequirement().addList("bearer"))
                .components(new Components().addSecuritySchemes("bearer", bearer));
    }

    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    @Bean
    OpenApiCustomizer problems() {
        return api -> {
            api.setServers(null);
            api.getComponents().addSchemas(PROBLEM, problem());
            api.getComponents().addSchemas("FieldError", fieldError());
        };
    }

    @Bean
    OperationCustomizer conventions() {
        return (operation, method) -> {
            Arrays.stream(method.getMethod().getParameterTypes())
                    .forEach(type -> parameters(operation, type));
            if (method.hasMethodAnnotation(RequiresRecentAuthentication.class)) {
                operation.getResponses().addApiResponse("401", stepUp(method));
            }
            if (List.of(method.getMethod().getParameterTypes()).contains(SignIn.class)) {
                var description = "Needs a strong or more recent sign-in (RFC 9470)";
                operation.getResponses().addApiResponse("401", refusal(description));
            }
            operation
                    .getResponses()
                    .addApiResponse("default", refusal("What was refused, and why"));
            operation.setTags(null);
            return operation;
        };
    }

    private static void parameters(Operation operation, Class<?> type) {
        if (type == PageRequest.class) {
            operation.addParametersItem(query("cursor", new StringSchema()));
            operation.addParametersItem(query("limit", limit()));
        }
        if (type == IfMatch.class) {
            operation.addParametersItem(header("If-Match"));
        }
        if (type == IdempotencyKey.class) {
            operation.addParametersItem(header("Idempotency-Key"));
        }
    }

    private static Schema<?> limit() {
        var limit = new IntegerSchema();
        limit.setMinimum(BigDecimal.ONE);
        limit.setMaximum(BigDecimal.valueOf(100));
        limit.setDefault(20);
        return limit;
    }

    private static Parameter query(String name, Schema<?> schema) {
        return new Parameter().in("query").name(name).required(false).schema(schema);
    }

    private static Parameter header(String name) {
        return new Parameter().in("header").name(name).required(false).schema(new StringSchema());
    }

    private static ApiResponse stepUp(HandlerMethod method) {
        var needed = method.getMethodAnnotation(RequiresRecentAuthentication.class);
        var maxAge = needed == null ? 0 : needed.maxAge();
        return refusal("Needs a sign-in at most " + maxAge + " seconds old (RFC 9470)");
    }

    private static ApiResponse refusal(String description) {
        return new ApiResponse()
                .description(description)
                .content(
                        new Content()
                                .addMediaType(
                                        "application/problem+json",
                                        new MediaType().schema(reference(PROBLEM))));
    }

    private static Schema<?> problem() {
        return object("type", "title", "status")
                .addProperty("type", new StringSchema())
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty("traceId", new StringSchema())
                .addProperty("errors", new ArraySchema().items(reference("FieldError")));
    }

    private static Schema<?> fieldError() {
        return object("pointer", "reason")
                .addProperty("pointer", new StringSchema())
                .addProperty("reason", new StringSchema());
    }

    private static Schema<?> reference(String name) {
        return new Schema<>().$ref("#/components/schemas/" + name);
    }

    private static ObjectSchema object(String... required) {
        var schema = new ObjectSchema();
        schema.setRequired(List.of(required));
        return schema;
    }
}
