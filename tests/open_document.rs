//! OpenDocument texts -> lines of text: what LibreOffice shows, with automatic numbers written out.

mod support;

use minutes_analyser::Source;
use minutes_analyser::text::{Format, Refusal, SourceText, read_source};
use support::archive::{Part, pack};

const KIND: &[u8] = b"application/vnd.oasis.opendocument.text";

/// A text whose own styles, whose common styles and whose body are given.
fn file(own: &str, common: &str, body: &str) -> Vec<u8> {
    pack(&[
        Part::stored("mimetype", KIND),
        Part::new("META-INF/manifest.xml", b"<manifest:manifest/>"),
        Part::new(
            "content.xml",
            format!(
                "<?xml version=\"1.0\"?><office:document-content><office:automatic-styles>{own}</office:automatic-styles>\
                 <office:body><office:text>{body}</office:text></office:body></office:document-content>"
            )
            .as_bytes(),
        ),
        Part::new(
            "styles.xml",
            format!("<?xml version=\"1.0\"?><office:document-styles>{common}</office:document-styles>").as_bytes(),
        ),
    ])
}

fn source(own: &str, common: &str, body: &str) -> SourceText {
    let bytes = file(own, common, body);
    let source = read_source(&Source { name: "minutes.odt", bytes: &bytes }).expect("it is a document");
    assert_eq!(source.media_type(), "application/vnd.oasis.opendocument.text");
    source
}

/// The lines of a text, parted by " / "; blank lines are left out, since every paragraph has one.
fn lines(text: &str) -> String {
    text.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join(" / ")
}

fn reads(body: &str, expected: &str) {
    assert_eq!(lines(source("", "", body).text()), expected, "{body}");
}

fn reads_styled(own: &str, body: &str, expected: &str) {
    assert_eq!(lines(source(own, "", body).text()), expected, "{body}");
}

fn p(words: &str) -> String {
    format!("<text:p>{words}</text:p>")
}

/// A list style with the given levels.
fn list_style(name: &str, levels: &[&str]) -> String {
    let levels: String = levels
        .iter()
        .enumerate()
        .map(|(at, level)| format!("<text:list-level-style-number text:level=\"{}\" {level}/>", at + 1))
        .collect();
    format!("<text:list-style style:name=\"{name}\">{levels}</text:list-style>")
}

/// A list of entries, each of which is markup.
fn list(attributes: &str, entries: &[&str]) -> String {
    let entries: String = entries.iter().map(|entry| format!("<text:list-item>{entry}</text:list-item>")).collect();
    format!("<text:list {attributes}>{entries}</text:list>")
}

#[test]
fn paragraphs_and_headings_are_lines() {
    let source = source(
        "",
        "",
        &("<text:h text:outline-level=\"2\">Present</text:h>".to_owned() + &p("Cllr Vane &amp; Cllr Osei")),
    );
    assert_eq!(lines(source.text()), "Present / Cllr Vane & Cllr Osei");
    assert_eq!((source.layout(0).heading, source.layout(2).heading), (Some(2), None));
}

#[test]
fn white_space_counts_as_open_document_counts_it() {
    reads(
        "<text:p>  1.<text:tab/>Minutes\n   of<text:s text:c=\"2\"/>May<text:line-break/>7 pm</text:p>",
        "1.\tMinutes of  May / 7 pm",
    );
    reads(
        "<text:p>a<text:s text:c=\"4000000000\"/>b<text:s text:c=\"900000000\"/>c</text:p>",
        &format!("a{0}b{0}c", " ".repeat(64)),
    );
}

#[test]
fn entries_of_a_list_are_numbered() {
    let style = list_style("L", &["style:num-format=\"1\" style:num-suffix=\".\" text:start-value=\"70\""]);
    reads_styled(
        &style,
        &list("text:style-name=\"L\"", &[&(p("Apologies") + &p("None.")), &p("Minutes")]),
        "70. Apologies / None. / 71. Minutes",
    );
}

