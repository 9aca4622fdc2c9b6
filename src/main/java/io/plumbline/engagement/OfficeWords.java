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

    private final StringBuilder joined = new StringBuilder();
    private final StringBuilder attributes = new StringBuilder();

    private OfficeWords() {}

    /** What stands between tags, each for itself; texts without the tags within them; and attributes. */
    static List<String> of(byte[] part) {
        OfficeWords words = new OfficeWords();
        words.read(part);
        return List.of(
                new String(part, StandardCharsets.UTF_8).replaceAll("<[^>]*>", " "),
                words.joined.toString(),
                words.attributes.toString());
    }

    private void read(byte[] part) {
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                take(xml, xml.next());
            }
        } catch (XMLStreamException damaged) {
            // what comes after the damage stands between tags at most
        }
    }

    /** A new one each time: it keeps what it read last. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void take(XMLStreamReader xml, int event) {
        if (event == XMLStreamReader.CHARACTERS || event == XMLStreamReader.CDATA) {
            joined.append(xml.getText());
        } else if (event == XMLStreamReader.END_ELEMENT && ENDS.contains(xml.getLocalName())) {
            joined.append(' ');
        } else if (event == XMLStreamReader.START_ELEMENT) {
            for (int i = 0; i < xml.getAttributeCount(); i++) {
                attributes.append(xml.getAttributeValue(i)).append('\n');
            }
        }
    }
}
