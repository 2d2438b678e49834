//! Markup -> lines of text: what a browser would show, with the layout of each line.

use minutes_analyser::Source;
use minutes_analyser::text::{Layout, SourceText, read_source};

fn source(markup: &str) -> SourceText {
    read_source(&Source { name: "page", bytes: markup.as_bytes() }).expect("it is text")
}

/// The text of an HTML fragment, its lines parted by " / ", a blank line by " // ".
fn html(markup: &str, lines: &str) {
    let source = source(&format!("<!DOCTYPE html><body>{markup}"));
    assert_eq!(source.media_type(), "text/html");
    assert_eq!(source.text().trim_end().replace("\n\n", " // ").replace('\n', " / "), lines, "{markup}");
}

/// The same for Markdown; a heading before it makes it Markdown beyond doubt.
fn markdown(markup: &str, lines: &str) {
    let source = source(&format!("# Minutes\n\n{markup}"));
    assert_eq!(source.media_type(), "text/markdown");
    let text = source.text().trim_end().strip_prefix("Minutes\n\n").expect("the heading stands first");
    assert_eq!(text.replace("\n\n", " // ").replace('\n', " / "), lines, "{markup}");
}

/// The layout of the line that reads `words`.
fn layout(markup: &str, words: &str) -> Layout {
    let source = source(markup);
    let line = source.plain().lines().position(|line| line == words).expect("the line is there");
    *source.layout(line)
}

#[test]
fn markup_is_known_by_its_content() {
    for (text, media_type) in [
        ("<!DOCTYPE html><p>Minutes", "text/html"),
        ("\n<!-- saved -->\n<html><p>Minutes</p>", "text/html"),
        ("<meta charset='utf-8'><p>as the clipboard has it</p>", "text/html"),
        ("<?xml version=\"1.0\"?><!DOCTYPE html><html><p>Minutes", "text/html"),
        ("---\ntitle: \"Minutes\"\ndate: \"2024-01-02\"\n---\nPresent: Cllr Vane", "text/markdown"),
        ("# Minutes\nPresent: Cllr Vane", "text/markdown"),
        ("**Present:** Cllr Vane\n**Apologies:** none", "text/markdown"),
        ("1\\. Apologies", "text/markdown"),
        ("see [the plan](https://example.org/plan)", "text/markdown"),
        ("No. | Item\n---|---\n1 | Apologies", "text/markdown"),
    ] {
        assert_eq!(source(text).media_type(), media_type, "{text}");
    }
}

#[test]
fn plain_text_with_a_few_signs_stays_plain() {
    for text in [
        "<AI1>\n1. Apologies\n</AI1>",
        "3 < 5 and 7 > 2",
        "<Cllr Vane left>",
        "* Councillor Vane (Chair)\n** substitute",
        "#4 was deferred",
        "Item 4 [see (2) below]",
        "---\nMinutes\n---\nof the meeting",
        "_____________ Chairman",
        "Minutes of the <b>Council</b>",
    ] {
        let source = source(text);
        assert_eq!((source.media_type(), source.text()), ("text/plain", text));
    }
}

#[test]
fn blocks_end_lines_and_paragraphs_stand_apart() {
    html("<p>One\n  two</p><p>three</p>", "One two // three");
    html("<div>One</div><div>two<div>three</div>four</div>", "One / two / three / four");
    html("One<br>two<br><br>three", "One / two // three");
    html("<p>One<p>two<div>three", "One // two // three");
    html("<h2>Items</h2>text<hr>more", "Items // text // more");
    html("<dl><dt>Venue</dt><dd>The Guildhall</dd></dl>", "Venue / The Guildhall");
    html("<p>&nbsp;</p><p>One</p><p> &nbsp; </p><p>two</p>", "One // two");
}

#[test]
fn inline_elements_do_not_part_words() {
    html("9<sup>th</sup> <b>M</b>ay", "9th May");
    html("<span>One</span> <em>two </em><i> three</i>", "One two three");
    html("Cllr&nbsp;&nbsp;Vane", "Cllr\u{a0}\u{a0}Vane");
    html("<pre>Vane   Chair\n\nKerr\tVice</pre>", "Vane   Chair // Kerr\tVice");
    html("Agenda <img alt='pdf icon' src='x.gif'> PDF 9 KB", "Agenda pdf icon PDF 9 KB");
}

