//! Words that name an agenda item: "item 7", "Agenda Items 5 and 9", "minute 26 below", "application 21/0034", a title.
//!
//! In:       words of a sentence.   Out: [`ItemReference`]s, slices of them, in the order printed.
//! Not here: which item is meant (`link`); "the above item", which the reader of the sentence knows.

use crate::find::find;
use crate::pattern;
use crate::pattern::Pattern;
use crate::read::within::{closes_with_one, opens_with_one};
use crate::signs::InSigns;

/// A reference to an item, as printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ItemReference<'t> {
    /// What sort of words cite it.
    pub cited: Cited,
    /// The number cited, without "item" and final dot; none where the item is named by title.
    pub number: Option<&'t str>,
    /// What stands before the number and is printed only with an earlier one: "6" of "(c)" in "items 6(b) and (c)".
    pub stem: Option<&'t str>,
    /// The last number of a range ("items 5 to 8").
    pub until: Option<&'t str>,
    /// The title printed beside the number.
    pub title: Option<&'t str>,
    /// The words that name it: a slice of the plain text.
    pub text: &'t str,
}

impl ItemReference<'_> {
    /// The number in full.
    pub fn full_number(&self) -> Option<String> {
        self.number.map(|number| self.stem.map_or_else(|| number.to_owned(), |stem| format!("{stem}{number}")))
    }
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

/// "item", "Agenda Items nos.", "minute": words behind which a number is an item's.
static CITED: Pattern = pattern!(
    r"(?ix) \b (?: (?<minute> minutes? ) | (?: agenda \s+ )? e?item (?<many> s | au | \(s\) )? | agenda \s+ (?: nos?\b\.? | numbers? | points? ) | agenda (?: \s+ ref )? | reports? )
            (?: \s* (?: number | rhif\b | no's\b | no\b\.? | (?<nos> numbers | nos\b\.? | numbered ) | refs?\b\.? | reference | item ) )? \s* [:\#]? \s* \(?"
);

/// A number as items bear it, where one is expected: "7", "18.1", "10(b)", "9A", "4b)", "CO57", "123/20", "PLA149/14".
static NUMBER_HERE: Pattern = pattern!(
    r"^(?:\d{1,4}|[A-Z]{1,4}[/.-]?\d{1,4})(?:[a-zA-Z]\b)?(?:[./:]\d{1,4}(?:[a-z]\b)?)*(?:\s?\((?:[a-z]{1,4}|\d{1,2})\))*(?:\s?[a-h]\))?"
);

/// What parts the numbers of a list; "item" may be said again.
static JOINT: Pattern = pattern!(
    r"(?ix) ^ \s* (?<sign> , | ; | \band\b | \bac?\b | & | \bto\b | - ) \s* (?: and \s+ | & \s* )? (?<again> (?: agenda \s+ )? (?: items? | minutes? ) \s+ (?: nos?\b\.? \s* )? )?"
);

static APPLICATION: Pattern = pattern!(
    r"(?x) \b (?i: (?: planning \s+ )? applications? | proposals? | enforcement \s+ case ) (?i: \s* (?: numbers? | nos?\b\.? | refs?\b\.? | references? ) )? \s* [:\#]? \s*
            (?<codes> [A-Z0-9]+ (?: [/.-] [A-Z0-9]+ )+ (?: \s* (?: , | and | & | , \s+ and ) \s* [A-Z0-9]+ (?: [/.-] [A-Z0-9]+ )+ )*
                | [A-Z]{1,4} \d{2,} [A-Z0-9]{2,} )"
);

/// The references by number in `text`, in the order printed, with the titles printed beside them.
pub fn numbered_references(text: &str) -> Vec<ItemReference<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(cited) = CITED.captures_at(text, at) {
        let whole = cited.whole();
        let minute = cited.name("minute").is_some();
        let many = minute || cited.name("many").is_some() || cited.name("nos").is_some();
        let list = List { text, cited: if minute { Cited::Minute } else { Cited::Item }, many };
        at = list.read(whole.start(), whole.end(), &mut found).unwrap_or(whole.end());
    }
    found
}

/// A list of numbers: "5 (Roads), 6 and 9".
struct List<'t> {
    text: &'t str,
    cited: Cited,
    /// "items": a comma may part numbers.
    many: bool,
}