#[test]
fn a_list_counts_on_where_it_says_so_and_else_anew() {
    let style = list_style("L", &["style:num-format=\"a\" style:num-prefix=\"(\" style:num-suffix=\")\""]);
    let plain = "text:style-name=\"L\"";
    reads_styled(
        &style,
        &[
            list(&format!("xml:id=\"one\" {plain}"), &[&p("first")]),
            list(&format!("{plain} text:continue-numbering=\"true\""), &[&p("second")]),
            list(plain, &[&p("anew")]),
            list(&format!("{plain} text:continue-list=\"none\""), &[&p("nobody's")]),
        ]
        .concat(),
        "(a) first / (b) second / (a) anew / (a) nobody's",
    );
    reads_styled(
        &style,
        &[
            list(&format!("xml:id=\"one\" {plain}"), &[&p("first")]),
            list(&format!("xml:id=\"two\" {plain}"), &[&p("other")]),
            list(&format!("{plain} text:continue-list=\"one\""), &[&p("second")]),
        ]
        .concat(),
        "(a) first / (a) other / (b) second",
    );
}

#[test]
fn levels_show_the_numbers_above_them() {
    let style = list_style(
        "L",
        &[
            "style:num-format=\"1\"",
            "style:num-format=\"1\" text:display-levels=\"2\"",
            "style:num-format=\"i\" style:num-suffix=\")\"",
        ],
    );
    let nested = list("", &[&p("Budget"), &(p("Roads") + &list("", &[&p("North")]))]);
    reads_styled(
        &style,
        &list("text:style-name=\"L\"", &[&(p("Reports") + &nested), &(p("Plans") + &list("", &[&p("Sites")]))]),
        "1 Reports / 1.1 Budget / 1.2 Roads / i) North / 2 Plans / 2.1 Sites",
    );
}

#[test]
fn libre_offices_own_format_of_labels_is_read() {
    let style = list_style(
        "L",
        &[
            "style:num-format=\"1\" loext:num-list-format=\"%1%.\"",
            "style:num-format=\"A\" loext:num-list-format=\"%1%.%2%)\" text:display-levels=\"2\"",
        ],
    );
    reads_styled(
        &style,
        &list("text:style-name=\"L\"", &[&(p("Reports") + &list("", &[&p("Budget")]))]),
        "1. Reports / 1.A) Budget",
    );
}

#[test]
fn an_entry_may_start_at_a_number_and_a_header_has_none() {
    let style = list_style("L", &["style:num-format=\"1\" style:num-suffix=\".\""]);
    reads_styled(
        &style,
        "<text:list text:style-name=\"L\"><text:list-header><text:p>Items</text:p></text:list-header>\
         <text:list-item text:start-value=\"12\"><text:p>Finance</text:p></text:list-item>\
         <text:list-item><text:p>Planning</text:p></text:list-item></text:list>",
        "Items / 12. Finance / 13. Planning",
    );
}

#[test]
fn bullets_are_bullets() {
    let style = "<text:list-style style:name=\"B\"><text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"\u{f0b7}\"/></text:list-style>";
    reads_styled(style, &list("text:style-name=\"B\"", &[&p("Cllr Vane")]), "• Cllr Vane");
}

#[test]
fn headings_are_numbered_by_the_outline() {
    let outline = "<office:styles><text:outline-style style:name=\"Outline\">\
        <text:outline-level-style text:level=\"1\" style:num-format=\"1\" style:num-suffix=\".\"/>\
        <text:outline-level-style text:level=\"2\" style:num-format=\"\"/></text:outline-style></office:styles>";
    let body = "<text:h text:outline-level=\"1\">Apologies</text:h><text:h text:outline-level=\"2\">Who</text:h>\
        <text:h text:outline-level=\"1\" text:is-list-header=\"true\">Public</text:h><text:h text:outline-level=\"1\">Minutes</text:h>";
    assert_eq!(lines(source("", outline, body).text()), "1. Apologies / Who / Public / 2. Minutes");
}

#[test]
fn bold_comes_from_the_style_of_the_words_or_of_their_paragraph() {
    let styles = "<style:style style:name=\"Strong\"><style:text-properties fo:font-weight=\"bold\"/></style:style>\
        <style:style style:name=\"P1\" style:parent-style-name=\"Strong\"/>";
    for (body, bold) in [
        ("<text:p><text:span text:style-name=\"Strong\">Minutes</text:span></text:p>", true),
        ("<text:p text:style-name=\"P1\">Minutes</text:p>", true),
        ("<text:p><text:span text:style-name=\"Strong\">Minutes</text:span> of</text:p>", false),
    ] {
        assert_eq!(source(styles, "", body).layout(0).bold, bold, "{body}");
    }
}

