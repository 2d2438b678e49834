//! Word files -> lines of text: what Word shows, with automatic numbers written out.

mod support;

use minutes_analyser::Source;
use minutes_analyser::text::{SourceText, read_source};
use support::archive::{Part, pack};

/// A Word file of the given parts; the text's own list of parts names all that there are.
fn file(parts: &[(&str, &str)]) -> Vec<u8> {
    let namespaces = "xmlns:w=\"w\" xmlns:r=\"r\" xmlns:mc=\"mc\"";
    let kinds = ["styles", "numbering", "footnotes", "endnotes", "header1", "footer1", "header2"];
    let relation = |kind: &str| {
        let is = kind.trim_end_matches(char::is_numeric);
        format!("<Relationship Id=\"{kind}\" Type=\"http://example.org/relationships/{is}\" Target=\"{kind}.xml\"/>")
    };
    let relations: String =
        kinds.iter().filter(|kind| parts.iter().any(|(name, _)| name == *kind)).map(|kind| relation(kind)).collect();
    let mut packed = vec![
        Part::new("[Content_Types].xml", b"<Types/>"),
        Part::new(
            "_rels/.rels",
            b"<Relationships><Relationship Id=\"rId1\" Type=\"http://example.org/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
        ),
        Part::new("word/_rels/document.xml.rels", format!("<Relationships>{relations}</Relationships>").as_bytes()),
    ];
    for (name, content) in parts {
        let root = match *name {
            "header1" | "header2" => "hdr",
            "footer1" => "ftr",
            name => name,
        };
        let content = match root {
            "document" => format!("<w:body>{content}</w:body>"),
            _ => (*content).to_string(),
        };
        let xml = format!("<?xml version=\"1.0\"?>\n<w:{root} {namespaces}>{content}</w:{root}>");
        packed.push(Part::new(&format!("word/{name}.xml"), xml.as_bytes()));
    }
    pack(&packed)
}