impl<'t> List<'t> {
    /// Reads the list whose first number stands at `at`, cited from `start` on; gives where it ends.
    fn read(&self, start: usize, mut at: usize, found: &mut Vec<ItemReference<'t>>) -> Option<usize> {
        const MOST: usize = 60;
        let mut start = start;
        let mut range = false;
        let mut end = None;
        for place in 0..MOST {
            let Some(number) = NUMBER_HERE.find(&self.text[at..]).map(|number| number.as_str()) else { break };
            let after = at + number.len();
            if self.text[after..].starts_with(char::is_alphanumeric) {
                break;
            }
            let printed = balanced(number);
            let title = title_behind(&self.text[after..]);
            let beside = title.filter(|_| !opens_with_letter(&self.text[after..]));
            let title_end = beside.map_or(after, |title| self.place(title) + title.len());
            let close = self.text[title_end..].chars().next().filter(|sign| beside.is_some() && ")'\"".contains(*sign));
            let stop = title_end + close.map_or(0, char::len_utf8);
            match found.last_mut().filter(|_| range && place > 0) {
                Some(from) => from.until = Some(printed),
                None => found.push(ItemReference {
                    cited: self.cited,
                    number: Some(printed),
                    stem: None,
                    until: None,
                    title,
                    text: &self.text[start..if beside.is_some() { stop } else { at + printed.len() }],
                }),
            }
            let stop = self.letters(printed, self.past_code(stop), found);
            end = Some(stop);
            let Some((next, again, sign)) = self.joint(stop) else { break };
            let next_number = NUMBER_HERE.find(&self.text[next..]).map_or(0, |number| number.end());
            if next_number == 0 || !self.goes_on(sign, again, next + next_number) {
                break;
            }
            range = matches!(sign, "to" | "-");
            (start, at) = (next, next);
        }
        end
    }

    /// Reads further letters of a number, "(b) and (c)" behind "7 (a)"; gives where they end.
    fn letters(&self, first: &'t str, at: usize, found: &mut Vec<ItemReference<'t>>) -> usize {
        const MOST: usize = 26;
        let Some(stem) = first.find_sign("(").map(|open| first[..open].trim_ascii_end()) else { return at };
        let mut stop = at;
        for _ in 0..MOST {
            let rest = self.text[stop..].trim_start_signs(", \n");
            let rest = ["and ", "ac ", "a ", "& "]
                .iter()
                .find_map(|link| rest.strip_prefix(link))
                .unwrap_or(rest)
                .trim_ascii_start();
            let Some(letter) =
                rest.strip_sign("(").and_then(|inner| inner.split_once_at(")")).map(|(letter, _)| letter)
            else {
                break;
            };
            let lettered =
                letter.len() <= 3 && !letter.is_empty() && letter.bytes().all(|byte| byte.is_ascii_lowercase());
            if !lettered || stem.is_empty() {
                break;
            }
            let text = &rest[..letter.len() + 2];
            found.push(ItemReference {
                cited: self.cited,
                number: Some(text),
                stem: Some(stem),
                until: None,
                title: None,
                text,
            });
            stop = self.place(text) + text.len();
        }
        stop
    }

    /// Past "Code Ref: 0/44079" or "(Application 23/00345)" between a number and the next.
    fn past_code(&self, at: usize) -> usize {
        const LEADS: [&str; 6] = ["Code Ref", "Ref", "App", "Planning App", "(App", "(Ref"];
        const LONGEST: usize = 60;
        let rest = self.text[at..].trim_ascii_start();
        if !LEADS.iter().any(|lead| rest.starts_with(lead)) {
            return at;
        }
        let near = &rest[..rest.floor_char_boundary(LONGEST)];
        let code = near
            .split_ascii_whitespace()
            .find(|word| word.has_sign("/") && word.contains(|c: char| c.is_ascii_digit()));
        code.map_or(at, |code| self.place(code) + code.trim_end_signs(",;.").len())
    }

    /// What parts this number from the next: where the next begins, whether "item" is said again, and the sign.
    fn joint(&self, at: usize) -> Option<(usize, bool, &'t str)> {
        let joint = JOINT.captures(&self.text[at..])?;
        let sign = joint.name("sign")?;
        let sign = &self.text[at + sign.start()..at + sign.end()];
        Some((at + joint.whole().end(), joint.name("again").is_some(), sign))
    }

    /// Whether a number behind a comma is one of the list: "item 5, 24 High Street" cites one item.
    fn goes_on(&self, sign: &str, again: bool, end: usize) -> bool {
        let rest = self.text[end..].trim_ascii_start();
        let listed = rest.is_empty() || rest.starts_with_sign(",;.)(&-") || rest.starts_with("and ");
        again || self.many || sign != "," && sign != ";" || listed
    }

