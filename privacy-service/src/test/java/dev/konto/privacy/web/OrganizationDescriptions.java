package dev.konto.privacy.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.konto.privacy.organization.OrganizationId;
import dev.konto.starter.test.Tokens;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Organizations as an administrator describes them.
final class OrganizationDescriptions {

    private OrganizationDescriptions() {}

    static void put(MockMvcTester mvc, OrganizationId id, String members) {
        assertThat(tried(mvc, id, members)).hasStatus(HttpStatus.NO_CONTENT);
    }

    static MvcTestResult tried(MockMvcTester mvc, OrganizationId id, String members) {
        return mvc.put()
                .uri("/admin/v1/organizations/" + id.value())
                .header("Authorization", Tokens.ofAdministrator())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\": \"Fjord University\", %s}".formatted(members))
                .exchange();
    }
}
