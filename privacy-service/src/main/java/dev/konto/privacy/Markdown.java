package dev.konto.privacy;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

import java.util.regex.Pattern;

/// Turns Markdown into HTML that is safe to show, whoever wrote it: HTML in it is shown as text,
/// links lead to web pages and mail addresses only, and nothing is loaded from elsewhere.
final class Markdown {

    private static final int DEEPEST_NESTING = 50;
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEEPEST_NESTING).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Markdown() {}

    static String html(String markdown) {
        var document = PARSER.parse(markdown);
        document.accept(new Disarming());
        return RENDERER.render(document);
    }

    /// Leaves of other links and of images nothing but their text.
    private static final class Disarming extends AbstractVisitor {

        private static final Pattern HARMLESS =
                Pattern.compile("(https?://|mailto:).+", Pattern.CASE_INSENSITIVE);

        @Override
        public void visit(Link link) {
            visitChildren(link);
            if (!HARMLESS.matcher(link.getDestination()).matches()) {
                unwrap(link);
            }
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            unwrap(image);
        }

        private static void unwrap(Node node) {
            for (var child = node.getFirstChild(); child != null; child = node.getFirstChild()) {
                node.insertBefore(child);
            }
            node.unlink();
        }
    }
}
