package dev.konto.signinactivity;

import dev.konto.starter.test.OpenApiContract;
import dev.konto.starter.test.ServiceTest;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import java.io.IOException;

@ServiceTest
class SignInApiContractTests {

    @Autowired MockMvcTester mvc;

    @Test
    void servesWhatItsFileSays() throws IOException {
        OpenApiContract.assertKept(mvc);
    }
}
