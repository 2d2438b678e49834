//! The text as it came -> the plain text, in one spelling, with the map back.
//!
//! In:     the decoded text.   Out: [`Plain`]: what [`SourceText::plain`](super::SourceText::plain) promises.
//! Source: what Word, browsers, PDF readers and ModernGov put on the clipboard.
//! Not here: what a bullet or a dash means (`structure`); markup (`html`, `markdown`).

use super::accents::compose;
use super::source_map::SourceMap;

/// The plain text, and the way back.
#[derive(Debug)]
pub(super) struct Plain {
    pub text: String,
    pub map: SourceMap,
}

/// Whether lines may be joined and parted: not in text whose lines markup has settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lines {
    /// As printed: odd line ends part lines, a soft hyphen at a line's end joins two.
    AsPrinted,
    /// Every `\n` stays, and none is added.
    Settled,
}

/// What becomes of one character.
enum Change {
    Keep,
    Drop,
    To(&'static str),
    /// This and so many bytes after it become other words.
    Several(usize, &'static str),
    /// This accent and the letter before it become one character.
    WithLetterBefore(char),
}

/// Brings a text into one spelling.
pub(super) fn normalise(source: &str, lines: Lines) -> Plain {
    let bytes = source.as_bytes();
    let mut plain = Writer { source, text: String::with_capacity(source.len()), map: SourceMap::default(), copied: 0 };
    let mut at = 0;
    while let Some(kept) = bytes[at..].iter().position(|byte| LOOK[usize::from(*byte)] != 0) {
        at += kept;
        if bytes[at] < 0x80 && bytes[at] >= b' ' && !letters_matter(bytes, at) {
            at += 1;
            continue;
        }
        let Some(c) = source[at..].chars().next() else { break };
        match change(source, at, c, lines) {
            Change::Keep => at += c.len_utf8(),
            Change::Drop => at = plain.replace(at, at + c.len_utf8(), ""),
            Change::To(words) => at = plain.replace(at, at + c.len_utf8(), words),
            Change::Several(len, words) => at = plain.replace(at, at + len, words),
            Change::WithLetterBefore(letter) => {
                // The letters that take accents are ASCII, and so one byte each.
                at = plain.replace(at - 1, at + c.len_utf8(), letter.encode_utf8(&mut [0; 4]))
            }
        }
    }
    plain.finish()
}

/// Bytes that may begin a change: control characters, everything beyond ASCII, and three letters and signs.
static LOOK: [u8; 256] = {
    let mut look = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        if (byte < 0x20 && byte != b'\n' as usize && byte != b'\t' as usize) || byte >= 0x7F {
            look[byte] = 1;
        }
        byte += 1;
    }
    look[b'o' as usize] = 1;
    look[b'`' as usize] = 1;
    look
};

/// Whether an ASCII letter that [`LOOK`] names can be more than a letter here: the "o" of Word's second bullet.
fn letters_matter(bytes: &[u8], at: usize) -> bool {
    bytes[at] != b'o' || matches!(bytes.get(at + 1), Some(b'\t' | b' ' | 0xC2)) && starts_line(bytes, at)
}

/// Copies what stays and replaces what does not, noting both in the map.
struct Writer<'s> {
    source: &'s str,
    text: String,
    map: SourceMap,
    /// Bytes of the source that are dealt with.
    copied: usize,
}

impl Writer<'_> {
    /// Writes `words` for bytes `from..to` of the source; gives `to`.
    fn replace(&mut self, from: usize, to: usize, words: &str) -> usize {
        self.copy(from);
        self.map.push(self.text.len(), from, false);
        self.text.push_str(words);
        self.copied = to;
        to
    }

    /// Copies the source up to `to`.
    fn copy(&mut self, to: usize) {
        if self.copied < to {
            self.map.push(self.text.len(), self.copied, true);
            self.text.push_str(&self.source[self.copied..to]);
            self.copied = to;
        }
    }

    fn finish(mut self) -> Plain {
        self.copy(self.source.len());
        self.map.finish(self.source.len());
        Plain { text: self.text, map: self.map }
    }
}

