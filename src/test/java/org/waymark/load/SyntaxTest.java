package org.waymark.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.problem.Problem;
import org.waymark.problem.ProblemLog;

/** What is said of YAML and JSON with a slip in it, to people who know neither. */
class SyntaxTest {

    private static String told(ProblemLog log) {
        return log.problems().stream().map(SyntaxTest::told).collect(Collectors.joining("; "));
    }

    private static String told(Problem one) {
        return one.position().line()
                + ":"
                + one.position().column()
                + " "
                + one.message()
                + " ("
                + one.hint()
                + ")";
    }

    private static String yaml(String text) {
        TextFile file = new TextFile("a.yml", text.replace("⏎", "\n"));
        ProblemLog log = new ProblemLog();
        YamlReader.read(file, file.text().length(), log);
        return told(log);
    }

    private static String json(String text) {
        ProblemLog log = new ProblemLog();
        JsonReader.read(new TextFile("a.json", text.replace("⏎", "\n")), log);
        return told(log);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    a: b: c ~ 1:4 the text after "a:" has another colon (put quotation marks around it: a: "b: c")
                    - Who: what: why ~ 1:8 the text after "Who:" has another colon (put quotation marks around it: - "Who: what: why")
                    a: it's: so ~ 1:4 the text after "a:" has another colon (put quotation marks around it: a: "it's: so")
                    a: say "x": so ~ 1:4 the text after "a:" has another colon (put quotation marks around it: a: 'say "x": so')
                    a: don't "x": so ~ 1:4 the text after "a:" has another colon (put quotation marks around it: a: 'don''t "x": so')
                    a: "b\\c": so ~ 1:7 \\ has a special meaning between double quotation marks (use single quotation marks around the text, or write \\\\ for \\)
                    a: "b \\U00110000" ~ 1:9 \\ has a special meaning between double quotation marks (use single quotation marks around the text, or write \\\\ for \\)
                    a: "b \\UCCCCCCCC" ~ 1:9 \\ has a special meaning between double quotation marks (use single quotation marks around the text, or write \\\\ for \\)
                    a: b\\c: so ~ 1:4 the text after "a:" has another colon (put quotation marks around it: a: 'b\\c: so')
                    a:b⏎c: d ~ 1:1 a space is missing after the colon (write a: b)
                    a⏎b: c ~ 1:1 there is no colon in this line (a line begins with a key and a colon, as in title: Share expertise)
                    a: [b] c ~ 1:4 text that begins with [ needs quotation marks (write a: "[b] c")
                    - [b] c ~ 1:3 text that begins with [ needs quotation marks (write - "[b] c")
                    - {b} c ~ 1:3 text that begins with { needs quotation marks (write - "{b} c")
                    a: 'b' c ~ 1:8 the text ended before this, at its second single quotation mark (use "…" around text that has an apostrophe in it)
                    a: "b" c ~ 1:8 the text ended before this, at its second quotation mark (write \\" for a quotation mark inside the text)
                    a: "b ~ 1:4 the text that begins here has no closing quotation mark (put " at its end)
                    a: 'b ~ 1:4 the text that begins here has no closing quotation mark (put ' at its end)
                    a: [b ~ 1:4 the list that begins with [ here is not closed (put ] at its end, or quotation marks around it if it is text)
                    a: {b ~ 1:4 the list that begins with { here is not closed (put } at its end, or quotation marks around it if it is text)
                    a: @b ~ 1:4 text cannot begin with @ here (put quotation marks around the text)
                    a: - b ~ 1:4 a list cannot begin on the line of its key (begin the list on the next line: each entry on a line of its own after -)
                    a: "\\q" ~ 1:6 \\ has a special meaning between double quotation marks (use single quotation marks around the text, or write \\\\ for \\)
                    a: > b⏎  c ~ 1:6 text cannot stand on one line with > or | (begin the text on the next line, indented, or put quotation marks around it)
                    a: %b ~ 1:4 text cannot begin with % here (put quotation marks around the text)
                    a: ] ~ 1:4 text cannot begin with ] here (put quotation marks around the text)
                    a: |b ~ 1:4 text cannot begin with | here (put quotation marks around the text)
                    """)
    void aSlipInYamlIsSaidInPlainWords(String text, String told) {
        assertEquals(told, yaml(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    {"a": 1 ~ 1:8 the file ends, but the { in line 1 is not closed (put } where the part ends)
                    [1 ~ 1:3 the file ends, but the [ in line 1 is not closed (put ] where the part ends)
                    {"a": "b ~ 1:9 the line ends before the text's closing quotation mark (put " at the end of the text; a new line inside text is written \\n)
                    {"a": "b⏎"} ~ 1:9 the line ends before the text's closing quotation mark (put " at the end of the text; a new line inside text is written \\n)
                    {'a': 1} ~ 1:2 single quotation marks have no meaning here (write " instead)
                    {“a”: 1} ~ 1:2 curly quotation marks have no meaning here (write straight ones: ")
                    {»a": 1} ~ 1:2 curly quotation marks have no meaning here (write straight ones: ")
                    {"a": 1} / ~ 1:10 the file goes on after its last closing bracket (remove it, or look for a bracket too many above)
                    # a⏎{}               ~ x
                    {"a": 1,} ~ 1:8 there is a comma, but nothing follows it (remove the comma)
                    [1, ] ~ 1:3 there is a comma, but nothing follows it (remove the comma)
                    ] ~ 1:1 the { must be closed with } (put } here, or look for a bracket too many above)
                    , ~ 1:1 a value is missing here (write one, or remove the key)
                    {"a": 1 "b": 2} ~ 1:8 a comma is missing here (put a comma between the two)
                    [{} {}] ~ 1:4 a comma is missing here (put a comma between the two)
                    [[] []] ~ 1:4 a comma is missing here (put a comma between the two)
                    {"a": "b"c"} ~ 1:10 the text ended before this, at a quotation mark (write \\" for a quotation mark inside the text)
                    [2026-03-31] ~ 1:6 a comma or a closing bracket belongs here (put quotation marks around the date)
                    [1 x] ~ 1:4 a comma or a closing bracket belongs here (remove what stands here)
                    [1 -] ~ 1:4 a comma or a closing bracket belongs here (put quotation marks around the date)
                    {a: 1} ~ 1:2 the key a needs quotation marks (write "a")
                    {"a": True} ~ 1:7 True has no meaning here (write it in small letters)
                    {"a": yes} ~ 1:7 yes has no meaning here (put quotation marks around text)
                    {"a" 1} ~ 1:5 a colon is missing after the key (put : here)
                    {"a" "b"} ~ 1:5 a colon is missing after the key (put : here)
                    {"a": *b*} ~ 1:7 a value is missing here (write one, or remove the key)
                    [-] ~ 1:3 this number is not written as JSON wants it (look for a 0 or a dot too many)
                    [1 "] ~ 1:3 a comma is missing here (put a comma between the two)
                    x ~ 1:1 x has no meaning here (put quotation marks around text)
                    {"a": "\\q"} ~ 1:9 \\ has a special meaning in text (write \\\\ for \\)
                    [1} ~ 1:3 the [ in line 1 must be closed with ] (put ] here, or look for a bracket too many above)
                    {"a": 1] ~ 1:8 the { in line 1 must be closed with } (put } here, or look for a bracket too many above)
                    [01] ~ 1:3 this number is not written as JSON wants it (look for a 0 or a dot too many)
                    [1.] ~ 1:3 this number is not written as JSON wants it (look for a 0 or a dot too many)
                    {"a": } ~ 1:7 a value is missing here (write one, or remove the key)
                    {"a": ,} ~ 1:7 a value is missing here (write one, or remove the key)
                    []] ~ 1:3 the file goes on after its last closing bracket (remove it, or look for a bracket too many above)
                    * ~ 1:1 a value is missing here (write one, or remove the key)
                    """)
    void aSlipInJsonIsSaidInPlainWords(String text, String told) {
        assertEquals(told, json(text));
    }
}
