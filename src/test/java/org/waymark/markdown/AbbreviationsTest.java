package org.waymark.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.waymark.content.Term;

class AbbreviationsTest {

    private static final Term NPQ = Texts.npq();
    private static final Term NPQLTD =
            Texts.term(
                    "NPQLTD",
                    "National Professional Qualification in Leading Teacher Development",
                    null);
    private static final Term ECF = Texts.term("ECF", "Early Career Framework", null);
    private static final Term ITTECF =
            Texts.term("ITTECF", "initial teacher training and early career framework", null);
    private static final Term CPD = Texts.term("CPD", "continuing professional development", null);
    private static final Term SLE =
            Texts.term("SLE", "specialist leader of education", "specialist leaders of education");
    private static final Term EEF = Texts.term("EEF", "Education Endowment Foundation", null);
    private static final Term DFE = Texts.term("DfE", "Department for Education", null);
    private static final Term CTEACH = Texts.term("CTeach", "Chartered Teacher", null);
    private static final Term MAT = Texts.term("MAT", "multi-academy trust", null);
    private static final Term PDF = Texts.term("PDF/A", "Portable Document Format", null, false);
    private static final Term HUB = Texts.term("hub", null, null, true);
    private static final List<Term> ALL =
            List.of(NPQ, NPQLTD, ECF, ITTECF, CPD, SLE, EEF, DFE, CTEACH, MAT, PDF, HUB);

    @Test
    void theFirstUseIsSpelledOutAndLaterOnesAreNot() {
        assertInline(
                "The National Professional Qualification (NPQ) and another NPQ",
                "The NPQ and another NPQ");
    }

    @Test
    void pluralsAreSpelledOutInThePlural() {
        assertInline("two National Professional Qualifications (NPQs)", "two NPQs");
        assertInline("ask specialist leaders of education (SLEs)", "ask SLEs");
    }

    @Test
    void possessivesGoOntoBoth() {
        assertInline("the Education Endowment Foundation’s (EEF’s) guide", "the EEF's guide");
        assertInline(
                "two National Professional Qualifications’ (NPQs’) length", "two NPQs' length");
        assertInline("“all National Professional Qualifications (NPQs)”", "\"all NPQs\"");
        assertInline("‘all National Professional Qualifications (NPQs)’", "'all NPQs'");
    }

    @Test
    void theArticleFitsTheWords() {
        assertInline("take a National Professional Qualification (NPQ)", "take an NPQ");
        assertInline("A National Professional Qualification (NPQ)", "An NPQ");
        assertInline("a <em>specialist leader of education (SLE)</em>", "an *SLE*");
        assertInline("an Early Career Framework (ECF), then an ECF", "an ECF, then an ECF");
        assertInline("a multi-academy trust (MAT)", "a MAT");
    }

    @Test
    void theArticleFollowsTheSoundOfTheWords() {
        assertEquals("a", Spelling.article("unique reference number"));
        assertEquals("a", Spelling.article("University College London"));
        assertEquals("a", Spelling.article("one-year course"));
        assertEquals("an", Spelling.article("uninterrupted rest"));
        assertEquals("an", Spelling.article("honorary post"));
        assertEquals("an", Spelling.article("initial teacher training"));
    }

    @Test
    void sentencesBeginWithACapital() {
        assertInline("Continuing professional development (CPD) helps", "CPD helps");
        assertInline("It helps. “Continuing professional development (CPD)”", "It helps. \"CPD\"");
        assertInline(
                "courses, e.g. continuing professional development (CPD)", "courses, e.g. CPD");
    }

    @Test
    void theLongestAbbreviationIsMeant() {
        assertInline(
                "the National Professional Qualification in Leading Teacher Development (NPQLTD)",
                "the NPQLTD");
        assertInline(
                "the initial teacher training and early career framework (ITTECF) and the"
                        + " Early Career Framework (ECF)",
                "the ITTECF and the ECF");
    }

    @Test
    void partsOfWordsAddressesAndCodeAreLeftAlone() {
        assertInline(
                "XNPQ NPQX non-NPQ NPQ-like NPQ/x NPQ_1", "XNPQ NPQX non-NPQ NPQ-like NPQ/x NPQ_1");
        assertInline("<code>NPQ</code> at NPQ@a.example", "`NPQ` at NPQ@a.example");
        assertInline("<span lang=\"cy\">NPQ</span>", "[NPQ](lang:cy)");
    }

    @Test
    void wordsThatTheTextWritesItselfCountAsTheFirstUse() {
        assertInline(
                "a National Professional Qualification (NPQ), one NPQ",
                "a National Professional Qualification (NPQ), one NPQ");
        assertInline(
                "a national professional\n<em>qualification</em> (NPQ), one NPQ",
                "a national professional\n*qualification* (NPQ), one NPQ");
        assertInline(
                "an NPQ (National Professional Qualification), one NPQ",
                "an NPQ (National Professional Qualification), one NPQ");
    }

