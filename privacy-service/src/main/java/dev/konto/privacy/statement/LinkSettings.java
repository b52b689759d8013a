package dev.konto.privacy.statement;

import dev.konto.privacy.Languages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Pages that the operator wants to be found from Settings & privacy.
///
/// @param links in the order in which they are shown
@Validated
@ConfigurationProperties("konto.privacy")
public record LinkSettings(@DefaultValue List<@Valid RelatedLink> links) {

    /// The links, each named in the best of its languages for the reader.
    public List<Link> in(Languages languages) {
        return links.stream().map(link -> link.in(languages)).toList();
    }

    /// A page to go on to, named in the reader's language.
    public record Link(String title, String url) {}

    /// A page to go on to, as the operator names it.
    ///
    /// @param titles by language (BCP 47)
    /// @param address of the page
    public record RelatedLink(@NotEmpty Map<String, String> titles, @NotNull URI address) {

        Link in(Languages languages) {
            var offered = titles.keySet().stream().sorted().toList();
            var language = languages.best(offered, Locale::forLanguageTag);
            return new Link(Objects.requireNonNull(titles.get(language)), address.toString());
        }
    }
}