fn source(parts: &[(&str, &str)]) -> SourceText {
    let source = read_source(&Source { name: "minutes.docx", bytes: &file(parts) }).expect("it is a document");
    assert_eq!(source.media_type(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    source
}

/// The lines of a text, parted by " / "; blank lines are left out, since every paragraph has one.
fn lines(text: &str) -> String {
    text.lines().filter(|line| !line.trim().is_empty()).collect::<Vec<_>>().join(" / ")
}

/// What a file of the given parts reads.
fn reads_parts(parts: &[(&str, &str)], expected: &str) {
    assert_eq!(lines(source(parts).text()), expected);
}

/// What the body of a document reads.
fn reads(body: &str, expected: &str) {
    reads_parts(&[("document", body)], expected);
}

/// A paragraph of one run.
fn p(words: &str) -> String {
    format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>")
}

/// A paragraph of a list.
fn entry(list: u32, level: u32, words: &str) -> String {
    format!(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"
    )
}

/// A level of a pattern.
fn level(at: u32, start: u32, format: &str, text: &str, more: &str) -> String {
    format!(
        "<w:lvl w:ilvl=\"{at}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>"
    )
}

fn pattern(id: u32, levels: &[String]) -> String {
    format!("<w:abstractNum w:abstractNumId=\"{id}\">{}</w:abstractNum>", levels.concat())
}

fn list(id: u32, pattern: u32, overrides: &str) -> String {
    format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{pattern}\"/>{overrides}</w:num>")
}

/// What entries of lists read, under the given patterns and lists.
fn numbers(numbering: &[String], entries: &[String], expected: &str) {
    reads_parts(&[("document", &entries.concat()), ("numbering", &numbering.concat())], expected);
}

#[test]
fn paragraphs_are_lines_and_empty_ones_are_none() {
    reads(&(p("Present") + "<w:p/>" + &p("Cllr Vane &amp; Cllr Dunmore")), "Present / Cllr Vane & Cllr Dunmore");
    reads(
        "<w:p><w:r><w:t xml:space=\"preserve\">Cllr </w:t></w:r><w:proofErr/><w:r><w:t>Vane</w:t></w:r></w:p>",
        "Cllr Vane",
    );
}

#[test]
fn every_character_of_words_own_is_read() {
    reads(
        "<w:p><w:r><w:t>1.</w:t><w:tab/><w:t>non</w:t><w:noBreakHyphen/><w:t>pecu</w:t><w:softHyphen/><w:t>niary</w:t><w:br/><w:t>7</w:t></w:r>\
         <w:r><w:t>\u{a0}pm</w:t><w:cr/><w:t>end</w:t></w:r></w:p>",
        "1.\tnon\u{2011}pecu\u{ad}niary / 7\u{a0}pm / end",
    );
    reads(
        "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/><w:t> Cllr Vane</w:t></w:r></w:p>",
        "\u{f0fc} Cllr Vane",
    );
}

#[test]
fn the_tabs_that_a_paragraph_sets_are_no_text() {
    reads(
        "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"720\"/></w:tabs></w:pPr><w:r><w:t>Present</w:t></w:r></w:p>",
        "Present",
    );
}

#[test]
fn items_are_numbered_as_word_numbers_them() {
    let plain = pattern(0, &[level(0, 61, "decimal", "%1.", "")]) + &list(1, 0, "");
    numbers(
        &[plain],
        &[entry(1, 0, "Apologies"), p("None."), entry(1, 0, "Minutes")],
        "61. Apologies / None. / 62. Minutes",
    );
}

#[test]
fn levels_count_within_the_level_above() {
    let nested = pattern(
        4,
        &[
            level(0, 1, "decimal", "%1.", ""),
            level(1, 1, "lowerLetter", "(%2)", ""),
            level(2, 1, "lowerRoman", "%3)", ""),
        ],
    ) + &list(7, 4, "");
    numbers(
        &[nested],
        &[
            entry(7, 0, "Finance"),
            entry(7, 1, "that"),
            entry(7, 1, "and"),
            entry(7, 2, "first"),
            entry(7, 2, "second"),
            entry(7, 0, "Planning"),
            entry(7, 1, "that"),
            entry(7, 2, "third"),
        ],
        "1. Finance / (a) that / (b) and / i) first / ii) second / 2. Planning / (a) that / i) third",
    );
}

#[test]
fn a_label_may_hold_the_numbers_of_the_levels_above() {
    let decimal = pattern(
        0,
        &[
            level(0, 18, "decimal", "%1", ""),
            level(1, 1, "decimal", "%1.%2", ""),
            level(2, 1, "upperRoman", "Part %3:", ""),
        ],
    ) + &list(1, 0, "");
    numbers(
        &[decimal],
        &[entry(1, 0, "Reports"), entry(1, 1, "Budget"), entry(1, 1, "Roads"), entry(1, 2, "North")],
        "18 Reports / 18.1 Budget / 18.2 Roads / Part I: North",
    );
}

#[test]
fn a_level_without_an_entry_above_it_still_shows_its_number() {
    let decimal =
        pattern(0, &[level(0, 1, "decimal", "%1.", ""), level(1, 1, "decimal", "%1.%2", "")]) + &list(1, 0, "");
    numbers(&[decimal], &[entry(1, 1, "Budget"), entry(1, 0, "Roads")], "1.1 Budget / 2. Roads");
}

#[test]
fn legal_numbering_prints_figures_on_every_level() {
    let legal = pattern(0, &[level(0, 4, "upperRoman", "%1.", ""), level(1, 1, "decimal", "%1.%2", "<w:isLgl/>")])
        + &list(1, 0, "");
    numbers(&[legal], &[entry(1, 0, "Finance"), entry(1, 1, "Budget")], "IV. Finance / 4.1 Budget");
}

#[test]
fn every_way_to_count_is_known() {
    for (format, start, label) in [
        ("decimal", 9, "9"),
        ("decimalZero", 7, "07"),
        ("lowerLetter", 26, "z"),
        ("lowerLetter", 28, "bb"),
        ("upperLetter", 3, "C"),
        ("lowerRoman", 14, "xiv"),
        ("upperRoman", 9, "IX"),
        ("ordinal", 22, "22nd"),
        ("ordinal", 12, "12th"),
        ("somethingNew", 5, "5"),
    ] {
        let numbering = pattern(0, &[level(0, start, format, "%1", "")]) + &list(1, 0, "");
        numbers(&[numbering], &[entry(1, 0, "Minutes")], &format!("{label} Minutes"));
    }
}

#[test]
fn bullets_are_bullets_whatever_sign_their_font_has() {
    let bullets = pattern(0, &[level(0, 1, "bullet", "\u{f0b7}", "")]) + &list(1, 0, "");
    numbers(&[bullets], &[entry(1, 0, "Cllr Vane")], "• Cllr Vane");
    let none = pattern(0, &[level(0, 1, "none", "", "")]) + &list(1, 0, "");
    numbers(&[none], &[entry(1, 0, "Cllr Vane")], "Cllr Vane");
}

#[test]
fn a_list_that_starts_anew_says_so_and_others_count_on() {
    let start_again = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
    let numbering =
        pattern(0, &[level(0, 1, "decimal", "%1.", "")]) + &list(1, 0, "") + &list(2, 0, "") + &list(3, 0, start_again);
    numbers(
        &[numbering],
        &[entry(1, 0, "one"), entry(1, 0, "two"), entry(2, 0, "on"), entry(3, 0, "anew"), entry(3, 0, "more")],
        "1. one / 2. two / 3. on / 1. anew / 2. more",
    );
}

#[test]
fn a_list_may_print_a_level_in_its_own_way() {
    let own = format!("<w:lvlOverride w:ilvl=\"0\">{}</w:lvlOverride>", level(0, 1, "upperLetter", "%1)", ""));
    let numbering = pattern(0, &[level(0, 1, "decimal", "%1.", "")]) + &list(1, 0, &own);
    numbers(&[numbering], &[entry(1, 0, "one"), entry(1, 0, "two")], "A) one / B) two");
}

#[test]
fn a_level_that_never_restarts_counts_through() {
    let numbering = pattern(
        0,
        &[level(0, 1, "upperLetter", "%1", ""), level(1, 1, "decimal", "%2.", "<w:lvlRestart w:val=\"0\"/>")],
    ) + &list(1, 0, "");
    numbers(
        &[numbering],
        &[entry(1, 0, "Open"), entry(1, 1, "one"), entry(1, 0, "Closed"), entry(1, 1, "two")],
        "A Open / 1. one / B Closed / 2. two",
    );
}

#[test]
fn a_list_without_white_space_after_its_numbers_has_none() {
    let numbering = pattern(0, &[level(0, 5, "decimal", "FC/%1-", "<w:suff w:val=\"nothing\"/>")]) + &list(1, 0, "");
    numbers(&[numbering], &[entry(1, 0, "Minutes")], "FC/5-Minutes");
}

#[test]
fn a_style_may_bring_the_number_the_heading_and_the_weight() {
    let styles = "<w:style w:type=\"paragraph\" w:styleId=\"Item\"><w:name w:val=\"Agenda Item\"/><w:basedOn w:val=\"H2\"/>\
        <w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>\
        <w:style w:type=\"paragraph\" w:styleId=\"H2\"><w:name w:val=\"heading 2\"/><w:rPr><w:b/></w:rPr></w:style>";
    let numbering =
        pattern(0, &[level(0, 3, "decimal", "%1.", ""), level(1, 1, "decimal", "%1.%2", "<w:pStyle w:val=\"Item\"/>")])
            + &list(1, 0, "");
    let body = "<w:p><w:pPr><w:pStyle w:val=\"Item\"/></w:pPr><w:r><w:t>Budget</w:t></w:r></w:p>\
        <w:p><w:pPr><w:pStyle w:val=\"Item\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>Unnumbered</w:t></w:r></w:p>";
    let source = source(&[("document", body), ("styles", styles), ("numbering", &numbering)]);
    assert_eq!(lines(source.text()), "3.1 Budget / Unnumbered");
    assert_eq!((source.layout(0).heading, source.layout(0).bold), (Some(2), true));
    assert_eq!(source.layout(0).list_depth, 2);
}

#[test]
fn styles_that_are_based_on_one_another_in_a_circle_end() {
    let styles = "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:basedOn w:val=\"B\"/></w:style>\
        <w:style w:type=\"paragraph\" w:styleId=\"B\"><w:basedOn w:val=\"A\"/></w:style>";
    let body = "<w:p><w:pPr><w:pStyle w:val=\"A\"/></w:pPr><w:r><w:t>Minutes</w:t></w:r></w:p>";
    reads_parts(&[("document", body), ("styles", styles)], "Minutes");
}

#[test]
fn bold_is_a_line_all_of_whose_words_are_bold() {
    let bold = |value: &str| format!("<w:r><w:rPr><w:b{value}/></w:rPr><w:t>Minutes</w:t></w:r>");
    for (runs, is_bold) in [
        (bold(""), true),
        (bold(" w:val=\"1\""), true),
        (bold(" w:val=\"0\""), false),
        (bold("") + "<w:r><w:t> of</w:t></w:r>", false),
    ] {
        assert_eq!(source(&[("document", &format!("<w:p>{runs}</w:p>"))]).layout(0).bold, is_bold, "{runs}");
    }
}

#[test]
fn the_weight_of_a_paragraphs_mark_is_not_its_words() {
    let body = "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>Minutes</w:t></w:r></w:p>";
    assert!(!source(&[("document", body)]).layout(0).bold);
}

#[test]
fn what_was_inserted_is_read_and_what_was_deleted_is_not() {
    reads(
        "<w:p><w:r><w:t>That the sum be </w:t></w:r><w:del w:id=\"1\"><w:r><w:delText>£50</w:delText><w:tab/></w:r></w:del>\
         <w:ins w:id=\"2\"><w:r><w:t>£60</w:t></w:r></w:ins></w:p>",
        "That the sum be £60",
    );
    reads(
        &("<w:p><w:moveFrom><w:r><w:t>here</w:t></w:r></w:moveFrom></w:p>".to_owned()
            + "<w:p><w:moveTo><w:r><w:t>there</w:t></w:r></w:moveTo></w:p>"),
        "there",
    );
}

#[test]
fn a_paragraph_whose_end_was_deleted_goes_on_in_the_next() {
    reads(
        &("<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:r><w:t>That the lease </w:t></w:r></w:p>"
            .to_owned()
            + &p("be renewed.")),
        "That the lease be renewed.",
    );
}

#[test]
fn a_row_that_was_deleted_is_not_read() {
    let row = |mark: &str, words: &str| format!("<w:tr>{mark}<w:tc>{}</w:tc></w:tr>", p(words));
    let deleted = "<w:trPr><w:del w:id=\"1\"/></w:trPr>";
    reads(&format!("<w:tbl>{}{}{}</w:tbl>", row("", "Vane"), row(deleted, "Dunmore"), row("", "Osei")), "Vane / Osei");
}

#[test]
fn how_a_paragraph_was_formatted_before_is_of_the_past() {
    let numbering = pattern(0, &[level(0, 1, "decimal", "%1.", "")]) + &list(1, 0, "");
    let body = "<w:p><w:pPr><w:pPrChange><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:pPrChange></w:pPr><w:r><w:t>Minutes</w:t></w:r></w:p>";
    reads_parts(&[("document", body), ("numbering", &numbering)], "Minutes");
}

#[test]
fn a_tables_row_is_a_line_with_tabs_between_its_cells() {
    let cell = |words: &str, more: &str| format!("<w:tc><w:tcPr>{more}</w:tcPr>{}</w:tc>", p(words));
    let table = format!(
        "<w:tbl><w:tr>{}{}{}</w:tr><w:tr>{}{}</w:tr></w:tbl>",
        cell("Member", ""),
        cell("", ""),
        cell("Interest", ""),
        cell("Cllr Vane", "<w:gridSpan w:val=\"2\"/>"),
        cell("personal", "")
    );
    let source = source(&[("document", &(p("Interests") + &table))]);
    assert_eq!(lines(source.text()), "Interests / Member\t\tInterest / Cllr Vane\t\tpersonal");
    let places: Vec<_> =
        (0..6).filter_map(|line| source.layout(line).table).map(|place| (place.table, place.row)).collect();
    assert_eq!(places, [(0, 0), (0, 1)]);
}

#[test]
fn cells_of_several_paragraphs_stand_one_after_another() {
    let table = format!("<w:tbl><w:tr><w:tc>{}{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>", p("one"), p("two"), p("three"));
    let source = source(&[("document", &table)]);
    assert_eq!(lines(source.text()), "one / two / three");
    let cells: Vec<_> = (0..8).filter_map(|line| source.layout(line).table?.cell).collect();
    assert_eq!(cells, [0, 0, 1]);
}

#[test]
fn fields_give_their_results() {
    let field = |what: &str| format!("<w:r><w:fldChar w:fldCharType=\"{what}\"/></w:r>");
    let [begin, separate, end] = ["begin", "separate", "end"].map(field);
    reads(
        &format!(
            "<w:p><w:r><w:t>Held on </w:t></w:r>{begin}<w:r><w:instrText>DATE \\@ d</w:instrText></w:r>{separate}<w:r><w:t>9 May</w:t></w:r>{end}<w:r><w:t> at 7</w:t></w:r></w:p>"
        ),
        "Held on 9 May at 7",
    );
    let inner = format!("{begin}<w:r><w:instrText>REF x</w:instrText></w:r>{separate}<w:r><w:t>code</w:t></w:r>{end}");
    reads(
        &format!(
            "<w:p>{begin}<w:r><w:instrText>IF </w:instrText></w:r>{inner}{separate}<w:r><w:t>Yes</w:t></w:r>{end}</w:p>"
        ),
        "Yes",
    );
    reads("<w:p><w:fldSimple w:instr=\"TITLE\"><w:r><w:t>Minutes</w:t></w:r></w:fldSimple></w:p>", "Minutes");
}

#[test]
fn a_field_that_never_ends_hides_no_later_paragraph() {
    reads(
        &("<w:p><w:r><w:t>Minutes</w:t><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>".to_owned() + &p("Present")),
        "Minutes / Present",
    );
}

#[test]
fn hidden_words_are_not_shown() {
    reads(
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>draft only</w:t></w:r><w:r><w:t>Minutes</w:t></w:r></w:p>",
        "Minutes",
    );
}

#[test]
fn content_controls_and_links_are_text_like_other() {
    reads(
        &format!(
            "<w:sdt><w:sdtPr><w:tag w:val=\"t\"/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt><w:p><w:hyperlink r:id=\"x\"><w:r><w:t>the plan</w:t></w:r></w:hyperlink></w:p>",
            p("Cabinet")
        ),
        "Cabinet / the plan",
    );
}

#[test]
fn a_text_box_is_read_once_after_its_paragraph() {
    let text_box = |words: &str| format!("<w:drawing><w:txbxContent>{}</w:txbxContent></w:drawing>", p(words));
    reads(
        &format!(
            "<w:p><w:r><w:t>Minutes </w:t><mc:AlternateContent><mc:Choice Requires=\"wps\">{}</mc:Choice><mc:Fallback>{}</mc:Fallback></mc:AlternateContent><w:t>of the Cabinet</w:t></w:r></w:p>{}",
            text_box("DRAFT"),
            text_box("DRAFT"),
            p("Present")
        ),
        "Minutes of the Cabinet / DRAFT / Present",
    );
    let fallback = format!(
        "<w:p><w:r><mc:AlternateContent><mc:Fallback>{}</mc:Fallback></mc:AlternateContent></w:r></w:p>",
        text_box("only")
    );
    reads(&fallback, "only");
}

#[test]
fn footnotes_stand_at_the_end_with_their_numbers() {
    let note = |id: u32, words: &str| format!("<w:footnote w:id=\"{id}\">{}</w:footnote>", p(words));
    let body = format!(
        "<w:p><w:r><w:t>Agreed</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>{}",
        p("Closed")
    );
    let notes = note(0, "separator") + &note(2, "By a majority.");
    reads_parts(&[("document", &body), ("footnotes", &notes)], "Agreed. / Closed / [1] By a majority.");
}

#[test]
fn the_heads_and_feet_of_pages_are_furniture() {
    let body = p("Minutes")
        + "<w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"header1\"/><w:headerReference w:type=\"first\" r:id=\"header2\"/>\
           <w:footerReference w:type=\"default\" r:id=\"footer1\"/></w:sectPr></w:pPr></w:p>";
    let source = source(&[
        ("document", &body),
        ("header1", &p("Cabinet, 9 May")),
        ("header2", &p("Stowmere Town Council")),
        ("footer1", &p("Page 1")),
    ]);
    assert_eq!(lines(source.text()), "Cabinet, 9 May / Stowmere Town Council / Minutes / Page 1");
    let chrome: Vec<_> = source
        .plain()
        .lines()
        .enumerate()
        .filter(|(_, words)| !words.is_empty())
        .map(|(line, _)| source.layout(line).chrome)
        .collect();
    assert_eq!(chrome, [true, false, false, true]);
}

#[test]
fn a_table_of_contents_is_furniture() {
    let styles = "<w:style w:type=\"paragraph\" w:styleId=\"TOC1\"><w:name w:val=\"toc 1\"/></w:style>";
    let body =
        "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr><w:r><w:t>1. Apologies</w:t><w:tab/><w:t>3</w:t></w:r></w:p>"
            .to_owned()
            + &p("1. Apologies");
    let source = source(&[("document", &body), ("styles", styles)]);
    assert!(source.layout(0).chrome && !source.layout(2).chrome);
}

#[test]
fn a_document_may_lie_anywhere_in_its_archive() {
    let bytes = pack(&[
        Part::new("[Content_Types].xml", b"<Types/>"),
        Part::new(
            "_rels/.rels",
            b"<Relationships><Relationship Id=\"a\" Type=\"http://example.org/officeDocument\" Target=\"/text/main2.xml\"/></Relationships>",
        ),
        Part::stored("text/main2.xml", format!("<w:document><w:body>{}</w:body></w:document>", p("Minutes")).as_bytes()),
    ]);
    let source = read_source(&Source { name: "minutes", bytes: &bytes }).expect("it is a document");
    assert_eq!(source.text(), "Minutes\n");
}
