//! Archives made to harm: each is refused with a reason, soon, and with little memory.

mod support;

use minutes_analyser::text::{Format, Refusal, read_source};
use minutes_analyser::{Source, analyse};
use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};
use support::archive::{End, Part, pack, pack_with};

/// The longest time for one of them.
const LONGEST: Duration = Duration::from_secs(2);

const RELATIONS: &str =
    "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

/// The parts of a Word file whose text has the given XML.
fn word(document: Part) -> Vec<Part> {
    vec![Part::new("[Content_Types].xml", b"<Types/>"), Part::new("_rels/.rels", RELATIONS.as_bytes()), document]
}

fn document(body: &str) -> Part {
    Part::new("word/document.xml", format!("<w:document><w:body>{body}</w:body></w:document>").as_bytes())
}

const MINUTES: &str = "<w:p><w:r><w:t>Minutes of the Cabinet</w:t></w:r></w:p>";

/// The parts of a Word file, of which the text's has been changed.
fn spoilt(change: impl Fn(&mut Part)) -> Vec<u8> {
    let mut parts = word(document(MINUTES));
    change(&mut parts[2]);
    pack(&parts)
}

/// A Word file with further parts.
fn with(more: Vec<Part>) -> Vec<u8> {
    let mut parts = word(document(MINUTES));
    parts.extend(more);
    pack(&parts)
}

/// A good Word file, packed with an untrue record at the end.
fn ending(end: End) -> Vec<u8> {
    pack_with(&word(document(MINUTES)), &end)
}

fn open_document(content: Part) -> Vec<u8> {
    pack(&[Part::stored("mimetype", b"application/vnd.oasis.opendocument.text"), content])
}

