package dev.konto.securityinfo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.jayway.jsonpath.JsonPath;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import jakarta.mail.internet.MimeMessage;

import org.awaitility.Awaitility;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/// What is outside of the service and gets its codes: a mail server and the operator's webhook.
@TestConfiguration(proxyBeanMethods = false)
public class Outside {

    public static final String WEBHOOK_SECRET = "webhook-test-secret";

    private static final Pattern CODE = Pattern.compile("\\b\\d(?:, )?(?:\\d(?:, )?){4}\\d\\b");

    private final GreenMail mail =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final HttpServer webhook;
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();

    Outside() throws IOException {
        mail.start();
        webhook = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        webhook.createContext("/messages", this::take);
        webhook.start();
    }

    @Bean
    DynamicPropertyRegistrar outsideProperties() {
        return properties -> {
            properties.add("spring.mail.host", () -> "127.0.0.1");
            properties.add("spring.mail.port", () -> mail.getSmtp().getPort());
            properties.add(
                    "konto.sender.webhook-uri",
                    () -> "http://127.0.0.1:" + webhook.getAddress().getPort() + "/messages");
            properties.add("konto.sender.webhook-secret", () -> WEBHOOK_SECRET);
        };
    }

    /// The next so many messages are not taken.
    public void refuse(int count) {
        refusals.set(count);
    }

    /// What the webhook got for a number, oldest first.
    public List<Call> callsTo(String number) {
        return calls.stream().filter(call -> call.to().equals(number)).toList();
    }

    public String codeTo(String number) {
        return code(callsTo(number).getLast().text());
    }

    /// The code in the latest mail to an address, which is waited for.
    public String codeMailedTo(String address) {
        return code(GreenMailUtil.getBody(mailsTo(address, 1).getLast()));
    }

    public List<MimeMessage> mailsTo(String address, int count) {
        Awaitility.await().until(() -> mailsTo(address).size() >= count);
        return mailsTo(address);
    }

    private List<MimeMessage> mailsTo(String address) {
        return List.of(mail.getReceivedMessagesForDomain(address));
    }

    private static String code(String text) {
        var found = CODE.matcher(text);
        if (!found.find()) {
            throw new AssertionError("no code");
        }
        return found.group().replace(", ", "");
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (refusals.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            exchange.sendResponseHeaders(502, -1);
        } else {
            calls.add(new Call(exchange.getRequestHeaders().getFirst("Konto-Signature"), body));
            exchange.sendResponseHeaders(204, -1);
        }
        exchange.close();
    }

    /// A message as the webhook got it.
    public record Call(String signature, String body) {

        public String to() {
            return JsonPath.read(body, "$.to");
        }

        public String text() {
            return JsonPath.read(body, "$.text");
        }
    }
}
