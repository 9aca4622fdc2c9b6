package io.plumbline.engagement;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The words in one part of an Office file. Word cuts a text into runs anywhere, in the middle of a name, too; and who wrote
 * or changed something, or is linked to, stands in attributes.
 */
final class OfficeWords {

    /** Where one text ends and another begins: paragraphs, cells and shared texts, tabs and breaks. */
    private static final Set<String> ENDS = Set.of("p", "tc", "si", "is", "c", "row", "tab", "br", "cr");

    /** What holds words of a run; other elements hold measures and the like, which are no part of a word beside them. */
    private static final Set<String> WORDS = Set.of("t", "delText");

    private final StringBuilder joined = new StringBuilder();
    private final StringBuilder attributes = new StringBuilder();

    private final String apart;
    private final boolean whole;
    private boolean isWords;

    private OfficeWords(byte[] part) {
        apart = new String(part, StandardCharsets.UTF_8).replaceAll("<[^>]*>", " ");
        whole = isRead(part);
    }

    /** The words in a part, which is XML. */
    static OfficeWords of(byte[] part) {
        return new OfficeWords(part);
    }

    /** What stands between tags, each for itself; texts without the tags within them; and attributes. */
    List<String> texts() {
        return List.of(apart, joined.toString(), attributes.toString());
    }

    /** Whether it was read to its end; if not, what comes after the damage was read between tags at most. */
    boolean whole() {
        return whole;
    }

    private boolean isRead(byte[] part) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                take(xml, xml.next());
            }
            return true;
        } catch (XMLStreamException damaged) {
            return false;
        }
    }

    /** A new one each time: it keeps what it read last. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void take(XMLStreamReader xml, int event) throws XMLStreamException {
        if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
            joined.append(isWords ? xml.getText() : xml.getText().isBlank() ? "" : " " + xml.getText() + " ");
        } else if (event == XMLStreamReader.END_ELEMENT) {
            isWords = false;
            joined.append(ENDS.contains(xml.getLocalName()) ? " " : "");
        } else if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
            throw new XMLStreamException("no Office file has any");
        } else if (event == XMLStreamReader.START_ELEMENT) {
            isWords = WORDS.contains(xml.getLocalName());
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                attributes.append(xml.getAttributeValue(i)).append('\n');
            }
        }
    }
}
