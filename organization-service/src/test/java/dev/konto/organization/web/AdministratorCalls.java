package dev.konto.organization.web;

import dev.konto.organization.Organization;
import dev.konto.organization.OrganizationId;
import dev.konto.starter.test.Tokens;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What administrators ask for.
record AdministratorCalls(MockMvcTester mvc) {

    static String path(OrganizationId id) {
        return "/admin/v1/organizations/" + id.value();
    }

    static String path(Organization organization) {
        return path(organization.id());
    }

    MvcTestResult get(String path) {
        return send(mvc.get().uri(path), Tokens.ofAdministrator());
    }

    MvcTestResult put(String path, String body) {
        return put(path, body, Tokens.ofAdministrator());
    }

    MvcTestResult put(String path, String body, String authorization) {
        return send(mvc.put().uri(path), body, authorization);
    }

    MvcTestResult post(String path, String body, String authorization) {
        return send(mvc.post().uri(path), body, authorization);
    }

    MvcTestResult create(String path, String idempotencyKey, String body) {
        var request = mvc.post().uri(path).header("Idempotency-Key", idempotencyKey);
        return send(request, body, Tokens.ofAdministrator());
    }

    MvcTestResult delete(String path) {
        return send(mvc.delete().uri(path), Tokens.ofAdministrator());
    }

    private static MvcTestResult send(
            MockMvcRequestBuilder request, String body, String authorization) {
        return send(request.contentType(MediaType.APPLICATION_JSON).content(body), authorization);
    }

    private static MvcTestResult send(MockMvcRequestBuilder request, String authorization) {
        return request.header("Authorization", authorization).exchange();
    }
}