#[test]
fn what_no_page_shows_is_left_out() {
    html("<title>x</title><style>p{}</style>One<script>if (a < b) '</p>'</script> two", "One two");
    html("One<!-- two -- > three --> four<!-->", "One four");
    html("<![if !supportLists]>1.<![endif]> One", "1. One");
    html("One <svg><text>x</text></svg><noscript>y</noscript>two", "One two");
    html("<template>x</template>One</script>", "One");
}

#[test]
fn references_stand_for_their_characters() {
    html("&pound;5 &ndash; &lsquo;a&rsquo; &#8217; &#x2019; &#146; &amp;amp;", "£5 – ‘a’ ’ ’ ’ &amp;");
    html("S&ewcirc; &wcirc; &ycirc; R&D AT&T &; &#; &#xD800;", "S&ewcirc; ŵ ŷ R&D AT&T &; &#; \u{fffd}");
    html("One&nbsp two &copy=1 &amp", "One\u{a0} two &copy=1 &");
}

#[test]
fn lists_get_the_labels_that_a_browser_shows() {
    html("<ul><li>One</li><li><p>two</p></li></ul>after", "• One // • two // after");
    html("<ol><li>One<li>two</ol>", "1. One / 2. two");
    html("<ol start='7'><li>One</li><li value=12>two</li><li>three</li></ol>", "7. One / 12. two / 13. three");
    html("<ol type=a><li>One<ol type=i><li>two<li>three</ol><li>four</ol>", "a. One / i. two / ii. three / b. four");
    html("<ol style='list-style-type: upper-alpha' start=26><li>One<li>two</ol>", "Z. One / AA. two");
    html("<ul style='list-style:none'><li>One</ul>", "One");
    html("<ol><li></li><li>two</ol>", "2. two");
}

#[test]
fn a_row_of_short_cells_is_one_line() {
    html(
        "<table><tr><th>Member</th><th>Item</th></tr><tr><td>Vane</td><td>7</td></tr></table>after",
        "Member\tItem / Vane\t7 // after",
    );
    html("<table><tr><td>1<td><p>Apologies</p><tr><td>2<td>Minutes</table>", "1\tApologies / 2\tMinutes");
    html("<table><tr><td>Vane</td><td></td><td>7</td><td></td></tr></table>", "Vane\t\t7");
    html("<table><tr><td></td></tr><tr><td></td><td>7</td></tr></table>", "7");
}

#[test]
fn a_row_with_a_long_cell_is_a_line_for_each_paragraph() {
    html(
        "<table><tr><td>11.</td><td><p>Welcome</p><p>Minutes:</p></td></tr><tr><td>12.</td><td>Close</td></tr></table>",
        "11. // Welcome // Minutes: // 12.\tClose",
    );
    let table = "<!DOCTYPE html><table><tr><td>11.</td><td>Welcome<br>All were welcome.</td></tr></table>";
    let place = layout(table, "All were welcome.").table.expect("it stands in a table");
    assert_eq!((place.table, place.row, place.cell), (0, 0, Some(1)));
    let table = "<!DOCTYPE html><table></table><table><tr><td>a<tr><td>11.</td><td>Welcome</td></tr></table>";
    let place = layout(table, "11.\tWelcome").table.expect("it stands in a table");
    assert_eq!((place.table, place.row, place.cell), (1, 1, None));
}

#[test]
fn tables_inside_tables_keep_their_rows() {
    html(
        "<table><tr><td>65.</td><td>Mill Lane<table><tr><td>Site</td><td>Mill</td></tr></table>Agreed</td></tr></table>",
        "65. // Mill Lane // Site\tMill // Agreed",
    );
}

#[test]
fn the_layout_tells_headings_weight_and_depth() {
    assert_eq!(layout("<!DOCTYPE html><h2>Items</h2>", "Items").heading, Some(2));
    assert_eq!(layout("<!DOCTYPE html><h2>Items</h2><p>text", "text").heading, None);
    assert!(layout("<!DOCTYPE html><p><b>RESOLVED</b></p>", "RESOLVED").bold);
    assert!(layout("<!DOCTYPE html><p><span style='font-weight: 700'>RESOLVED</span></p>", "RESOLVED").bold);
    assert!(!layout("<!DOCTYPE html><p><b>RESOLVED</b> that</p>", "RESOLVED that").bold);
    assert!(!layout("<!DOCTYPE html><p><b>RESOLVED</b></p><p>that</p>", "that").bold);
    assert_eq!(layout("<!DOCTYPE html><ul><li>a<ul><li>b</ul></ul>", "• b").list_depth, 2);
    assert!(layout("<!DOCTYPE html><p>a<br>b", "a").starts_block);
    assert!(!layout("<!DOCTYPE html><p>a<br>b", "b").starts_block);
}

