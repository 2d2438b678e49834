//! What a title looks like, where it ends, and the attached documents printed behind it.
//!
//! In:       the words after an item's number.   Out: the title, the tail of attached documents, the text that runs on.
//! Source:   habits of clerks: a run of capitals or of capitalised words; "To receive …"; a colon, a full stop, a bullet;
//!           or nothing but the start of the next sentence.

use super::Subject;
use super::subject::subject_of;
use super::words::{among, among_exactly, beginning};
use regex::Regex;
use std::sync::LazyLock;

/// "pdf icon PDF 138 KB", "PDF 4 MB", "Word document DOCX 20 KB".
static TAIL: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?x) (?: \b (?:pdf|docx?|xlsx?|pptx?|word|excel|file) \s+ icon \s* )? \b
           (?<format> PDF | DOCX? | XLSX? | PPTX? ) \s+ (?<size> \d+ (?: \. \d+ )? \s* [KM]B ) \b",
    )
    .ok()
});

/// An attached document's mark, as byte ranges of the text searched.
#[derive(Clone, Copy, Debug)]
pub(super) struct Tail<'t> {
    /// The whole mark.
    pub text: &'t str,
    /// Where it starts.
    pub start: usize,
    /// "PDF".
    pub format: &'t str,
    /// "138 KB".
    pub size: &'t str,
}

/// The first mark of an attached document in `text`.
pub(super) fn tail_in(text: &str) -> Option<Tail<'_>> {
    if !(text.contains(" KB") || text.contains(" MB") || text.contains("KB") || text.contains("MB")) {
        return None;
    }
    let found = TAIL.as_ref()?.captures(text)?;
    let whole = found.get(0)?;
    Some(Tail {
        text: whole.as_str(),
        start: whole.start(),
        format: found.name("format")?.as_str(),
        size: found.name("size")?.as_str(),
    })
}

/// How much `text` looks like a title: about -3 for a clause, 0 for a short sentence, 3 for "Apologies for Absence".
pub(super) fn title_weight(text: &str) -> f32 {
    let mut words = 0_u32;
    let mut capital = 0_u32;
    let mut content = 0_u32;
    for word in text.split_whitespace() {
        words += 1;
        let word = word.trim_start_matches(|sign: char| !sign.is_alphanumeric());
        if word.len() > 3 && word.starts_with(char::is_alphabetic) {
            content += 1;
            capital += u32::from(word.starts_with(char::is_uppercase));
        }
    }
    let Some(first) = text.chars().find(|sign| sign.is_alphanumeric()) else { return -2.0 };
    let mut weight = 0.0;
    if states_an_act(text) {
        weight -= 2.0;
    }
    if first.is_lowercase() {
        weight -= 1.5;
    }
    if text.ends_with([';', ',']) || ends_with_word(text, "and") || ends_with_word(text, "or") {
        weight -= 1.5;
    }
    if text.ends_with('.') && words > 4 {
        weight -= 0.5;
    }
    if words > 25 {
        weight -= 0.7;
    }
    if words > 60 {
        weight -= 1.0;
    }
    if starts_with_word(text, "that") || starts_with_word(text, "resolved") || starts_with_word(text, "noted") {
        weight -= 1.5;
    }
    if content > 0 && capital * 10 >= content * 6 {
        weight += 0.7;
    }
    if content > 0 && !text.chars().any(char::is_lowercase) {
        weight += 0.5;
    }
    if words <= 40 && subject_of(text) != Subject::Business {
        weight += 1.2;
    }
    if tail_in(text).is_some() {
        weight += 2.0;
    }
    weight
}

/// "Councillor Ashby declared …", "The Chair welcomed …": minutes, not a title.
fn states_an_act(text: &str) -> bool {
    const ACTS: &str = "declared declares made reported advised asked stated informed proposed noted";
    let first = text.split_whitespace().next().unwrap_or_default();
    let person = among("councillor councillors cllr cllrs mr mrs ms miss dr alderman", first);
    let opens = is_sentence_opener(first) && text.split_whitespace().nth(7).is_some();
    let mut words = text.split_whitespace().skip(1).take(12);
    if person { words.any(|word| among(ACTS, word)) } else { opens && words.any(is_finite_verb) }
}

