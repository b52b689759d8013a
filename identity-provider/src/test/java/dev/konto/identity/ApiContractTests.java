package dev.konto.identity;

import dev.konto.starter.test.OpenApiContract;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.IOException;

@IdentityProviderTest
class ApiContractTests {

    @Autowired MockMvcTester mvc;

    @Test
    void servesWhatItsFileSays() throws IOException {
        OpenApiContract.assertKept(mvc);
    }
}