#[test]
fn deleted_words_comments_and_hidden_words_are_not_read() {
    reads(
        &("<text:tracked-changes><text:changed-region><text:deletion><text:p>£50</text:p></text:deletion></text:changed-region></text:tracked-changes>"
            .to_owned()
            + "<text:p>That <text:change text:change-id=\"c\"/>£60<office:annotation><dc:creator>Clerk</dc:creator><text:p>check</text:p></office:annotation> be paid</text:p>"),
        "That £60 be paid",
    );
    let hidden = "<style:style style:name=\"H\"><style:text-properties text:display=\"none\"/></style:style>";
    reads_styled(hidden, "<text:p>Minutes<text:span text:style-name=\"H\"> draft</text:span></text:p>", "Minutes");
}

#[test]
fn notes_stand_at_the_end_with_their_numbers() {
    reads(
        "<text:p>Agreed<text:note text:note-class=\"footnote\"><text:note-citation>1</text:note-citation><text:note-body><text:p>By a majority.</text:p></text:note-body></text:note>.</text:p><text:p>Closed</text:p>",
        "Agreed. / Closed / [1] By a majority.",
    );
}

#[test]
fn a_tables_row_is_a_line_with_tabs_between_its_cells() {
    let cell = |words: &str| format!("<table:table-cell>{}</table:table-cell>", p(words));
    let table = format!(
        "<table:table><table:table-header-rows><table:table-row>{}{}{}</table:table-row></table:table-header-rows>\
         <table:table-row>{}<table:covered-table-cell/>{}</table:table-row></table:table>",
        cell("Member"),
        cell("Item"),
        cell("Interest"),
        cell("Cllr Vane"),
        cell("personal")
    );
    let source = source("", "", &table);
    assert_eq!(lines(source.text()), "Member\tItem\tInterest / Cllr Vane\t\tpersonal");
    assert_eq!(source.layout(1).table.map(|place| (place.table, place.row)), Some((0, 1)));
}

#[test]
fn text_boxes_and_shapes_are_read_once_after_their_paragraph() {
    reads(
        &format!(
            "<text:p>Minutes <draw:frame><draw:text-box>{}</draw:text-box></draw:frame>of the <draw:line><text:p/></draw:line>Cabinet</text:p>{}",
            p("DRAFT"),
            p("Present")
        ),
        "Minutes of the Cabinet / DRAFT / Present",
    );
}

#[test]
fn the_heads_and_feet_of_pages_and_tables_of_contents_are_furniture() {
    let common = format!(
        "<office:automatic-styles><style:page-layout><style:header-style/></style:page-layout></office:automatic-styles>\
         <office:master-styles><style:master-page><style:header>{}</style:header><style:footer>{}</style:footer></style:master-page></office:master-styles>",
        p("Cabinet"),
        p("Page 1")
    );
    let body = format!(
        "<text:table-of-content><text:table-of-content-source><text:p>template</text:p></text:table-of-content-source><text:index-body>{}</text:index-body></text:table-of-content>{}",
        p("1. Minutes"),
        p("1. Minutes")
    );
    let source = source("", &common, &body);
    assert_eq!(lines(source.text()), "Cabinet / 1. Minutes / 1. Minutes / Page 1");
    let chrome: Vec<bool> = (0..7).step_by(2).map(|line| source.layout(line).chrome).collect();
    assert_eq!(chrome, [true, true, false, true]);
}

#[test]
fn a_locked_document_and_a_spreadsheet_are_refused_by_name() {
    let refused = |parts: &[Part]| read_source(&Source { name: "minutes.odt", bytes: &pack(parts) }).err();
    let manifest = b"<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>";
    assert_eq!(
        refused(&[
            Part::stored("mimetype", KIND),
            Part::new("META-INF/manifest.xml", manifest),
            Part::new("content.xml", b"\x07\x03")
        ]),
        Some(Refusal::Encrypted)
    );
    assert_eq!(
        refused(&[
            Part::stored("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"),
            Part::new("content.xml", b"<x/>")
        ]),
        Some(Refusal::NotText(Format::Office))
    );
    assert_eq!(refused(&[Part::stored("mimetype", KIND)]), Some(Refusal::Damaged));
}