fn starts_with_word(text: &str, word: &str) -> bool {
    text.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word))
        && !text[word.len()..].starts_with(char::is_alphanumeric)
}

fn ends_with_word(text: &str, word: &str) -> bool {
    text.len() > word.len()
        && text.get(text.len() - word.len()..).is_some_and(|end| end.eq_ignore_ascii_case(word))
        && text[..text.len() - word.len()].ends_with(char::is_whitespace)
}

/// The title without its final dot and the white space and brackets of lists around it.
pub(super) fn trimmed_title(text: &str) -> &str {
    let mut title = text.trim().trim_end_matches([' ', '\t', '\n', '|']);
    loop {
        let shorter =
            title.trim_end_matches(|sign: char| sign.is_whitespace() || sign == ':' || sign == '-' || sign == '–');
        let shorter = match shorter.strip_suffix('.') {
            Some(cut) if !ends_in_abbreviation(cut) => cut,
            _ => shorter,
        };
        if shorter.len() == title.len() {
            return title;
        }
        title = shorter;
    }
}

/// Whether the stop after `text` belongs to its last word.
fn ends_in_abbreviation(text: &str) -> bool {
    let word = text.rsplit(|sign: char| sign.is_whitespace() || sign == '(').next().unwrap_or_default();
    let letters = word.chars().filter(|sign| sign.is_alphabetic()).count();
    (word.contains('.') && letters <= 4 && !word.chars().any(|sign| sign.is_ascii_digit()))
        || (letters == 1 && word.chars().count() == 1 && word.starts_with(char::is_uppercase))
        || [
            "mr", "mrs", "ms", "dr", "cllr", "cllrs", "st", "no", "nos", "rev", "prof", "ref", "co", "ltd", "hon",
            "min", "para",
        ]
        .iter()
        .any(|known| word.eq_ignore_ascii_case(known))
}

/// Where the title at the start of `text` ends, and where the text that runs on begins. Both are `text.len()` where the
/// whole of it is a title.
pub(super) fn run_in(text: &str) -> (usize, usize) {
    let mut stop = (text.len(), text.len());
    for (at, sign) in text.char_indices().take_while(|(at, _)| *at <= 600) {
        let after = &text[at + sign.len_utf8()..];
        let ends = match sign {
            '•' | '\t' | '|' => Some((at, at)),
            ' ' if at > 0 && after.starts_with("  ") && !after.trim_start().is_empty() => Some((at, at)),
            '-' if dash_ends(text, at, after) => Some((at, at + 1)),
            '(' if at > 0 && opens_list(&text[at..]) => Some((at, at)),
            ' ' if at > 2 && opens_bare_list(&text[..at], after) => Some((at, at)),
            '.' if sentence_ends(text, at, after) => Some((at, at + 1)),
            ':' if colon_ends(text, at, after) => Some((at, at + 1)),
            _ => None,
        };
        if let Some(ends) = ends {
            stop = ends;
            break;
        }
    }
    match next_sentence(text, stop.0) {
        Some(at) => (at, at),
        None => stop,
    }
}

/// A dash ends a title where the outcome, a person, a sentence or a list stands behind it ("Apologies - none"), and behind
/// capitals where a day stands ("DATE OF NEXT MEETING - Wednesday 17th January").
fn dash_ends(text: &str, at: usize, after: &str) -> bool {
    if !(text[..at].ends_with(' ') || after.starts_with(' ')) {
        return false;
    }
    let behind: Vec<Word<'_>> = words(after).take(14).collect();
    let Some(first) = behind.first() else { return false };
    let person = is_of_a_person(first.bare) && subject_of(&text[..at]).is_of_the_members();
    let sentence = is_sentence_opener(first.bare) && behind[1..].iter().any(|word| word.is_verb());
    let day = is_weekday(first.bare) && !text[..at].chars().any(char::is_lowercase);
    let names = subject_of(&text[..at]) == Subject::Attendance && opens_names(&behind);
    names
        || person
        || sentence
        || day
        || narrates(&behind)
        || is_outcome(first.bare) && !(behind.len() < 6 && behind.get(1).is_some_and(|word| word.bare == "by"))
        || among("none nil noted", first.bare)
        || after.trim_start().starts_with("a. ")
        || after.trim_start().starts_with("a) ")
}