/// Every archive, what it does, and as what it is refused.
fn hostile() -> Vec<(&'static str, Vec<u8>, Refusal)> {
    use Refusal::*;
    let good = pack(&word(document(MINUTES)));
    let cut = |len: usize| good[..len].to_vec();
    let flipped = |at: usize| {
        let mut bytes = good.clone();
        bytes[at] ^= 0x55;
        bytes
    };
    let zeros = |len: usize| vec![b' '; len];
    let nested = pack(&[Part::new("deeper.zip", &pack(&[Part::new("deepest.zip", &zeros(1 << 20))]))]);
    let packed_at = good.windows(17).position(|window| window == b"word/document.xml").expect("it is there") + 17;
    vec![
        // Too much inside.
        ("a text of 40 MB of spaces", pack(&word(document(&" ".repeat(40 << 20)))), TooMuchInside),
        ("a text of 4 MB in 4 kB", pack(&word(document(&" ".repeat(4 << 20)))), TooMuchInside),
        ("a text of a million empty paragraphs", pack(&word(document(&"<w:p/>".repeat(1 << 20)))), TooMuchInside),
        ("170,000 paragraphs of some letters", pack(&word(document(&many_paragraphs()))), TooMuchInside),
        ("styles of 4 MB", pack(&relating("styles", &zeros(4 << 20))), TooMuchInside),
        ("numbering of 4 MB", pack(&relating("numbering", &zeros(4 << 20))), TooMuchInside),
        ("an OpenDocument of 4 MB in 4 kB", open_document(Part::new("content.xml", &zeros(4 << 20))), TooMuchInside),
        ("OpenDocument styles of 4 MB", with_content(Part::new("styles.xml", &zeros(4 << 20))), TooMuchInside),
        ("a kind of 4 MB", pack(&[Part::new("mimetype", &zeros(4 << 20))]), TooMuchInside),
        ("a size of 4 GB", spoilt(|part| part.size = 0xFFFF_FFFE), TooMuchInside),
        ("65,535 parts announced", ending(End { count: Some(0xFFFF), ..End::default() }), Damaged),
        ("3,000 parts", with((0..3000).map(|n| Part::stored(&format!("word/{n}"), b"")).collect()), TooMuchInside),
        ("elements 100,000 deep", pack(&word(document(&"<w:sdt>".repeat(100_000)))), TooMuchInside),
        ("tables 1,000 deep", pack(&word(document(&"<w:tbl><w:tr><w:tc>".repeat(1000)))), TooMuchInside),
        (
            "lists 1,000 deep",
            open_document(Part::new("content.xml", "<text:list><text:list-item>".repeat(1000).as_bytes())),
            TooMuchInside,
        ),
        ("an element of 300 attributes", pack(&word(document(&many_attributes()))), TooMuchInside),
        // Sizes and sums that are untrue.
        ("a size too small", spoilt(|part| part.size -= 1), Damaged),
        ("a size too large", spoilt(|part| part.size += 1), Damaged),
        ("a size of nothing", spoilt(|part| part.size = 0), Damaged),
        ("a packed size too small", spoilt(|part| part.packed_size -= 9), Damaged),
        ("a packed size beyond the file", spoilt(|part| part.packed_size = 1 << 20), Damaged),
        ("a packed size of 4 GB", spoilt(|part| part.packed_size = 0xFFFF_FFF0), Damaged),
        ("a wrong sum", spoilt(|part| part.checksum ^= 1), Damaged),
        ("a part stored with two sizes", spoilt(|part| (part.method, part.size) = (0, 7)), Damaged),
        ("a changed byte", flipped(packed_at + 20), Damaged),
        // Parts that lie over one another, or nowhere.
        (
            "a part that is another part",
            with(vec![Part { place: Some(0), ..Part::stored("[Content_Types].xml2", b"x") }]),
            Damaged,
        ),
        ("two parts in one place", overlapping(), Damaged),
        ("a part beyond the file", spoilt(|part| part.place = Some(1 << 30)), Damaged),
        ("a part inside the list", ending(End { start: Some(40), ..End::default() }), Damaged),
        ("a list beyond the file", ending(End { start: Some(0xFFFF_FFF0), ..End::default() }), Damaged),
        ("more parts announced than listed", ending(End { count: Some(9), ..End::default() }), Damaged),
        ("two parts of one name", with(vec![document(MINUTES)]), Damaged),
        // Forms that no document has.
        ("ZIP64", ending(End { start: Some(0xFFFF_FFFF), ..End::default() }), Damaged),
        ("a part in ZIP64", spoilt(|part| part.size = 0xFFFF_FFFF), TooMuchInside),
        ("an archive on two disks", ending(End { disk: 1, ..End::default() }), Damaged),
        ("an unknown way to pack", spoilt(|part| part.method = 99), Damaged),
        ("a locked part", spoilt(|part| part.flags = 1), Encrypted),
        ("a locked list", spoilt(|part| part.flags = 1 << 13), Encrypted),
        // Names that lead out.
        ("a name that climbs", with(vec![Part::stored("../../evil", b"x")]), Damaged),
        ("a name that climbs the other way", with(vec![Part::stored("word\\..\\..\\evil", b"x")]), Damaged),
        ("a name from the root", with(vec![Part::stored("/etc/passwd", b"x")]), Damaged),
        ("a name with a zero byte", with(vec![Part::stored("word/document.xml\0.jpg", b"x")]), Damaged),
        // XML that declares.
        ("entities that grow", pack(&word(Part::new("word/document.xml", LAUGHS.as_bytes()))), Damaged),
        ("an entity from elsewhere", pack(&word(Part::new("word/document.xml", ELSEWHERE.as_bytes()))), Damaged),
        // Cut off, or something else.
        ("cut in the middle", cut(good.len() / 2), Damaged),
        ("cut before the end", cut(good.len() - 1), Damaged),
        ("a head alone", b"PK\x03\x04".to_vec(), Damaged),
        ("archives in archives", nested, Refusal::NotText(Format::Archive)),
        (
            "a spreadsheet",
            pack(&[
                Part::new("[Content_Types].xml", b"<Types/>"),
                Part::new("_rels/.rels", RELATIONS.as_bytes()),
                Part::new("word/document.xml", b"<workbook/>"),
            ]),
            Refusal::NotText(Format::Office),
        ),
        ("no text at all", pack(&word(document(""))), Empty),
    ]
}