    @Test
    void anAbbreviationAloneInBracketsGetsNoSecondBrackets() {
        assertInline(
                "training (continuing professional development, CPD) and CPD",
                "training (CPD) and CPD");
    }

    @Test
    void headingsAndLinksStayShortAndGiveTheMeaningAsATitle() {
        assertEquals(
                """
                <h2 id="why-an-npq">Why an <abbr title="National Professional Qualification">NPQ</abbr></h2>
                <p><a href="a.html">Two <abbr title="National Professional Qualifications">NPQs</abbr></a> and a National Professional Qualification (NPQ)</p>
                <h2 id="the-npq">The NPQ</h2>
                """,
                writer().blocks(
                                Texts.parse(
                                        "## Why an NPQ\n\n[Two NPQs](link:a) and an NPQ\n\n## The NPQ"),
                                Texts.web()));
    }

    @Test
    void factsAreSpelledOutToo() {
        assertInline(
                "<span class=\"fact\">free until the teacher’s National Professional"
                        + " Qualification (NPQ) ends</span>, one NPQ",
                "[](fact:x), one NPQ");
    }

    @Test
    void wellKnownAbbreviationsAndPlainTermsStayAsTheyAre() {
        assertInline("a PDF/A of the hub", "a PDF/A of the hub");
    }

    @Test
    void aPageSpellsOutOnceAcrossItsTexts() {
        Setting page = Texts.web();
        assertEquals(
                "Ein National Professional Qualification (NPQ)",
                writer().inline(Texts.inline("Ein NPQ"), page));
        assertEquals("<p>NPQ</p>\n", writer().blocks(Texts.parse("NPQ"), page));
    }

    @Test
    void hiddenPassagesUseNothingUp() {
        assertEquals(
                "<p>the Early Career Framework (ECF)</p>\n",
                writer().blocks(
                                Texts.parse("::: for lt\nthe ECF\n:::\n\nthe ECF"),
                                Texts.setting(Medium.WEB, "ll")));
    }

    @Test
    void plainTextSpellsNothingOut() {
        assertEquals("One NPQ", writer().text(Texts.inline("One NPQ"), Texts.web()));
    }

    @Test
    void unknownRunsOfCapitalsAreReportedOnceEach() {
        assertProblems(
                "## Why XYZ\n\nAn *ABCs* and XYZ, `QQQ`, KS2.",
                unknown("1:8", "XYZ"),
                unknown("3:5", "ABC"),
                unknown("3:27", "KS2"));
    }

    @Test
    void knownWordsNumeralsPostcodesAddressesAndForeignWordsAreNotReported() {
        assertProblems(
                "NPQ NPQs DfE CTeach PDF, Part II and XIV, WA1 2AB, I, A4,"
                        + " www.ABC.example, ABC@x.example, [ABC](lang:cy), XiTeach, eBook.");
    }

    @Test
    void wrongWordsBeforeAnAbbreviationAreReportedWithTheRightOnes() {
        assertProblems(
                "Become a Senior Leader in\nEducation (SLE).",
                "1:10 expansion-wrong \"Senior Leader in Education\" is not what \"SLE\" stands for"
                        + " (write \"specialist leader of education (SLE)\")");
        assertProblems(
                "Senior *Leaders* of Education (SLEs) and Department of Education (DfE)",
                "1:1 expansion-wrong \"Senior Leaders of Education\" is not what \"SLEs\" stands for"
                        + " (write \"specialist leaders of education (SLEs)\")",
                "1:42 expansion-wrong \"Department of Education\" is not what \"DfE\" stands for"
                        + " (write \"Department for Education (DfE)\")");
    }

    @Test
    void rightWordsBeforeAnAbbreviationAreFineHoweverTheyAreWritten() {
        assertProblems(
                "Specialist Leaders of Education (SLE), Multi-Academy\nTrusts (MATs), multi academy"
                        + " trust (MAT), the Chartered Teacher (CTeach), training (CPD),"
                        + " Cats prefer dogs. (CPD)");
        assertProblems("Education (SLE), in Education (SLE) or \u201cEducation\u201d (SLE)");
    }

    private static HtmlWriter writer() {
        return new HtmlWriter(Abbreviations.of(ALL));
    }

    private static String unknown(String place, String word) {
        return place
                + " abbreviation-unknown the glossary does not explain \""
                + word
                + "\" (add it to content/glossary.json, or write the words in full)";
    }

    private static void assertInline(String expected, String text) {
        assertEquals(expected, writer().inline(Texts.inline(text), Texts.web()), text);
    }

    private static void assertProblems(String text, String... problems) {
        List<String> found = Texts.shown(Abbreviations.of(ALL).check(Texts.parse(text)));
        assertEquals(List.of(problems), found);
    }
}