#[test]
fn furniture_is_marked_and_kept() {
    let page = "<!DOCTYPE html><header>Council</header><nav><ul><li>Home</ul></nav>\
        <div id=cookieBanner>We use cookies</div><div style='display: none'>Loading</div>\
        <main><header><h1>Minutes</h1></header><p>Present</p></main><footer>Contact us</footer>";
    for line in ["Council", "• Home", "We use cookies", "Loading", "Contact us"] {
        assert!(layout(page, line).chrome, "{line}");
    }
    for line in ["Minutes", "Present"] {
        assert!(!layout(page, line).chrome, "{line}");
    }
}

#[test]
fn broken_markup_loses_no_words() {
    html("<p class=\"x>One</p><p>two</p>", "One // two");
    html("One < two <3 three <", "One < two <3 three <");
    html("</div></p></table>One</b>", "One");
    html("<td>One<li>two<tr>three", "One / two / three");
    html("<table><tr><td>One</div></td><td>two</table>", "One\ttwo");
    let deep = "<div><b>".repeat(5_000) + "One" + &"</b></div>".repeat(5_000) + "two";
    html(&deep, "One / two");
    let tables = "<table><tr><td>".repeat(500) + "One";
    html(&tables, "One");
}

#[test]
fn signs_of_markdown_go_and_words_stay() {
    markdown("**9th** **MAY** and **_held on_** _was_", "9th MAY and held on was");
    markdown("**Present: **Cllr Vane", "Present: Cllr Vane");
    markdown("3\\. Apologies \\*", "3. Apologies *");
    markdown(
        "see [the plan](https://example.org/a_b) and ![a map](m.png)<https://example.org>",
        "see the plan and a maphttps://example.org",
    );
    markdown("R&amp;D&nbsp;5 <u>x</u> `code` ~~gone~~", "R&D\u{a0}5 x code gone");
    markdown("one<br>two\\\nthree", "one / two / three");
    markdown("> quoted", "quoted");
    markdown("```\n**as it stands**\n```", "**as it stands**");
}

#[test]
fn signs_that_are_words_stay() {
    markdown("2 * 3 and a*b snake_case_name", "2 * 3 and a*b snake_case_name");
    markdown("Signed ____________ Chair", "Signed ____________ Chair");
    markdown("Cllr Vane* and Cllr Kerr", "Cllr Vane* and Cllr Kerr");
    markdown("** denotes a substitute", "** denotes a substitute");
    markdown("item [4] and (5) <AI1> a < b", "item [4] and (5) <AI1> a < b");
}

#[test]
fn blocks_of_markdown_are_lines() {
    markdown("## Items ##\ntext\n\n***\n\nmore", "Items // text // more");
    markdown("Present\n===\nCllr Vane", "Present // Cllr Vane");
    markdown("- one\n  * two\n3. three", "• one / • two / 3. three");
    markdown("No. | Item\n---|---\n1 | Apologies\n| 2 | Minutes |", "No.\tItem / 1\tApologies / 2\tMinutes");
    markdown("one\n\n<table><tr><td>1</td>\n<td>two</td></tr></table>\nthree", "one // 1\ttwo // three");
    assert_eq!(layout("# Minutes\n## Items", "Items").heading, Some(2));
    assert!(layout("# Minutes\n**RESOLVED**", "RESOLVED").bold);
    assert!(!layout("# Minutes\n**RESOLVED** that", "RESOLVED that").bold);
}

#[test]
fn the_head_of_a_file_is_kept_and_marked() {
    let file = "---\ntitle: \"Minutes\"\ndate: \"2024-01-02\"\n---\n\nPresent: Cllr Vane";
    assert_eq!(source(file).text(), "title: \"Minutes\"\ndate: \"2024-01-02\"\n\nPresent: Cllr Vane\n");
    assert!(layout(file, "date: \"2024-01-02\"").front_matter);
    assert!(!layout(file, "Present: Cllr Vane").front_matter);
}

/// A page saved as one file, as browsers and Word save it: a picture, then the page in the given coding.
fn saved_as_one_file(coding: &str, page: &str, line_end: &str) -> Vec<u8> {
    [
        "From: <Saved by a browser>",
        "Subject: Minutes",
        "MIME-Version: 1.0",
        "Content-Type: multipart/related;",
        "\ttype=\"text/html\";",
        "\tboundary=\"----Boundary--x----\"",
        "",
        "",
        "------Boundary--x----",
        "Content-Type: image/png",
        "",
        "\u{fffd}PNG",
        "------Boundary--x----",
        "Content-Type: text/html",
        &format!("Content-Transfer-Encoding: {coding}"),
        "",
        page,
        "------Boundary--x------",
        "",
    ]
    .join(line_end)
    .into_bytes()
}