/// What becomes of `c` at byte `at`.
fn change(source: &str, at: usize, c: char, lines: Lines) -> Change {
    let bytes = source.as_bytes();
    let after = at + c.len_utf8();
    match c {
        '\r' if lines == Lines::Settled => Change::To(" "),
        '\r' if bytes.get(after) == Some(&b'\n') => Change::Drop,
        '\r' | '\u{0B}' | '\u{0C}' | '\u{2028}' | '\u{2029}' if lines == Lines::AsPrinted => Change::To("\n"),
        '\u{00}'..='\u{1F}' | '\u{7F}' | '\u{2028}' | '\u{2029}' => Change::To(" "),
        'o' => bullet_letter(bytes, at, after, false),
        '`' | '´' | '‘' | '’' | '‚' | '‛' | '′' | 'ʼ' | '\u{91}' | '\u{92}' => Change::To("'"),
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' | '\u{93}' | '\u{94}' => Change::To("\""),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE58}' | '\u{FE63}' | '\u{FF0D}' | '\u{96}' | '\u{97}' => {
            Change::To("-")
        }
        '…' | '\u{85}' => Change::To("..."),
        '\u{A0}' | '\u{1680}' | '\u{2000}'..='\u{200A}' | '\u{202F}' | '\u{205F}' | '\u{3000}' => Change::To(" "),
        '\u{AD}' => soft_hyphen(&source[after..], lines),
        '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{2069}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}' => Change::Drop,
        '•' => Change::Keep,
        '·'
        | '\u{95}'
        | '▪'
        | '▫'
        | '■'
        | '□'
        | '●'
        | '○'
        | '◦'
        | '◆'
        | '◊'
        | '➢'
        | '➤'
        | '►'
        | '▶'
        | '‣'
        | '⁃'
        | '∙'
        | '❖'
        | '✓'
        | '✔'
        | '\u{F000}'..='\u{F0FF}'
            if starts_line(bytes, at) =>
        {
            Change::To("•")
        }
        'Ø' | '§' => bullet_letter(bytes, at, after, true),
        'ﬀ' => Change::To("ff"),
        'ﬁ' => Change::To("fi"),
        'ﬂ' => Change::To("fl"),
        'ﬃ' => Change::To("ffi"),
        'ﬄ' => Change::To("ffl"),
        'ﬅ' | 'ﬆ' => Change::To("st"),
        'ᵗ' if source[after..].starts_with('ʰ') => Change::Several("ᵗʰ".len(), "th"),
        'ˢ' if source[after..].starts_with('ᵗ') => Change::Several("ˢᵗ".len(), "st"),
        'ⁿ' if source[after..].starts_with('ᵈ') => Change::Several("ⁿᵈ".len(), "nd"),
        'ʳ' if source[after..].starts_with('ᵈ') => Change::Several("ʳᵈ".len(), "rd"),
        'â' | 'Â' => twice_encoded(source, at, after),
        '\u{300}'..='\u{36F}' => accent(bytes, at, c),
        _ => Change::Keep,
    }
}

/// Whether only spaces stand between the line's start and `at`.
fn starts_line(bytes: &[u8], at: usize) -> bool {
    let mut before = at;
    // Lists are indented by a few levels; beyond that it is no list, and long runs of spaces cost no time.
    while before > 0 && at - before < 64 {
        match bytes[before - 1] {
            b' ' | b'\t' => before -= 1,
            0xA0 if before > 1 && bytes[before - 2] == 0xC2 => before -= 2,
            byte => return byte == b'\n' || byte == b'\r',
        }
    }
    before == 0
}

/// The letters that Word's bullets become when the font is lost: "o", "Ø" and "§" before the white space of a list.
fn bullet_letter(bytes: &[u8], at: usize, after: usize, one_space_will_do: bool) -> Change {
    let gap = match &bytes[after..] {
        [b'\t', ..] | [b' ', b' ' | b'\t', ..] | [0xC2, 0xA0, ..] | [b' ', 0xC2, 0xA0, ..] => true,
        [b' ', next, ..] => one_space_will_do && !next.is_ascii_digit(),
        _ => false,
    };
    if gap && starts_line(bytes, at) { Change::To("•") } else { Change::Keep }
}

/// A soft hyphen goes; at a line's end the word goes on in the next line, and so the line's end goes with it.
fn soft_hyphen(rest: &str, lines: Lines) -> Change {
    let line_end = if rest.starts_with("\r\n") { 2 } else { usize::from(rest.starts_with(['\n', '\r'])) };
    let goes_on = rest[line_end..].starts_with(char::is_alphabetic);
    if line_end > 0 && goes_on && lines == Lines::AsPrinted {
        Change::Several('\u{AD}'.len_utf8() + line_end, "")
    } else {
        Change::Drop
    }
}

/// UTF-8 that was once read as Windows-1252 and saved so: "â€™" for an apostrophe, "Â£" for a pound sign.
fn twice_encoded(source: &str, at: usize, after: usize) -> Change {
    const KNOWN: [(&str, &str); 10] = [
        ("â€™", "'"),
        ("â€˜", "'"),
        ("â€œ", "\""),
        ("â€\u{9d}", "\""),
        ("â€“", "-"),
        ("â€”", "-"),
        ("â€\u{a6}", "..."),
        ("â€¢", "•"),
        ("Â£", "£"),
        ("Â\u{a0}", " "),
    ];
    if !source[after..].starts_with(['€', '£', '\u{a0}']) {
        return Change::Keep;
    }
    let known = KNOWN.iter().find(|(wrong, _)| source[at..].starts_with(wrong));
    known.map_or(Change::Keep, |(wrong, right)| Change::Several(wrong.len(), right))
}

/// A letter and the accent after it become one letter; an accent that stands with no letter it is used with is dropped.
fn accent(bytes: &[u8], at: usize, accent: char) -> Change {
    let letter = at.checked_sub(1).map(|before| char::from(bytes[before])).filter(char::is_ascii_alphabetic);
    letter.and_then(|letter| compose(letter, accent)).map_or(Change::Drop, Change::WithLetterBefore)
}
