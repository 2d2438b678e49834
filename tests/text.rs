//! Bytes -> the plain text, and the way back to the source's own words.

use minutes_analyser::Source;
use minutes_analyser::span::Span;
use minutes_analyser::text::{Format, Refusal, SourceText, read_source, sha256};

fn source(bytes: &[u8]) -> Result<SourceText, Refusal> {
    read_source(&Source { name: "minutes.txt", bytes })
}

/// What the readers see of `printed`.
fn reads(printed: &str, plain: &str) {
    assert_eq!(source(printed.as_bytes()).expect("it is text").plain(), plain, "{printed:?}");
}

/// What the bytes decode to.
fn decodes(bytes: &[u8], text: &str) {
    assert_eq!(source(bytes).expect("it is text").text(), text);
}

fn refuses(bytes: &[u8], refusal: Refusal) {
    assert_eq!(source(bytes).err(), Some(refusal));
}

/// The span of `words` in the plain text.
fn span(source: &SourceText, words: &str) -> Span {
    let start = source.plain().find(words).expect("the words are there");
    Span::new(start, start + words.len())
}

/// The source's own words under the plain `words`, by quoting and by counting code points.
fn quotes(printed: &str, words: &str, own: &str) {
    let source = source(printed.as_bytes()).expect("it is text");
    let span = span(&source, words);
    let evidence = source.evidence(span);
    let counted: String =
        source.text().chars().skip(evidence.start as usize).take((evidence.end - evidence.start) as usize).collect();
    assert_eq!(counted, own, "{printed:?}");
    assert_eq!(source.quote(span), own.split_whitespace().collect::<Vec<_>>().join(" "), "{printed:?}");
}

#[test]
fn every_line_end_is_one_line_end() {
    reads("Present\r\nCllr Dunmore\rCllr Vane\nEnd", "Present\nCllr Dunmore\nCllr Vane\nEnd");
    reads("Page 1\u{c}Page 2\u{b}next", "Page 1\nPage 2\nnext");
    reads("a tab\tparts cells", "a tab\tparts cells");
}

#[test]
fn odd_spaces_are_spaces_and_what_nobody_sees_goes() {
    reads("9\u{a0}May\u{2009}2019,\u{202f}7\u{3000}pm", "9 May 2019, 7 pm");
    reads("Coun\u{200b}cillor \u{feff}Va\u{ad}ne", "Councillor Vane");
}

#[test]
fn a_word_parted_by_a_soft_hyphen_at_the_lines_end_is_one_word() {
    reads("the com\u{ad}\nmittee", "the committee");
    reads("the com\u{ad}\r\nmittee", "the committee");
    reads("a hyphen that stays: non-\npecuniary", "a hyphen that stays: non-\npecuniary");
    reads("a new line\u{ad}\n12. Finance", "a new line\n12. Finance");
}

#[test]
fn quotes_dashes_and_ellipses_have_one_spelling() {
    reads("“O’Hara’s” ‘plan’", "\"O'Hara's\" 'plan'");
    reads("7–9 — 7\u{2011}9 −3", "7-9 - 7-9 -3");
    reads("and so on… view the full minutes", "and so on... view the full minutes");
}

#[test]
fn bullets_are_one_bullet_at_the_start_of_a_line_only() {
    for bullet in ["·", "•", "\u{f0b7}", "\u{f0a7}", "▪", "●", "◦", "➢", "Ø", "§"] {
        reads(&format!("  {bullet} to note the plan"), "  • to note the plan");
    }
    reads("o\tto note the plan", "•\tto note the plan");
    reads("o\u{a0}\u{a0} to note the plan", "•   to note the plan");
    reads("Home · Council · Minutes", "Home · Council · Minutes");
    reads("aelodau\no Gyngor Sir", "aelodau\no Gyngor Sir");
    reads("ovens and o\tther", "ovens and o\tther");
    reads("§ 31 of the Act", "§ 31 of the Act");
    reads("Øster Street", "Øster Street");
}

#[test]
fn ligatures_loose_accents_and_small_letters_are_read_as_letters() {
    reads("o\u{fb03}cers \u{fb01}nance", "officers finance");
    reads("Cllr Sia\u{302}n Rene\u{301}e Llw\u{302}yd", "Cllr Siân Renée Llŵyd");
    reads("q\u{301}", "q");
    reads("the 9ᵗʰ of May", "the 9th of May");
}

#[test]
fn text_once_saved_in_the_wrong_encoding_is_put_right() {
    reads("The Councilâ€™s budget of Â£20", "The Council's budget of £20");
    reads("Château and Âge", "Château and Âge");
}

#[test]
fn a_quotation_gives_the_sources_own_characters() {
    quotes("It was “agreed”\u{a0}by all", "\"agreed\" by", "“agreed”\u{a0}by");
    quotes("😀 Cllr Rene\u{301}e Vane", "Renée", "Rene\u{301}e");
    quotes("one\r\ntwo – three\r\nfour", "two - three", "two – three");
    quotes("one\r\ntwo", "one\ntwo", "one\r\ntwo");
    quotes("and so on…", "on", "on");
    quotes("and so on…", "...", "…");
    quotes("Coun\u{ad}cillor", "Councillor", "Coun\u{ad}cillor");
    quotes("\u{200b}Vane\u{200b}", "Vane", "Vane");
}

