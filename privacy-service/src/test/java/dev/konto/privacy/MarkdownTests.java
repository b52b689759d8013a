package dev.konto.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    @Test
    void isHtmlOnceRendered() {
        var html =
                Markdown.html(
                        """
                        ## Passwords

                        - Keep them *secret*
                        - One each
                        """);

        assertThat(html)
                .isEqualTo(
                        """
                        <h2>Passwords</h2>
                        <ul>
                        <li>Keep them <em>secret</em></li>
                        <li>One each</li>
                        </ul>
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://fjord.example/rules?a=1&b=2",
                "http://fjord.example",
                "HTTPS://fjord.example",
                "mailto:helpdesk@fjord.example"
            })
    void leadsToWebPagesAndMailAddresses(String url) {
        assertThat(Markdown.html("[rules](" + url + ")"))
                .startsWith("<p><a rel=\"nofollow\" href=\"" + url.replace("&", "&amp;") + "\">");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "&#106;avascript:alert(1)",
                "java&#10;script:alert(1)",
                "javascript&colon;alert(1)",
                "\u0001javascript:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:msgbox(1)",
                "file:///etc/passwd",
                "blob:https://fjord.example/1",
                "//evil.example",
                "/logout",
                "https:evil",
                "?a=b",
                "#top",
                ""
            })
    void leadsNowhereElse(String url) {
        assertThat(Markdown.html("[**my** rules](<" + url + ">)"))
                .isEqualTo("<p><strong>my</strong> rules</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<javascript:alert(1)>",
                "[rules][1]\n\n[1]: javascript:alert(1)",
                "[rules]\n\n[rules]: <data:text/html,x> \"title\""
            })
    void leadsNowhereElseByOtherKindsOfLinks(String markdown) {
        assertThat(Markdown.html(markdown)).doesNotContain("<a").doesNotContain("href");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <script>alert(1)</script>                  | &lt;script&gt;alert(1)&lt;/script&gt;
                    a <img src=x onerror=alert(1)> b           | &lt;img src=x onerror=alert(1)&gt;
                    <svg/onload=alert(1)>                      | &lt;svg/onload=alert(1)&gt;
                    <a href="javascript:alert(1)">x</a>        | &lt;a href=&quot;javascript:
                    <!-- <b> -->                               | &lt;!-- &lt;b&gt; --&gt;
                    `<script>`                                 | <code>&lt;script&gt;</code>
                    """)
    void showsHtmlAsText(String markdown, String shown) {
        assertThat(Markdown.html(markdown))
                .contains(shown)
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContain("<svg")
                .doesNotContain("<a ")
                .doesNotContain("<!--");
    }

    @Test
    void keepsQuotesInsideAttributes() {
        var html = Markdown.html("[x](https://a.example/\"onmouseover=alert(1) 'a\" onclick=\"b')");

        assertThat(html)
                .contains("title=\"a&quot; onclick=&quot;b\"")
                .doesNotContain("\"onmouseover")
                .doesNotContain("\" onclick");
    }

    @Test
    void keepsInfoStringsOfCodeInsideAttributes() {
        assertThat(Markdown.html("```a\"onclick=alert(1)//\ncode\n```"))
                .contains("class=\"language-a&quot;onclick=alert(1)//\"");
    }

    @Test
    void loadsNoImageButTellsWhatItShows() {
        assertThat(Markdown.html("See ![the *old* bridge](https://evil.example/pixel.png)."))
                .isEqualTo("<p>See the <em>old</em> bridge.</p>\n");
    }

    @Test
    void keepsALinkAroundAnImage() {
        assertThat(Markdown.html("[![map](https://x.example/a.png)](https://fjord.example)"))
                .isEqualTo("<p><a rel=\"nofollow\" href=\"https://fjord.example\">map</a></p>\n");
    }

    @Test
    void standsDeepNesting() {
        assertThat(Markdown.html("> ".repeat(20_000) + "deep")).contains("deep");
    }
}
