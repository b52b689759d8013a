package dev.konto.securityinfo.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

class PasswordTests {

    private final JsonMapper json = new JsonMapper();

    @Test
    void isTheSameHoweverItsCharactersWereComposed() {
        assertThat(new Password("sma\u030Arga\u030As")).isEqualTo(new Password("smårgås"));
    }

    @Test
    void keepsWhatOnlyLooksTheSameApart() {
        assertThat(new Password("ﬁnland")).isNotEqualTo(new Password("finland"));
    }

    @Test
    void countsCharactersNotTheirParts() {
        assertThat(new Password("😀😀å").length()).isEqualTo(3);
    }

    @Test
    void isNeverShown() {
        var password = new Password("maja-demo-password");

        assertThat(password.toString()).isEqualTo("•");
        assertThat(json.writeValueAsString(new Form(password))).isEqualTo("{\"password\":\"•\"}");
    }

    @Test
    void isReadAsItWasSent() {
        var form = json.readValue("{\"password\": \" with spaces \"}", Form.class);

        assertThat(form.password()).isEqualTo(new Password(" with spaces "));
    }

    record Form(Password password) {}
}
