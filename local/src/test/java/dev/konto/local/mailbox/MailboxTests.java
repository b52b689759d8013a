package dev.konto.local.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.konto.local.Place;
import dev.konto.local.Ports;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Properties;

class MailboxTests {

    private final Ports ports = Ports.free();
    private final Mailbox mailbox =
            new Mailbox(ports.of(Place.SMTP), ports.of(Place.MAILBOX), "the secret");

    @BeforeEach
    void start() {
        mailbox.start();
    }

    @AfterEach
    void stop() {
        mailbox.close();
    }

    @Test
    void listsWhatWasSent() throws Exception {
        send("Your password was changed", "It was you.", "<p>It was <b>you</b>.</p>");

        var json = new JsonMapper().readTree(get("/api/messages").body());

        assertThat(json.at("/items/0/subject").asString()).isEqualTo("Your password was changed");
        assertThat(json.at("/items/0/to/0").asString()).isEqualTo("maja@fjord.example");
        assertThat(json.at("/items/0/text").asString()).isEqualTo("It was you.");
        assertThat(mailbox.messages())
                .singleElement()
                .satisfies(mail -> assertThat(mail.isTo("maja@fjord.example")).isTrue());
    }

    @Test
    void showsAMailInAPage() throws Exception {
        send("Hej, Åsa", "Allt väl?", "<p>Allt väl?</p>");
        var id = mailbox.messages().getFirst().id();

        assertThat(get("/").body()).contains("Hej, Åsa").contains("/messages/" + id);
        assertThat(get("/messages/" + id).body())
                .contains("<pre>Allt väl?</pre>")
                .contains("/html/" + id);
        assertThat(get("/html/" + id).body()).contains("<p>Allt väl?</p>");
    }

    @Test
    void letsNoMailRunAScript() throws Exception {
        send("<script>alert(1)</script>", "<script>alert(2)</script>", "<script>alert(3)</script>");
        var id = mailbox.messages().getFirst().id();

        assertThat(get("/").body()).doesNotContain("<script");
        assertThat(get("/messages/" + id).body()).doesNotContain("<script").contains("sandbox=");
        assertThat(get("/html/" + id).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy ->
                                assertThat(policy)
                                        .startsWith("sandbox ")
                                        .contains("default-src 'none'")
                                        .doesNotContain("allow-scripts", "script-src"));
    }

    @Test
    void knowsNoOtherMail() throws Exception {
        assertThat(get("/messages/none").statusCode()).isEqualTo(404);
        assertThat(get("/html/none").statusCode()).isEqualTo(404);
        assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var uri = URI.create("http://127.0.0.1:" + ports.of(Place.MAILBOX) + path);
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString(UTF_8));
        }
    }

    private void send(String subject, String text, String html) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", ports.of(Place.SMTP));
        var mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("konto@fjord.example"));
        mail.setRecipient(RecipientType.TO, new InternetAddress("maja@fjord.example"));
        mail.setSubject(subject, "UTF-8");
        mail.setContent(new MimeMultipart("alternative", part(text, "plain"), part(html, "html")));
        Transport.send(mail);
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, "UTF-8", type);
        return part;
    }
}