#[test]
fn half_of_a_replacement_proves_itself_by_the_whole() {
    let source = source("so on… and".as_bytes()).expect("it is text");
    let dots = span(&source, "...").start as usize;
    assert_eq!(source.quote(Span::new(dots + 1, dots + 2)), "…");
    assert_eq!(source.evidence(Span::new(dots + 1, dots + 2)), source.evidence(Span::new(dots, dots + 3)));
}

#[test]
fn places_far_into_a_long_text_are_found() {
    let long = "Cllr Siân Vane – “noted”…\r\n".repeat(2_000) + "the end";
    quotes(&long, "the end", "the end");
}

#[test]
fn every_usual_encoding_gives_the_same_text() {
    let text = "RESOLVED – that £20 be paid to “Siân”";
    let utf_16 = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
    decodes(text.as_bytes(), text);
    decodes(&[b"\xEF\xBB\xBF", text.as_bytes()].concat(), text);
    decodes(&[b"\xFF\xFE".to_vec(), utf_16(u16::to_le_bytes)].concat(), text);
    decodes(&[b"\xFE\xFF".to_vec(), utf_16(u16::to_be_bytes)].concat(), text);
    decodes(&utf_16(u16::to_le_bytes), text);
    decodes(&utf_16(u16::to_be_bytes), text);
    decodes(b"RESOLVED \x96 that \xA320 be paid to \x93Si\xE2n\x94", text);
}

#[test]
fn a_stray_byte_does_not_spoil_utf_8() {
    decodes(b"Si\xC3\xA2n \xE2\x80\x93 Ren\xC3\xA9e \x96 Vane", "Siân – Renée – Vane");
    decodes(b"cut in the middle: \xE2\x80\x98noted\xE2\x80", "cut in the middle: ‘noted\u{e2}€");
}

#[test]
fn what_is_no_text_is_refused_by_name() {
    refuses(b"", Refusal::Empty);
    refuses(" \r\n\t\u{a0}\u{200b}".as_bytes(), Refusal::Empty);
    refuses(b"\xEF\xBB\xBF", Refusal::Empty);
    refuses(b"%PDF-1.7\n%\xE2\xE3", Refusal::NotText(Format::Pdf));
    refuses(b"{\\rtf1\\ansi RESOLVED}", Refusal::NotText(Format::Rtf));
    refuses(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", Refusal::NotText(Format::Doc));
    refuses(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", Refusal::Encrypted);
    refuses(b"PK\x03\x04\x14\0\x06\0[Content_Types].xml", Refusal::Damaged);
    refuses(b"PK\x05\x06\0\0\0\0", Refusal::NotText(Format::Archive));
    refuses(b"\xFF\xD8\xFF\xE0\0\x10JFIF", Refusal::NotText(Format::Picture));
    refuses(&[7, 0, 3, 200, 0, 1, 9, 0, 0, 0, 2, 31, 6, 0], Refusal::NotText(Format::Unknown));
    refuses(&vec![b' '; minutes_analyser::text::MOST_BYTES + 1], Refusal::TooLarge);
}

#[test]
fn text_that_only_looks_odd_is_taken() {
    decodes(b"PKF audited the accounts", "PKF audited the accounts");
    decodes(b"II. Minutes", "II. Minutes");
    assert!(source(b"One stray \x07 bell in a long enough line of the minutes of a meeting").is_ok());
}

#[test]
fn every_refusal_says_what_to_do_in_one_sentence() {
    use Format::*;
    use Refusal::{Damaged, Empty, Encrypted, NotText, TooLarge, TooMuchInside};
    let formats = [Pdf, Doc, Rtf, Office, Picture, Archive, Unknown].map(NotText);
    let mut codes = Vec::new();
    for refusal in formats.into_iter().chain([Empty, TooLarge, TooMuchInside, Encrypted, Damaged]) {
        let message = refusal.message();
        assert!(message.ends_with('.') && message.matches(". ").count() == 0, "{message}");
        assert!(message.contains("analyse"), "{message}");
        codes.push(refusal.code());
    }
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), 12);
}

#[test]
fn text_of_nothing_visible_is_empty() {
    refuses("\u{301}\u{200b}".as_bytes(), Refusal::Empty);
    refuses(b"<!DOCTYPE html><title>x</title><p>&shy;</p>", Refusal::Empty);
}

#[test]
fn a_files_sum_is_the_standards() {
    let sum = |bytes: &[u8], sum: &str| assert_eq!(sha256(bytes), sum, "{} bytes", bytes.len());
    sum(b"", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    sum(b"abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    // The last bytes with which the length still fits, and the first with which it does not.
    sum(&[b'a'; 55], "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
    sum(&[b'a'; 56], "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a");
    sum(&[b'a'; 64], "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
    sum(&[b'a'; 120], "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c");
}