/// A paragraph that says much of itself.
fn many_attributes() -> String {
    let attributes: String = (0..300).map(|number| format!(" w:a{number}=\"1\"")).collect();
    format!("<w:p{attributes}><w:r><w:t>Minutes</w:t></w:r></w:p>")
}

/// Paragraphs that differ, so that they are not packed too tightly.
fn many_paragraphs() -> String {
    let paragraph = |number: u64| format!("<w:p><w:r><w:t>{:x}</w:t></w:r></w:p>", number * 0x9E37_79B9 % 0xFFF1);
    (0..170_000).map(paragraph).collect()
}

const LAUGHS: &str =
    "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><w:document>&b;</w:document>";
const ELSEWHERE: &str = "<!DOCTYPE x SYSTEM \"https://example.org/x.dtd\"><w:document/>";

/// A Word file whose text names another part.
fn relating(kind: &str, content: &[u8]) -> Vec<Part> {
    let relations =
        format!("<Relationships><Relationship Id=\"a\" Type=\"x/{kind}\" Target=\"{kind}.xml\"/></Relationships>");
    let mut parts = word(document(MINUTES));
    parts.push(Part::new("word/_rels/document.xml.rels", relations.as_bytes()));
    parts.push(Part::new(&format!("word/{kind}.xml"), content));
    parts
}

fn with_content(more: Part) -> Vec<u8> {
    let content = b"<office:document-content><office:body><office:text><text:p>Minutes</text:p></office:text></office:body></office:document-content>";
    pack(&[
        Part::stored("mimetype", b"application/vnd.oasis.opendocument.text"),
        Part::new("content.xml", content),
        more,
    ])
}

/// Two entries of the list that stand for one and the same part.
fn overlapping() -> Vec<u8> {
    let mut parts = word(document(MINUTES));
    let twin = Part { name: b"word/document2xml".to_vec(), ..document(MINUTES) };
    parts[2].name = b"word/document2xml".to_vec();
    parts.push(Part { place: Some(0), ..twin });
    pack(&parts)
}

#[test]
fn archives_made_to_harm_are_refused_soon_and_with_a_reason() {
    let hostile = hostile();
    assert!(hostile.len() >= 40, "only {}", hostile.len());
    for (what, bytes, refusal) in hostile {
        let refuse = || {
            let began = Instant::now();
            assert_eq!(analyse(Source { name: "minutes.docx", bytes: &bytes }).err(), Some(refusal), "{what}");
            began.elapsed()
        };
        // A busy machine may be slow once.
        let soon = (0..4).map(|_| refuse()).any(|took| took < LONGEST);
        assert!(soon, "{what} takes longer than {LONGEST:?}");
    }
}

/// The command line, given all of them, may take 256 MB of memory, itself included, and not a byte more.
#[cfg(target_os = "linux")]
#[test]
fn archives_made_to_harm_are_refused_with_little_memory() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("archives");
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    let hostile = hostile();
    let write = |(number, (_, bytes, _)): (usize, &(&str, Vec<u8>, Refusal))| {
        let path = folder.join(format!("{number}.docx"));
        std::fs::write(&path, bytes).expect("a file can be written");
        path
    };
    let paths: Vec<PathBuf> = hostile.iter().enumerate().map(write).collect();
    let ran = Command::new("sh")
        .args(["-c", "ulimit -v 262144 && exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_minutes")])
        .args(&paths)
        .output()
        .expect("the command line runs");
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    let sentences: Vec<&str> = said.lines().collect();
    assert_eq!((ran.status.code(), sentences.len()), (Some(1), hostile.len()), "{said}");
    assert!(ran.stdout.is_empty());
    for ((what, _, refusal), sentence) in hostile.iter().zip(sentences) {
        assert!(sentence.ends_with(refusal.message()), "{what}: {sentence}");
    }
}

