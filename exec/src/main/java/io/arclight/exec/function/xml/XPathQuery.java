package io.arclight.exec.function.xml;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.scalar.Prepared;
import io.arclight.exec.function.scalar.SessionContext;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathExpression;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import javax.xml.xpath.XPathFactoryConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A compiled expression of XPath 1.0. Documents are read without regard to namespaces, and as with Spark they may declare
 * entities; external ones are empty, and what they may expand to is bounded. For one thread.
 */
public final class XPathQuery implements Prepared {
    private static final int ENTITY_EXPANSIONS = 1_000;
    private static final int ENTITY_CHARACTERS = 1_000_000;

    private final XPathExpression expression;
    private final DocumentBuilder documents;

    private XPathQuery(XPathExpression expression, DocumentBuilder documents) {
        this.expression = expression;
        this.documents = documents;
    }

    /**
     * Compiles an expression; an empty one finds nothing at all.
     *
     * @throws ArclightException INVALID_PARAMETER_VALUE when it is malformed
     */
    public static XPathQuery prepare(String text, SessionContext session) {
        try {
            return new XPathQuery(text.isEmpty() ? null : factory().newXPath().compile(text), newDocuments());
        } catch (XPathExpressionException e) {
            throw invalid("path", "Invalid XPath '" + text + "': " + e.getMessage())
                    .causedBy(e);
        }
    }

    private static XPathFactory factory() {
        try {
            XPathFactory factory = XPathFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory;
        } catch (XPathFactoryConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DocumentBuilder newDocuments() {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setAttribute("jdk.xml.entityExpansionLimit", ENTITY_EXPANSIONS);
            factory.setAttribute("jdk.xml.totalEntitySizeLimit", ENTITY_CHARACTERS);
            factory.setAttribute("jdk.xml.maxElementDepth", XmlCursor.MAX_DEPTH);
            DocumentBuilder documents = factory.newDocumentBuilder();
            documents.setErrorHandler(new DefaultHandler());
            return documents;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What the expression finds in a document; null for an empty text and for an empty expression.
     *
     * @param type what the result is converted to by XPath's rules
     * @throws ArclightException INVALID_PARAMETER_VALUE when the text is not well-formed or the result has no such form
     */
    <T> T find(String xml, Class<T> type) {
        if (xml.isEmpty() || expression == null) {
            return null;
        }
        try {
            return expression.evaluateExpression(document(xml), type);
        } catch (XPathExpressionException e) {
            throw invalid("path", e.getMessage()).causedBy(e);
        }
    }

    private Document document(String xml) {
        try {
            return documents.parse(new InputSource(new StringReader(xml)));
        } catch (SAXException e) {
            throw invalid("xml", "Invalid XML document: " + e.getMessage()).causedBy(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ArclightException invalid(String parameter, String message) {
        return new ArclightException(
                ErrorCondition.INVALID_PARAMETER_VALUE,
                "parameter",
                "`" + parameter + "`",
                "functionName",
                "`xpath`",
                "message",
                message.replaceFirst("\\.$", ""));
    }
}