/// Where the first dash with white space beside it stands in the beginning of `text`.
pub(super) fn first_dash(text: &str) -> Option<usize> {
    let text = beginning(text, 300);
    let spaced = |at: &usize| text[..*at].ends_with(' ') || text[at + 1..].starts_with(' ');
    text.match_indices('-').map(|(at, _)| at).find(spaced)
}

/// "P Thompson (holiday)", "Jane Hill, Tom Reed": an initial, or two capitalised words and a sign between persons.
fn opens_names(words: &[Word<'_>]) -> bool {
    let capital = |word: &Word<'_>| word.bare.starts_with(char::is_uppercase);
    let [first, second, ..] = words else { return false };
    let initial = first.bare.len() <= 2 && capital(first) && first.bare.chars().all(char::is_uppercase);
    let parted = second.comma || words.get(2).is_some_and(|third| third.bare == "and" || third.bracket);
    capital(first) && capital(second) && (initial || parted)
}

/// "it was resolved", "all Members were present", "Questions were taken", "Jane Hill presented": words of a sentence.
fn narrates(words: &[Word<'_>]) -> bool {
    const STATES: &str = "was were has had is are have";
    let within = words.iter().take(9).position(|word| word.stops).map_or(9, |stop| stop + 1);
    let words = &words[..within.min(words.len())];
    let small = words.first().is_some_and(|word| word.bare.starts_with(char::is_lowercase));
    let relative = |word: &Word<'_>| among("that which who", word.bare);
    let stated = words.iter().skip(1).take_while(|word| !relative(word)).any(|word| among_exactly(STATES, word.bare));
    let Some(verb) = words.iter().skip(1).position(Word::is_verb).map(|at| at + 1) else { return false };
    let initials = |word: &Word<'_>| (2..=4).contains(&word.bare.len()) && word.bare.chars().all(char::is_uppercase);
    let named = (verb >= 2 || initials(&words[0]))
        && words[..verb].iter().all(|word| word.bare.starts_with(char::is_uppercase) && !word.open);
    let received = small && verb == 1 && among("apologies declarations interests nothing", words[0].bare);
    stated || received || (named && (words.len() > verb + 1 || initials(&words[0])))
}

/// The name of a month or of a day: part of a date in a title.
fn is_month_or_day(word: &str) -> bool {
    const MONTHS: &str = "january february march april may june july august september october november december";
    is_weekday(word) || among(MONTHS, word)
}

fn is_weekday(word: &str) -> bool {
    among("monday tuesday wednesday thursday friday saturday sunday", word)
}

/// "(a) To confirm", "(1) The": a list that runs on behind the title.
fn opens_list(text: &str) -> bool {
    let first = ["(a)", "(i)", "(1)"].iter().find_map(|label| text.strip_prefix(label));
    first.is_some_and(|rest| rest.starts_with(' ') && rest.trim_start().starts_with(char::is_uppercase))
}

/// "i. Letter from the school", "a) Trees", "1. The bench": a list that runs on behind the title, its first label bare.
fn opens_bare_list(before: &str, text: &str) -> bool {
    let first = ["a. ", "a) ", "i. ", "i) ", "i.) ", "1. ", "1) "].iter().find_map(|label| text.strip_prefix(label));
    let counted =
        before.rsplit(' ').next().is_some_and(|word| among("part phase stage zone schedule appendix item no", word));
    !counted && first.is_some_and(|rest| rest.starts_with(|sign: char| sign.is_uppercase() || sign.is_ascii_digit()))
}

fn sentence_ends(text: &str, at: usize, after: &str) -> bool {
    let next = after.trim_start();
    next.len() < after.len()
        && next.starts_with(|sign: char| sign.is_uppercase() || sign.is_ascii_digit() || "\"'([•".contains(sign))
        && !ends_in_abbreviation(&text[..at])
}

/// A colon ends a title, unless it stands after an infinitive ("To Approve: Standing Orders"), or the whole is one line of
/// title ("Notice of Motion: Night Buses").
fn colon_ends(text: &str, at: usize, after: &str) -> bool {
    let before = &text[..at];
    let glued_word = before.ends_with(char::is_alphabetic) && after.starts_with(char::is_uppercase);
    if !after.starts_with(char::is_whitespace) && !after.is_empty() && !glued_word {
        return false;
    }
    let infinitive = starts_with_word(before, "to") && before.split_whitespace().count() <= 5;
    let rest = up_to_request(after.trim());
    let short =
        rest.split_whitespace().count() <= 4 && !rest.contains(|sign: char| sign.is_ascii_digit() || sign == '(');
    let title_goes_on = rest.len() < 60
        && !rest.ends_with(['.', ';'])
        && rest.split_whitespace().count() >= 2
        && (title_weight(rest) >= 0.7 || short && title_weight(rest) >= 0.0)
        && !opens_with_a_day(rest)
        && !is_answer(rest)
        && !rest.starts_with("Cllr")
        && !rest.starts_with("Councillor")
        && !rest.split_whitespace().any(|word| is_finite_verb(word) || word.ends_with(':'))
        && !rest.split_whitespace().next().is_some_and(|word| word.ends_with("ed"))
        && (!subject_of(before).is_of_the_members() || names_a_rule(rest));
    !infinitive && !title_goes_on
}

/// The words before the agenda's request ("Quarter 3 To consider the report").
fn up_to_request(text: &str) -> &str {
    let opens = |(at, _): &(usize, &str)| *at < 80 && text[at + 4..].starts_with(char::is_lowercase);
    let request = text.match_indices(" To ").take(3).find(opens).map(|(at, _)| at);
    request.map_or(text, |at| &text[..at])
}

/// "None declared", "No report", "Nothing to report".
fn is_answer(text: &str) -> bool {
    let first = text.split(|sign: char| !sign.is_alphanumeric()).next().unwrap_or_default();
    among("none no nil nothing not as see all yes deferred", first) || is_outcome(first)
}

/// "1st November 2023", "Monday 3 June".
fn opens_with_a_day(text: &str) -> bool {
    let mut words = text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    let (first, second) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    is_weekday(first) || first.starts_with(|sign: char| sign.is_ascii_digit()) && is_month_or_day(second)
}

/// "Code of Local Government Conduct": a title behind "Declarations of Interest:", not the members who declared.
fn names_a_rule(text: &str) -> bool {
    text.split_whitespace().count() >= 4 && text.contains(" of ") && !text.split_whitespace().any(is_of_a_person)
}

/// Where, before `limit`, a title without a stop gives way to the sentence after it.
fn next_sentence(text: &str, limit: usize) -> Option<usize> {
    let words: Vec<Word<'_>> = words(&text[..limit.min(text.len())]).take(60).collect();
    let caps = |word: &Word<'_>| {
        let letters = word.bare.starts_with(char::is_alphabetic) && !word.bare.contains('/');
        letters && word.bare.len() > 1 && !word.bare.chars().any(char::is_lowercase)
    };
    let heading_in_capitals =
        words.len() > 2 && caps(&words[0]) && words.iter().take(3).filter(|word| caps(word)).count() >= 2;
    let one_in_capitals = words.len() > 2 && caps(&words[0]) && words[0].bare.len() > 4 && !heading_in_capitals;
    // A sentence that is its own heading ends at its stop.
    if words.len() > 6 && among_exactly("Following Due As It There All They This", words[0].bare) {
        return None;
    }
    if let Some(end) = application(text, &words) {
        return Some(end);
    }
    if let Some(end) = subject_run(&words) {
        return Some(end);
    }
    let mut inside = 0;
    let infinitive = starts_with_word(text, "to");
    let may_state = !infinitive && !words.first().is_some_and(|word| is_sentence_opener(word.bare));
    for place in 1..words.len() {
        let (before, word) = (&words[place - 1], &words[place]);
        // A long title may end in a comma before the sentence that follows it.
        let after_comma = place >= 12 && before.comma && matches!(word.bare, "The" | "It" | "There" | "This");
        // "Planning Applications 25/00123/FUL 4 Mill Lane": the first of them.
        if before.bare.eq_ignore_ascii_case("applications") && is_reference(word.bare) {
            return Some(word.start);
        }
        if !word.bare.starts_with(|sign: char| sign.is_uppercase()) || (!after_comma && before.binds()) {
            continue;
        }
        // "PLANNING COMMITTEE (For consideration)": a short bracket belongs to the title.
        if word.bracket && text[word.start..].find(')').is_some_and(|close| close < 80) {
            inside = word.start + text[word.start..].find(')').unwrap_or(0);
        }
        if word.start <= inside {
            continue;
        }
        let strong = is_sentence_opener(word.bare);
        let from_lower = before.bare.starts_with(char::is_lowercase);
        let lower_next = words.get(place + 1).is_some_and(|next| next.bare.starts_with(char::is_lowercase));
        // The agenda's request behind the title: "Apologies for Absence To receive apologies".
        if matches!(word.bare, "To" | "Any") && lower_next || names_a_report(before, &words[place..]) {
            return Some(word.start);
        }
        let named = words.get(place + 1).is_some_and(|next| next.bare.starts_with(char::is_uppercase));
        if named && is_of_a_person(word.bare) && subject_of(&text[..word.start]).is_of_the_members() {
            return Some(word.start);
        }
        // "MINUTES The minutes of the meeting held on …"
        if one_in_capitals && place == 1 && strong && lower_next && !caps(word) {
            return Some(word.start);
        }
        if heading_in_capitals {
            // "MINUTES OF THE MEETING HELD ON 3 APRIL RESOLVED: That …"
            if decides(&words[place..]) {
                return Some(word.start);
            }
            let small = word.bare.len() == 1 || word.bare.contains(char::is_lowercase);
            if small
                && (is_weekday(word.bare) || !is_month_or_day(word.bare))
                && (word.bare.len() > 1 || lower_next)
                && words[..place]
                    .iter()
                    .all(|word| caps(word) || word.bare.len() < 3 || !word.bare.starts_with(char::is_alphabetic))
            {
                return Some(word.start);
            }
            // "MINUTES OF THE LAST MEETING held on 2 May The minutes were signed": capitals, then more, then a sentence.
            let opens = strong && !caps(word) && verb_within(&words[place..], 14);
            if opens {
                return Some(word.start);
            }
            if !caps(word) || !strong {
                continue;
            }
        }
        let repeated = words[..place].iter().any(|earlier| earlier.bare == word.bare);
        // "To confirm that the items marked Part 1 will be considered in public": one request to its end.
        let requested = infinitive && words[..place].iter().any(|word| word.bare == "that");
        let (from_lower, repeated) = (from_lower && !requested, repeated && !requested);
        let reach = match (strong, from_lower, repeated) {
            (true, _, _) => 14,
            (_, true, _) => 8,
            (_, _, true) => 2,
            _ => 0,
        };
        // "Date of Next Meeting Monday 2 June": the day behind the title.
        if is_weekday(word.bare) && before.bare == "Meeting" && lower_or_digit(&words[place + 1..]) {
            return Some(word.start);
        }
        let verb = verb_within(&words[place..], reach)
            || speaks(&words[place..])
            || may_state && !is_month_or_day(word.bare) && !behind_person(&words[..place]) && states(&words[place..]);
        let opens_with_participle = is_outcome(word.bare) && (place >= 2 || words.len() <= place + 3);
        let plain_sentence =
            place >= 2 && matches!(word.bare, "The" | "There" | "It" | "This" | "They") && reads_on(&words[place..]);
        if verb || plain_sentence || opens_with_participle || (strong && is_none_answer(word.bare) && place >= 1) {
            return Some(word.start);
        }
    }
    None
}

/// "25/00123/FUL", "PA14/02222".
fn is_reference(word: &str) -> bool {
    word.contains('/') && word.len() >= 7 && word.bytes().filter(u8::is_ascii_digit).count() >= 5
}

/// Where an application's reference starts behind an infinitive ("To Discuss Applications 19/00699/F Garage …").
fn application(text: &str, words: &[Word<'_>]) -> Option<usize> {
    if !starts_with_word(text, "to") {
        return None;
    }
    let reference = |word: &&Word<'_>| {
        word.bare.matches('/').count() == 2
            && word.bare.starts_with(|sign: char| sign.is_ascii_digit())
            && word.bare.len() > 8
    };
    words.iter().skip(3).find(reference).map(|word| word.start)
}

/// The end of a title that is the subject of its own sentence ("Emergency Procedures was read by the Chair").
fn subject_run(words: &[Word<'_>]) -> Option<usize> {
    let verb = words.iter().position(|word| word.bare.starts_with(char::is_lowercase))?;
    let capitals =
        words[..verb].iter().all(|word| word.bare.starts_with(char::is_uppercase) && !word.stops && !word.binds());
    let opens = words.first().is_some_and(|word| is_sentence_opener(word.bare) || is_binding(word.bare));
    let passive = matches!(words[verb].bare, "was" | "were") && words.get(verb + 1).is_some();
    (verb >= 2 && capitals && !opens && passive).then(|| words[verb].start)
}

/// Whether the words end in a person's title and names ("Councillor Peter").
fn behind_person(words: &[Word<'_>]) -> bool {
    words.iter().rev().take(3).any(|word| is_of_a_person(word.bare))
}

/// "RESOLVED - That …", "AGREED to …", or the outcome alone.
fn decides(words: &[Word<'_>]) -> bool {
    let next = words[1..].iter().map(|word| word.bare).find(|word| !word.is_empty());
    is_outcome(words[0].bare) && next.is_none_or(|next| next == "That" || next.starts_with(char::is_lowercase))
}

/// "Report of the Director": what the agenda says of an item, behind its title; but "Annual Report of the Director".
fn names_a_report(before: &Word<'_>, words: &[Word<'_>]) -> bool {
    const OFFICES: &str =
        "director head chief corporate executive leader cabinet assistant strategic monitoring portfolio";
    const SORTS: &str =
        "annual progress monitoring quarterly performance outturn update final interim draft scrutiny joint the";
    let [report, of, the, office, ..] = words else { return false };
    report.bare == "Report"
        && among("of by from", of.bare)
        && the.bare == "the"
        && among(OFFICES, office.bare)
        && !among(SORTS, before.bare)
}

/// Whether a small word or a figure comes first.
fn lower_or_digit(words: &[Word<'_>]) -> bool {
    words.first().is_some_and(|word| word.bare.starts_with(|sign: char| sign.is_lowercase() || sign.is_ascii_digit()))
}

/// "Council had no objection", "Payments of £230 were approved": a capitalised word, small ones, and soon a verb of being.
fn states(words: &[Word<'_>]) -> bool {
    const STATES: &str = "was were has had have is are";
    const PARTS: &str = "that which who as if where when whether";
    let small = words[1..].iter().take(6).take_while(|word| !word.bare.starts_with(char::is_uppercase));
    let mut read = small.take_while(|word| !among(PARTS, word.bare) && !word.bracket);
    !words[0].open && !words[0].stops && read.any(|word| among_exactly(STATES, word.bare))
}

/// "Anne-Marie welcomed everyone": one capitalised word and what a person did, and small words behind.
fn speaks(words: &[Word<'_>]) -> bool {
    const SAID: &str = "welcomed asked advised informed explained thanked stated outlined said told confirmed suggested introduced \
        expressed";
    let [_, verb, next, ..] = words else { return false };
    among_exactly(SAID, verb.bare) && next.bare.starts_with(char::is_lowercase)
}

/// Whether a verb stands within so many words of a sentence's first, and no other sentence opens between.
fn verb_within(words: &[Word<'_>], reach: usize) -> bool {
    let mut inside = false;
    for at in 1..words.len().min(reach + 1) {
        // "(approved and signed)" says when, not what was done.
        inside |= words[at].bracket;
        let bracketed = inside;
        inside &= !words[at].closes;
        if bracketed {
            continue;
        }
        if words[at].is_verb() {
            return true;
        }
        let opens = is_sentence_opener(words[at].bare) && !words[at - 1].binds();
        if opens || words[at].stops {
            return false;
        }
    }
    false
}

/// A word of a heading, without the signs around it.
struct Word<'t> {
    bare: &'t str,
    start: usize,
    /// A sign that the next word goes on behind: a comma, a colon, a dash.
    open: bool,
    /// A full stop follows.
    stops: bool,
    /// A comma follows.
    comma: bool,
    /// It opens a bracket.
    bracket: bool,
    /// It closes one.
    closes: bool,
}

impl Word<'_> {
    /// Whether the next word belongs to it: "of", "the", "Cllr", a comma.
    fn binds(&self) -> bool {
        self.open || is_binding(self.bare)
    }

    /// A finite verb of reporting, or a past tense.
    fn is_verb(&self) -> bool {
        is_finite_verb(self.bare)
    }
}

/// "was", "reported", "need".
fn is_finite_verb(word: &str) -> bool {
    const VERBS: &str = "was were is are had has have will would gave said felt took left read did made sent went spoke told put \
        began could should may thought brought asks wishes need needs must shall can";
    word.starts_with(char::is_lowercase)
        && (among_exactly(VERBS, word) || (word.len() > 4 && word.ends_with("ed") && !word.ends_with("eed")))
}

fn words(text: &str) -> impl Iterator<Item = Word<'_>> {
    text.split_whitespace().map(move |printed| {
        let start = printed.as_ptr() as usize - text.as_ptr() as usize;
        let bare = printed.trim_matches(|sign: char| !sign.is_alphanumeric());
        let open = bare.is_empty() || printed.ends_with([',', '(', '&', '/', '-', ';', ':']);
        let comma = printed.ends_with(',');
        let (bracket, closes) = (printed.starts_with('('), printed.contains(')'));
        Word { bare, start, open, stops: printed.ends_with('.'), comma, bracket, closes }
    })
}

/// Words after which a title cannot end.
fn is_binding(word: &str) -> bool {
    const BINDING: &str = "a an the of for from to on in at by with and or any no all cllr cllrs councillor councillors mr mrs ms \
        miss dr sir lord lady rev re item items per about between within via that those one two three four each new";
    among(BINDING, word)
}

/// Words that open a sentence, and seldom stand capitalised inside a title.
fn is_sentence_opener(word: &str) -> bool {
    const OPENERS: &str = "The There It A An This These Cllr Cllrs Councillor Councillors Mr Mrs Ms Miss Members None Nothing All \
        Following Due As No Not They He She We Apologies Both";
    among_exactly(OPENERS, word)
}

/// Words that stand alone as the outcome of an item.
fn is_outcome(word: &str) -> bool {
    const OUTCOMES: &str =
        "RESOLVED Resolved AGREED Agreed NOTED Noted APPROVED Approved Proposed Considered Deferred Accepted Nil";
    among_exactly(OUTCOMES, word)
}

/// Words that stand before people's names.
pub(super) fn is_of_a_person(word: &str) -> bool {
    among("cllr cllrs councillor councillors mr mrs ms miss dr", word)
}

/// Whether most of the words behind a sentence's first are small, and there are some.
fn reads_on(words: &[Word<'_>]) -> bool {
    let small = words.iter().skip(1).filter(|word| word.bare.starts_with(char::is_lowercase)).count();
    words.len() >= 5 && small * 2 >= words.len()
}

fn is_none_answer(word: &str) -> bool {
    ["None", "Nothing"].contains(&word)
}

impl Subject {
    /// Who was there, and what they declared.
    pub(super) fn is_of_the_members(self) -> bool {
        matches!(self, Subject::Attendance | Subject::Declarations | Subject::AttendanceAndDeclarations)
    }
}