    fn place(&self, part: &str) -> usize {
        part.as_ptr() as usize - self.text.as_ptr() as usize
    }
}

/// Without a bracket that closes nothing: "4b)" is "4b".
fn balanced(number: &str) -> &str {
    match number.strip_end_sign(")") {
        Some(bare) if !bare.has_sign("(") => bare.trim_ascii_end(),
        _ => number,
    }
}

/// The title that stands right behind a number: in brackets, in quotes, or after a dash or colon up to a comma.
fn title_behind(rest: &str) -> Option<&str> {
    let rest = rest.trim_start_signs(" ,");
    let (inner, close): (&str, &[char]) = match rest.chars().next()? {
        '(' => (&rest[1..], &[')']),
        '\'' => (&rest[1..], &['\'']),
        '"' => (&rest[1..], &['"']),
        '-' if rest[1..].starts_with(|c: char| c.is_ascii_digit()) => return None,
        '-' | ':' => (rest[1..].trim_ascii_start(), &[',', '.', ';', '(']),
        _ if opens_with_letter(rest) => (rest, &[',', '.', ';', '(']),
        _ => return None,
    };
    let end = close_of(inner, close[0]).unwrap_or_else(|| inner.find(close).unwrap_or(inner.len()));
    let title = inner[..end.min(inner.len())].trim_ascii();
    let titled = title.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit()) && title.len() <= 200;
    (titled && !numbered_only(title)).then_some(title)
}

/// Whether a title follows without any sign before it: "agenda 9 Zebra Crossing".
fn opens_with_letter(rest: &str) -> bool {
    rest.trim_ascii_start().starts_with(char::is_uppercase)
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
        for code in codes.as_str().split_at_signs(", &").filter(|code| code.contains(|c: char| c.is_ascii_digit())) {
            let code = code.trim_end_signs(".-/");
            found.push(ItemReference {
                cited: Cited::Application,
                number: None,
                stem: None,
                until: None,
                title: None,
                text: code,
            });
        }
    }
    if found.is_empty() {
        found.extend(lettered_applications(text));
    }
    found
}

/// "application 6a": the letter of an application under an item, where such an item is printed.
fn lettered_applications(text: &str) -> Option<ItemReference<'_>> {
    let at = ["application ", "Application "].iter().find_map(|word| find(text, word).map(|at| at + word.len()))?;
    let number = text[at..].split(|c: char| !c.is_ascii_alphanumeric()).next()?;
    let figures = number.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let lettered = figures.len() + 1 == number.len()
        && figures.len() <= 2
        && !figures.is_empty()
        && figures.bytes().all(|byte| byte.is_ascii_digit());
    let ends = !text[at + number.len()..].starts_with_sign("/-");
    (lettered && ends).then_some(ItemReference {
        cited: Cited::Application,
        number: Some(number),
        stem: None,
        until: None,
        title: None,
        text: number,
    })
}

/// Numbers that stand where an item is expected, without the word "item": "declared an interest in 7.2 and 7.4".
pub fn bare_numbers(text: &str) -> Vec<ItemReference<'_>> {
    let at = text.len() - text.trim_ascii_start().len();
    let mut found = Vec::new();
    let end = List { text, cited: Cited::Item, many: true }.read(at, at, &mut found).unwrap_or(at);
    let ends = text[end..].is_empty() || text[end..].starts_with_sign(" ,.;:)\n\t-");
    if !ends {
        found.clear();
    }
    found
}

/// Words that name an item by its title, without "the item on" and the like before them; none where nothing is left.
pub fn titled_reference(text: &str) -> Option<ItemReference<'_>> {
    let text = text.trim_matches(|c: char| c.is_whitespace() || ",;:.".contains(c));
    (!text.is_empty() && !names_none(text)).then_some(ItemReference {
        cited: Cited::Title,
        number: None,
        stem: None,
        until: None,
        title: Some(title_of(text)),
        text,
    })
}

/// "various agenda items", "several matters on the agenda": items, but none of them is named.
fn names_none(text: &str) -> bool {
    opens_with_one(text, "various |several |many |some |a number of |a variety of |any ")
        && closes_with_one(text, "items|matters|reports|agenda|meeting")
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
        .trim_end_signs("'\"")
}

fn strip_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let head = text.get(..word.len())?;
    (head.trim_ascii_end().eq_ignore_ascii_case(word.trim_ascii_end()) && head.ends_with(char::is_whitespace))
        .then(|| text[word.len()..].trim_ascii_start())
}