#[test]
fn good_archives_are_read_however_they_are_packed() {
    let reads = |bytes: &[u8]| {
        let source = read_source(&Source { name: "minutes.docx", bytes }).map(|source| source.text().to_owned());
        assert_eq!(source.as_deref(), Ok("Minutes of the Cabinet\n"));
    };
    reads(&pack(&word(document(MINUTES))));
    reads(&ending(End { comment: b"made by hand PK".to_vec(), ..End::default() }));
    let content = format!("<w:document><w:body>{MINUTES}</w:body></w:document>");
    reads(&pack(&word(Part::stored("word/document.xml", content.as_bytes()))));
    reads(&with(vec![Part::stored("word/media/", b""), Part::stored("word/media/crest.png", &[7; 5000])]));
    let utf_16: Vec<u8> = [0xFF, 0xFE].into_iter().chain(content.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    reads(&pack(&word(Part::new("word/document.xml", &utf_16))));
}

#[test]
fn whatever_a_library_packs_is_unpacked() {
    let mut seed = 1u32;
    let mut letter = |alphabet: u32| {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(b'a' + ((seed >> 16) % alphabet) as u8)
    };
    for (len, alphabet) in [(1, 1), (7, 26), (300, 2), (5_000, 26), (9_000, 3), (70_000, 26)] {
        let words: String = (0..len).map(|_| letter(alphabet)).collect();
        let xml = format!("<w:document><w:body><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:body></w:document>");
        for level in [0, 1, 3, 6, 10] {
            let part = Part::at_level("word/document.xml", xml.as_bytes(), level);
            let source = read_source(&Source { name: "minutes.docx", bytes: &pack(&word(part)) });
            let read = source.map(|source| source.text().trim_end() == words);
            assert_eq!(read, Ok(true), "{len} letters of {alphabet}, level {level}");
        }
    }
}

#[test]
fn markup_that_multiplies_its_text_does_not_multiply_the_sheet() {
    let label = "%1".repeat(200_000);
    let numbering = format!(
        "<w:numbering><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"{label}\"/></w:lvl></w:abstractNum>\
         <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>"
    );
    let entry = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r></w:p>";
    let wide = "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"4000000000\"/></w:tcPr></w:tc><w:tc><w:p><w:r><w:t>y</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
    let mut parts = relating("numbering", numbering.as_bytes());
    parts[2] = document(&(entry.repeat(1000) + wide));
    let source = read_source(&Source { name: "minutes.docx", bytes: &pack(&parts) }).expect("it is a document");
    assert!(source.text().len() < 200_000, "{}", source.text().len());
}

#[test]
fn documents_cut_and_spoilt_anywhere_do_no_harm() {
    let good = pack(&relating("numbering", b"<w:numbering/>"));
    for at in 0..good.len() {
        let _ = read_source(&Source { name: "minutes.docx", bytes: &good[..at] });
        for change in [0x01, 0x80, 0xFF] {
            let mut bytes = good.clone();
            bytes[at] ^= change;
            let _ = read_source(&Source { name: "minutes.docx", bytes: &bytes });
        }
    }
    // The same for the XML inside, packed anew, so that its sum is right.
    let body = format!(
        "{MINUTES}<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>{MINUTES}</w:tc></w:tr></w:tbl>"
    );
    let xml = format!("<w:document><w:body>{body}</w:body></w:document>");
    for at in (0..xml.len()).step_by(3) {
        let spoilt = [&xml[..at], "<", &xml[at + 1..]].concat();
        for xml in [&xml[..at], &spoilt] {
            let _ = analyse(Source {
                name: "minutes.docx",
                bytes: &pack(&word(Part::new("word/document.xml", xml.as_bytes()))),
            });
        }
    }
}