#[test]
fn a_page_saved_as_one_file_is_the_page() {
    for line_end in ["\n", "\r\n"] {
        let soft = format!("<p>Cllr O=E2=80=99Shea decla={line_end}red a =3D sign.</p>");
        for (coding, page, text) in [
            ("quoted-printable", soft.as_str(), "Cllr O’Shea declared a = sign.\n"),
            ("Quoted-Printable", "<p>50 = half, =ZZ</p>", "50 = half, =ZZ\n"),
            ("base64", "PHA+Q2xsciBW\nYW5lPC9wPg==", "Cllr Vane\n"),
            ("8bit", "<p>Cllr Vane</p>", "Cllr Vane\n"),
        ] {
            let bytes = saved_as_one_file(coding, page, line_end);
            let source = read_source(&Source { name: "page", bytes: &bytes }).expect("it is a page");
            assert_eq!((source.media_type(), source.text()), ("text/html", text), "{coding}");
        }
    }
}

#[test]
fn a_message_that_holds_no_page_is_text() {
    let message = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n\n--x\nContent-Type: text/plain\n\nMinutes\n--x--\n";
    let letter = "Content-Type: text/html\n\nMinutes of the Cabinet";
    for text in [message, letter] {
        assert_eq!(source(text).text(), text);
    }
}

#[test]
fn cells_that_cover_columns_and_rows_leave_the_others_in_their_columns() {
    html(
        "<table><tr><td>Member<td colspan=2>Interest<td>Left<tr><td>Vane<td>personal<td>7<td>yes</table>",
        "Member\tInterest\t\tLeft / Vane\tpersonal\t7\tyes",
    );
    html(
        "<table><tr><td rowspan=2>Vane<td>item 7<td>left<tr><td>item 9<td>stayed<tr><td>Osei<td>item 9<td>left</table>",
        "Vane\titem 7\tleft / \titem 9\tstayed / Osei\titem 9\tleft",
    );
    html(
        "<table><tr><td>a<td rowspan=3 colspan=2>b<td>c<tr><td>d<td>e<tr><td>f<tr><td>g<td>h<td>i<td>j</table>",
        "a\tb\t\tc / d\t\t\te / f / g\th\ti\tj",
    );
    html("<table><tr><td rowspan=0 colspan=x>a<td>b<tr><td>c<td>d</table>", "a\tb / c\td");
    html("<table><tr><td colspan=99999999999>a<td>b</table>", "a\tb");
}

#[test]
fn every_name_of_a_character_is_read() {
    html("<p>&AMP;&amp;&lt;&gt;&quot;&apos; a&nbsp;b &pound;5", "&&<>\"' a\u{a0}b £5");
    html("<p>&Eacute;&eacute;&wcirc;&Ycirc;&zwnj;x&thinsp;y&AElig;", "ÉéŵŶ\u{200c}x\u{2009}yÆ");
    html("<p>&;&a;&am;&ampx;&nosuchname;& &pounds", "&;&a;&am;&ampx;&nosuchname;& &pounds");
}

#[test]
fn lists_count_as_the_pages_own_style_says() {
    let rules = "<style>\np { margin: 0 }\n@media all { ol.agenda, .sub > ol.letters { margin: 0; list-style-type: lower-alpha } }\nul.plain{list-style:none}\nli.x { list-style: none } ol.later { list-style-type: decimal } ol.later { list-style-type: upper-roman }</style>";
    html(&format!("{rules}<ol class='wide agenda'><li>one<li>two</ol>"), "a. one / b. two");
    html(&format!("{rules}<ol class=letters start=3><li>one</ol>"), "c. one");
    html(&format!("{rules}<ul class=plain><li>one</ul>"), "one");
    html(&format!("{rules}<ol class=later><li>one</ol>"), "I. one");
    html(&format!("{rules}<ol class=other><li>one</ol>"), "1. one");
    html(&format!("{rules}<ol class=agenda type=1><li>one</ol>"), "1. one");
    html("<ol style='list-style-image: none; list-style-position: inside'><li>one</ol>", "1. one");
    html("Minutes<style>ol.open { list-style: none", "Minutes");
}
