package dev.konto.securityinfo.sender;

import org.springframework.stereotype.Component;

import java.util.Map;

/// Words mails that bring a code.
@Component
class CodeLetters {

    private final Words words;
    private final SenderSettings settings;
    private final Template template = Template.named("code");

    CodeLetters(Words words, SenderSettings settings) {
        this.words = words;
        this.settings = settings;
    }

    Letter of(CodeMessage message) {
        var subject = words.text("mail.subject", message);
        var what = words.text("mail.what", message);
        var code = message.code().text();
        var lifetime = words.text("mail.lifetime", message);
        var warning = words.text("mail.warning", message);
        var organization = settings.organization();
        return new Letter(
                subject,
                String.join("\n\n", what, code, lifetime, warning, organization),
                template.filled(
                        Map.of(
                                "language", message.language().getLanguage(),
                                "subject", subject,
                                "what", what,
                                "code", code,
                                "lifetime", lifetime,
                                "warning", warning,
                                "organization", organization)));
    }
}
