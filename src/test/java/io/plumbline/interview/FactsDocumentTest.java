package io.plumbline.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.plumbline.TestRules;
import io.plumbline.methodology.Methodology;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A facts document is taken whole or refused with every error and its place. */
class FactsDocumentTest {

    private static final String DATED = "\"organisation\":\"Example\",\"assessedOn\":\"2026-10-12\"";

    private static Methodology methodology() {
        return TestRules.shipped().methodology();
    }

    private static Assessment read(String facts) {
        return TestRules.read(facts.replace('\'', '"'), methodology());
    }

    private static List<InputError> errors(String facts) {
        return assertThrows(RefusedInput.class, () -> read(facts)).errors();
    }

    private static String with(String fields) {
        return "{" + DATED + "," + fields.replace('\'', '"') + "}";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            'aiIntent':'yes'                                                       | /aiIntent
            'extra':1                                                              | /extra
            'disciplines':{'change-contrl':{}}                                     | /disciplines/change-contrl
            'disciplines':{'change-control':{'importance':0}}                      | /disciplines/change-control/importance
            'disciplines':{'change-control':{'importance':6}}                      | /disciplines/change-control/importance
            'disciplines':{'change-control':{'importance':2.5}}                    | /disciplines/change-control/importance
            'disciplines':{'change-control':{'target':3.25}}                       | /disciplines/change-control/target
            'disciplines':{'change-control':{'target':5.5}}                        | /disciplines/change-control/target
            'disciplines':{'change-control':{'inScope':false,'reason':'gone'}}     | /disciplines/change-control/approvedBy
            'disciplines':{'change-control':{'inScope':false,'approvedBy':'A'}}    | /disciplines/change-control/reason
            'interviews':{}                                                        | /interviews
            'interviews':[1]                                                       | /interviews/0
            'interviews':[{'id':'','audience':'leadership'}]                       | /interviews/0/id
            'interviews':[{'id':'a b','audience':'leadership'}]                    | /interviews/0/id
            'interviews':[{'id':'a'}]                                              | /interviews/0/audience
            'interviews':[{'id':'a','audience':'leader'}]                          | /interviews/0/audience
            'interviews':[{'id':'a','audience':'leadership','overallEstimate':2.2}]| /interviews/0/overallEstimate
            'interviews':[{'id':'a','audience':'leadership','overallEstimate':-1}] | /interviews/0/overallEstimate
            'interviews':[{'id':'a','audience':'leadership','role':7}]             | /interviews/0/role
            'interviews':[{'id':'a','audience':'leadership','answers':{'change-control':{'own':1}}}]        | /interviews/0/answers/change-control/own
            'interviews':[{'id':'a','audience':'leadership','answers':{'change-control':{'ownership':6}}}]  | /interviews/0/answers/change-control/ownership
            'interviews':[{'id':'a','audience':'leadership','answers':{'change-control':{'ownership':2.5}}}]| /interviews/0/answers/change-control/ownership
            'interviews':[{'id':'a','audience':'leadership','answers':{'change-control':{'ownership':'3'}}}]| /interviews/0/answers/change-control/ownership
            'interviews':[{'id':'a','audience':'leadership','answers':{'change-control':{'ownership':'dontknow'}}}]| /interviews/0/answers/change-control/ownership
            'interviews':[{'id':'a','audience':'leadership','habits':{'user-first':{}}}]              | /interviews/0/habits/user-first
            'interviews':[{'id':'a','audience':'leadership','habits':{'user-first':{'positive':9}}}]  | /interviews/0/habits/user-first/positive
            'interviews':[{'id':'a','audience':'leadership','habits':{'users-first':{'positive':1}}}] | /interviews/0/habits/users-first
            'evidence':[{'discipline':'change-control','aspect':'ownership','kind':'document'}]       | /evidence/0/collectedOn
            'evidence':[{'discipline':'change-control','aspect':'ownership','kind':'document','collectedOn':'2026-10-13'}] | /evidence/0/collectedOn
            'evidence':[{'discipline':'change-control','aspect':'ownership','kind':'document','collectedOn':'12.10.2026'}] | /evidence/0/collectedOn
            'evidence':[{'discipline':'change-control','aspect':'ownership','kind':'document','collectedOn':'2026-10-12','verifiedLevel':2}] | /evidence/0/verifiedLevel
            'evidence':[{'discipline':'change-control','aspect':'ownership','kind':'observation','collectedOn':'2026-10-12'}] | /evidence/0/verifiedLevel
            'evidence':[{'discipline':'change-control','aspect':'ownership','kind':'observation','collectedOn':'2026-10-12','verifiedLevel':2.2}] | /evidence/0/verifiedLevel
            'evidence':[{'discipline':'change-control','aspect':'ownership','kind':'hearsay','collectedOn':'2026-10-12'}] | /evidence/0/kind
            """)
    void anErrorNamesItsPlace(String fields, String pointer) {
        List<InputError> errors = errors(with(fields));
        assertEquals(List.of(pointer), errors.stream().map(InputError::pointer).toList(), errors.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'aiIntent':true",
                "'disciplines':{'change-control':{'importance':5,'target':3.5}}",
                "'disciplines':{'change-control':{'inScope':false,'reason':'outsourced','approvedBy':'lead consultant'}}",
                "'interviews':[]",
                "'interviews':[{'id':'a.B_c-9','audience':'leadership','overallEstimate':0.5,'role':''}]",
                "'interviews':[{'id':'a','audience':'practitioner','answers':{'change-control':{'ownership':'dont-know'}}}]",
                "'interviews':[{'id':'a','audience':'practitioner','habits':{'user-first':{'reverse':0}}}]",
                "'evidence':[{'discipline':'change-control','aspect':'ownership','kind':'document','collectedOn':'2026-10-12'}]",
                "'evidence':null"
            })
    void whatIsWithinTheTableOfFieldsIsTaken(String fields) {
        assertEquals("Example", read(with(fields)).organisation());
    }

    @Test
    void theRequiredFieldsAreNamedWhenTheyAreMissing() {
        assertEquals(
                List.of("/organisation", "/assessedOn"),
                errors("{}").stream().map(InputError::pointer).toList());
    }

    @Test
    void anOrganisationMayHaveTwoHundredCharactersAndNoMore() {
        String dated = "'assessedOn':'2026-10-12','organisation':'";
        assertEquals(
                200, read("{" + dated + "x".repeat(200) + "'}").organisation().length());
        assertEquals(
                "/organisation",
                errors("{" + dated + "x".repeat(201) + "'}").get(0).pointer());
    }

    @Test
    void anInterviewIdMayStandOnlyOnce() {
        String facts = with("'interviews':[{'id':'a','audience':'leadership'},{'id':'a','audience':'practitioner'}]");
        assertEquals("/interviews/1/id", errors(facts).get(0).pointer());
    }

    @Test
    void aKeyThatStandsTwiceIsAnErrorAtItsPlace() {
        assertEquals(
                "/organisation",
                errors("{" + DATED + ",'organisation':'Other'}").get(0).pointer());
    }

    @Test
    void allErrorsAreNamedAtOnce() {
        assertEquals(3, errors("{'organisation':1,'assessedOn':'x','extra':2}").size());
    }

    @Test
    void whatIsNoJsonIsRefusedWithLineAndColumn() {
        InputError error =
                errors("{\n  'organisation': 'x'\n  'assessedOn': 1}").get(0);
        assertEquals(3, error.line());
        assertEquals(3, error.column());
        assertTrue(error.detail().startsWith("this is not JSON"), error.detail());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "3",
                "{} {}",
                "{'a':",
                "\u0000",
                "{'organisation':'x',}",
                "{'organisation':'\\q'}",
                "{'a\\q':1}",
                "{'organisation':tru}",
                "{'a':01}"
            })
    void whatIsNoFactsDocumentIsRefused(String text) {
        assertTrue(!errors(text).isEmpty());
    }

    @Test
    void nestingDeeperThanTwentyIsNotReadOn() {
        assertTrue(errors("[".repeat(21)).get(0).detail().contains("deeper than 20"));
    }

    @Test
    void hugeNumbersAreRefusedAndDoNotHang() {
        String facts = with("'interviews':[{'id':'a','audience':'leadership','overallEstimate':1e999999999}]");
        assertTrue(!errors(facts).isEmpty());
        String tiny = with("'interviews':[{'id':'a','audience':'leadership','overallEstimate':1e-999999999}]");
        assertTrue(!errors(tiny).isEmpty());
    }

    @Test
    void anUnknownDisciplineIsToldTheNearestOne() {
        assertTrue(errors(with("'disciplines':{'incident-managment':{}}"))
                .get(0)
                .detail()
                .contains("did you mean \"incident-management\"?"));
    }
}
