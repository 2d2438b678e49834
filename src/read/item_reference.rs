//! Words that name an agenda item: "item 7", "Agenda Items 5 and 9", "minute 26 below", "application 21/0034", a title.
//!
//! In:       words of a sentence.   Out: [`ItemReference`]s, slices of them, in the order printed.
//! Not here: which item is meant (`link`); "the above item", which the reader of the sentence knows.

use regex::{Captures, Regex};
use std::sync::LazyLock;

/// A reference to an item, as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemReference<'t> {
    /// What sort of words cite it.
    pub cited: Cited,
    /// The number cited, without "item" and final dot; none where the item is named by title.
    pub number: Option<&'t str>,
    /// The last number of a range ("items 5 to 8").
    pub until: Option<&'t str>,
    /// The title printed beside the number.
    pub title: Option<&'t str>,
    /// The words that name it: a slice of the plain text.
    pub text: &'t str,
}

/// What sort of words cite an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cited {
    /// "item 7".
    Item,
    /// "minute 26 below".
    Minute,
    /// "application 21/0034": no number of an item, though an item's heading may print it.
    Application,
    /// A title or other words.
    Title,
}

/// A number as items bear it: "7", "18.1", "10(b)", "9A", "4b)", "CO57", "123/20", "PLA149/14".
const NUMBER: &str = r"(?:\d{1,4}|(?-i:[A-Z]{1,4}[/.-]?)\d{1,4})(?-i:[a-zA-Z]\b)?(?:[./:]\d{1,4}(?-i:[a-z]\b)?)*(?:\s?\((?-i:[a-z]{1,4}|\d{1,2})\))*(?:\s?(?-i:[a-h])\))?";

static CITED: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = format!(
        r"(?ix) \b (?: (?<minute> min(?:ute|\.)? s? ) | (?: agenda \s+ )? item (?<many> s | \(s\) )? | agenda \s+ (?: nos?\b\.? | numbers? | points? ) | agenda (?: \s+ ref )? )
            (?: \s* (?: number | no\b\.? | (?<nos> numbers | nos\b\.? | numbered ) | refs?\b\.? | reference | item ) )? \s* [:\#]? \s*
            (?<numbers> {NUMBER} (?: \s* (?: , \s* (?: and \s+ )? | and | & | to | - ) \s* (?: (?: agenda \s+ )? items? \s+ )? {NUMBER} )* )"
    );
    Regex::new(&pattern).unwrap_or_else(|error| unreachable!("{error}"))
});

static NUMBERS: LazyLock<Regex> = LazyLock::new(|| {
    let pattern = format!(
        r"(?ix) (?<joint> , | \b and \b | & | \b to \b | - )? \s* (?: and \s+ )? (?: (?: agenda \s+ )? items? \s+ )? (?<number> {NUMBER} )"
    );
    Regex::new(&pattern).unwrap_or_else(|error| unreachable!("{error}"))
});

static APPLICATION: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x) \b (?i: (?: planning \s+ )? applications? | proposals? | enforcement \s+ case ) (?i: \s* (?: numbers? | nos?\b\.? | refs?\b\.? | references? ) )? \s* [:\#]? \s*
            (?<codes> [A-Z0-9]+ (?: [/.-] [A-Z0-9]+ )+ (?: \s* (?: , | and | & | , \s+ and ) \s* [A-Z0-9]+ (?: [/.-] [A-Z0-9]+ )+ )*
                | [A-Z]{1,4} \d{2,} [A-Z0-9]{2,} )",
    )
    .unwrap_or_else(|error| unreachable!("{error}"))
});

/// The references by number in `text`, in the order printed; titles beside the last number of each are read as well.
pub fn numbered_references(text: &str) -> Vec<ItemReference<'_>> {
    let mut found = Vec::new();
    for cited in CITED.captures_iter(text) {
        read_numbers(text, &cited, &mut found);
    }
    found
}

/// The numbers of one "items 5, 7 and 9"; a single "item" takes more than one only over "and".
fn read_numbers<'t>(text: &'t str, cited: &Captures<'t>, found: &mut Vec<ItemReference<'t>>) {
    let (Some(whole), Some(numbers)) = (cited.get(0), cited.name("numbers")) else { return };
    let minute = cited.name("minute").is_some_and(|word| word.as_str().len() > 3);
    if cited.name("minute").is_some() && !minute {
        return;
    }
    let many = cited.name("many").is_some() || cited.name("nos").is_some() || minute;
    let cited = if minute { Cited::Minute } else { Cited::Item };
    let first = found.len();
    let mut end = numbers.start();
    for part in NUMBERS.captures_iter(numbers.as_str()) {
        let (Some(number), joint) = (part.name("number"), part.name("joint").map(|joint| joint.as_str())) else {
            continue;
        };
        let cut_off = numbers.as_str()[number.end()..].starts_with(char::is_alphanumeric)
            || number.end() == numbers.as_str().len() && text[numbers.end()..].starts_with(char::is_alphanumeric);
        if found.len() > first && (cut_off || !many && joint == Some(",")) {
            break;
        }
        end = numbers.start() + number.end();
        let start = if found.len() == first { whole.start() } else { numbers.start() + number.start() };
        let printed = balanced(number.as_str());
        let range = found.len() > first && matches!(joint, Some("to" | "-"));
        match found.last_mut() {
            Some(from) if range => from.until = Some(printed),
            _ => found.push(ItemReference {
                cited,
                number: Some(printed),
                until: None,
                title: None,
                text: &text[start..numbers.start() + number.start() + printed.len()],
            }),
        }
    }
    let title = title_behind(&text[end..]);
    if let (Some(last), Some(title)) = (found[first..].last_mut(), title) {
        last.title = Some(title);
        let start = last.text.as_ptr() as usize - text.as_ptr() as usize;
        let title_end = title.as_ptr() as usize - text.as_ptr() as usize + title.len();
        last.text = &text[start..title_end];
        if let Some(closed) = text.get(start..title_end + 1).filter(|words| words.ends_with([')', '\'', '"'])) {
            last.text = closed;
        }
    }
}

