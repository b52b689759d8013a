package dev.konto.deploy;

import java.nio.file.Path;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathFactory;

/// What Maven calls the version.
final class Pom {

    private Pom() {}

    static String version(Path file) throws Exception {
        var document =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile());
        return XPathFactory.newDefaultInstance().newXPath().evaluate("/project/version", document);
    }
}