/// Without a bracket that closes nothing: "4b)" is "4b".
fn balanced(number: &str) -> &str {
    match number.strip_suffix(')') {
        Some(bare) if !bare.contains('(') => bare.trim_end(),
        _ => number,
    }
}

/// The title that stands right behind a number: in brackets, in quotes, or after a dash or colon up to a comma.
fn title_behind(rest: &str) -> Option<&str> {
    let rest = rest.trim_start_matches([' ', ',']);
    let (inner, close): (&str, &[char]) = match rest.chars().next()? {
        '(' => (&rest[1..], &[')']),
        '\'' => (&rest[1..], &['\'']),
        '"' => (&rest[1..], &['"']),
        '-' | ':' => (rest[1..].trim_start(), &[',', '.', ';', '(']),
        _ => return None,
    };
    let end = close_of(inner, close[0]).unwrap_or_else(|| inner.find(close).unwrap_or(inner.len()));
    let title = inner[..end.min(inner.len())].trim();
    let titled = title.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) && title.len() <= 200;
    (titled && !numbered_only(title)).then_some(title)
}

/// Where a bracket closes, brackets inside it passed over.
fn close_of(inner: &str, close: char) -> Option<usize> {
    if close != ')' {
        return None;
    }
    let mut depth = 1u32;
    for (at, sign) in inner.char_indices() {
        match sign {
            '(' => depth += 1,
            ')' if depth == 1 => return Some(at),
            ')' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// "minute 36 refers" and the like are no titles.
fn numbered_only(title: &str) -> bool {
    title.to_lowercase().starts_with("minute ") || title.to_lowercase().starts_with("item ")
}

/// References to applications by their codes, in the order printed.
pub fn application_references(text: &str) -> Vec<ItemReference<'_>> {
    let mut found = Vec::new();
    for cited in APPLICATION.captures_iter(text) {
        let Some(codes) = cited.name("codes") else { continue };
        for code in codes.as_str().split([',', ' ', '&']).filter(|code| code.contains(|c: char| c.is_ascii_digit())) {
            let code = code.trim_end_matches(['.', '-', '/']);
            found.push(ItemReference { cited: Cited::Application, number: None, until: None, title: None, text: code });
        }
    }
    found
}

/// A number that stands where an item is expected, without the word "item": "declared an interest in 7.2".
pub fn bare_number(text: &str) -> Option<ItemReference<'_>> {
    let text = text.trim_start();
    let part = NUMBERS.captures(text)?;
    let number =
        part.name("number").filter(|number| number.start() == 0 && part.get(0).is_some_and(|all| all.start() == 0))?;
    let printed = balanced(number.as_str());
    let after = &text[number.end()..];
    let ends = after.is_empty() || after.starts_with([' ', ',', '.', ';', ':', ')', '\n', '\t', '-']);
    let title = title_behind(after);
    ends.then_some(ItemReference { cited: Cited::Item, number: Some(printed), until: None, title, text: printed })
}

/// Words that name an item by its title, without "the item on" and the like before them; none where nothing is left.
pub fn titled_reference(text: &str) -> Option<ItemReference<'_>> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || ",;:.".contains(c));
    (!text.is_empty()).then_some(ItemReference {
        cited: Cited::Title,
        number: None,
        until: None,
        title: Some(title_of(text)),
        text,
    })
}

/// The title in "the item entitled 'Fair Funding'", "the report on Fair Funding".
fn title_of(text: &str) -> &str {
    const LEADS: [&str; 9] =
        ["the ", "this ", "agenda ", "item ", "report ", "matter ", "discussion ", "application ", "motion "];
    const LINKS: [&str; 14] = [
        "in relation to ",
        "relating to ",
        "in respect of ",
        "with regard to ",
        "regarding ",
        "concerning ",
        "entitled ",
        "titled ",
        "headed ",
        "called ",
        "about ",
        "on ",
        "for ",
        "of ",
    ];
    let mut rest = text;
    let mut led = false;
    while let Some(after) = LEADS.iter().find_map(|lead| strip_word(rest, lead)) {
        led = true;
        rest = after;
    }
    if led && let Some(after) = LINKS.iter().find_map(|link| strip_word(rest, link)) {
        rest = after;
    }
    if !led || rest.is_empty() {
        rest = text;
    }
    let rest = rest.trim_matches(|c: char| c.is_whitespace() || "'\",;:.".contains(c));
    [" agenda item", " item", " report"]
        .iter()
        .find_map(|tail| rest.strip_suffix(tail))
        .unwrap_or(rest)
        .trim_end_matches(['\'', '"'])
}

fn strip_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let head = text.get(..word.len())?;
    (head.trim_end().eq_ignore_ascii_case(word.trim_end()) && head.ends_with(char::is_whitespace))
        .then(|| text[word.len()..].trim_start())
}
