//! Kinds of interest: "a personal but non-prejudicial interest" -> where it stands, and [`Interest`].
//!
//! Source: Localism Act 2011, ss. 30-31; LGA model code 2020 (England); model code 2008 (Wales); Scotland's code 2021.
//! A kind that only one council has ("affected interest") is `Other`, and kept as printed.

use super::words::{Word, words};
use crate::find::{find, holds};
use crate::model::Interest;
use crate::pattern;
use crate::pattern::Pattern;
use crate::read::within::{closes_with_one, find_one, holds_one_of, is_among, opens_with_one, trimmed};
use crate::read::word_list::WordList;
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::structure::words::among;

/// Words that name an interest, and what they say of its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct KindPhrase<'t> {
    /// First byte in the sentence, its article left out.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// The kind.
    pub interest: Interest,
    /// The words that name the kind; none where they name only "an interest".
    pub stated_as: Option<&'t str>,
}

/// Where none of these stands, no phrase does.
pub(super) const MAY_NAME_A_KIND: Signals = Signals::words(
    "interest* pecuniar* prejudic* personal* registrable* disclos* declar* dpi* ori oris nri* osi osis npi statement* \
     announcement* connection lobbied determin* predetermin*",
);

/// Every phrase in `sentence` that names an interest; `signals` are those of the sentence.
pub(super) fn kind_phrases(sentence: &str, signals: Signals) -> Vec<KindPhrase<'_>> {
    let mut found: Vec<KindPhrase<'_>> = Vec::new();
    if !signals.any(MAY_NAME_A_KIND) {
        return found;
    }
    let words: Vec<Word<'_>> = words(sentence).collect();
    for at in 0..words.len() {
        let Some((first, last)) = phrase_at(&words, at) else { continue };
        let (start, mut end) = (words[first].start, words[last].end);
        let mut interest = kind_of(&sentence[start..end]);
        if let Some((more, after)) = kind_in_brackets(sentence, end)
            && matches!(interest, Interest::Unspecified | Interest::Personal | Interest::Prejudicial)
        {
            interest = kind_of(&sentence[start..after]);
            if interest == Interest::Unspecified {
                interest = more;
            }
            end = after;
        }
        let stated_as = (interest != Interest::Unspecified).then_some(&sentence[start..end]);
        match found.last_mut() {
            Some(previous) if start < previous.end => {}
            Some(previous) if joins(&sentence[previous.end..start]) && refines(previous.interest, interest) => {
                *previous = KindPhrase {
                    start: previous.start,
                    end,
                    interest,
                    stated_as: Some(&sentence[previous.start..end]),
                };
            }
            _ => found.push(KindPhrase { start, end, interest, stated_as }),
        }
    }
    found
}

/// The words that may be the chief one of a phrase.
static CHIEF_WORDS: WordList = WordList::new(
    "interest interests dpi dpis ori oris nri nris osi osis odi odis npi declarations declaration statement statements announcement announcements connection \
     lobbied pre-determined predetermined pre-determination predetermination prejudicial pecuniary personal",
);

/// Whether the printer left out the space of "pecuniary interest".
fn is_glued(word: &str) -> bool {
    const INTEREST: &str = "interest";
    let bytes = word.as_bytes();
    bytes.len() > INTEREST.len()
        && bytes[bytes.len() - INTEREST.len()..].eq_ignore_ascii_case(INTEREST.as_bytes())
        && holds_one_of(word, "pecuniary|personal|prejudicial|registrable")
}

/// The first and last word of the phrase whose chief word stands at `at`.
fn phrase_at(words: &[Word<'_>], at: usize) -> Option<(usize, usize)> {
    const SHORTEST: usize = "dpi".len();
    let word = words[at].text;
    if word.len() < SHORTEST || !CHIEF_WORDS.has(word) && !is_glued(word) {
        return None;
    }
    let is = |list: &str| among(list, words[at].text);
    let follows = |list: &str| at > 0 && among(list, words[at - 1].text);
    let chief = if is("interest interests") {
        !is_other_sense(words, at) && !is_known(words, at)
    } else if is("dpi dpis ori oris nri nris osi osis odi odis npi") {
        words[at].text.starts_with(|c: char| c.is_uppercase())
    } else if is("declarations declaration") {
        are_made(words, at) || is_made(words, at) || follows("personal prejudicial pecuniary non-pecuniary")
    } else if is("statement statements") {
        follows("transparency") || words[at + 1..].iter().take(5).any(|word| among("transparency", word.text))
    } else if is("announcement announcements") {
        follows("voluntary")
    } else if is("connection") {
        follows("a his her their")
    } else if is("prejudicial pecuniary personal") {
        interest_left_out(words, at)
    } else {
        // "lobbied", "predetermined" and the like.
        true
    };
    if !chief {
        return None;
    }
    let mut first = at;
    while first > 0 && at - first < 9 {
        let before = words[first - 1];
        // "a personal (non-prejudicial) interest"
        let bracketed = before.after == ")" && is_kind_word(before.text);
        if before.ends_clause() && !bracketed
            || before.text.starts_with(|c: char| c.is_ascii_digit())
            || ENDS_KIND_BACKWARDS.has(before.text)
            || ends_with_and(words, first, at)
        {
            break;
        }
        first -= 1;
    }
    // "conflict of interest"
    if first >= 2 && among("of", words[first - 1].text) && among("conflict", words[first - 2].text) {
        first -= 2;
    }
    Some((first, at))
}

/// "as a trustee and pecuniary interest": whether "and" before `first` joins a kind, up to `last`, to what is none.
fn ends_with_and(words: &[Word<'_>], first: usize, last: usize) -> bool {
    first >= 2
        && among("and", words[first - 1].text)
        && !is_kind_word(words[first - 2].text)
        && words[first..last].iter().any(|word| is_kind_word(word.text))
}

/// Whether "interest" at `at` is money, advantage or curiosity, or the name of a register.
fn is_other_sense(words: &[Word<'_>], at: usize) -> bool {
    let before = |back: usize, list: &str| at.checked_sub(back).is_some_and(|place| among(list, words[place].text));
    let next = |list: &str| words.get(at + 1).is_some_and(|word| among(list, word.text));
    next("rate rates free bearing received payable earned")
        || before(2, "in") && (before(1, "the") || before(1, "their its") && next("of"))
        || before(2, "register") && before(1, "of")
        || before(2, "public") && before(1, "interest")
        || before(1, "public bank freehold leasehold gross net")
}

/// "Councillor Ives's interest was personal": one that was told before.
fn is_known(words: &[Word<'_>], at: usize) -> bool {
    at.checked_sub(1).map(|before| words[before].text).is_some_and(|owner| {
        owner.starts_with(char::is_uppercase) && ["'s", "’s"].iter().any(|end| owner.ends_with(end))
    })
}

/// "Declarations were made by …": interests, though the word is left out.
fn are_made(words: &[Word<'_>], at: usize) -> bool {
    let lists = ["were was", "made received noted", "by from"];
    words.len() > at + 3 && lists.iter().zip(&words[at + 1..]).all(|(list, word)| among(list, word.text))
}

/// "made a declaration in respect of item 5": an interest, though the word is left out.
fn is_made(words: &[Word<'_>], at: usize) -> bool {
    let before = |back: usize, list: &str| at.checked_sub(back).is_some_and(|place| among(list, words[place].text));
    let next =
        words.get(at + 1).is_some_and(|word| among("in on regarding concerning relating about as that", word.text));
    next && before(1, "a his her their") && before(2, "made makes gave submitted")
}

/// "declared a personal and prejudicial in application 7": the clerk left "interest" out.
fn interest_left_out(words: &[Word<'_>], at: usize) -> bool {
    words.get(at + 1).is_some_and(|next| among("in on regarding as", next.text))
        && words[at.saturating_sub(4)..at].iter().any(|word| among("declared disclosed", word.text))
}

/// Words before which no kind begins.
static ENDS_KIND_BACKWARDS: WordList = WordList::new(
    "a an the his her their its any no one two three this these that following declared declare declares \
     declaring disclosed disclose discloses disclosing registered register expressed made gave reported \
     noted stated had has have having of in on to for with as by at from under regarding also was were is \
     been be both members' member's he she they previously being such some all there whether if",
);

/// "(non-prejudicial)", ", not prejudicial,", "of a personal nature" right behind the phrase: its kind and end.
fn kind_in_brackets(sentence: &str, end: usize) -> Option<(Interest, usize)> {
    let rest = &sentence[end..];
    let trimmed = rest.trim_ascii_start();
    let offset = end + rest.len() - trimmed.len();
    let part_end = if let Some(inside) = trimmed.strip_sign("(") {
        inside.find_sign(")").map(|at| at + 2)?
    } else if trimmed.starts_with("of a") {
        find(trimmed, " nature").map(|at| at + " nature".len())?
    } else if let Some(inside) = trimmed.strip_sign(",") {
        inside.find_sign(",.;").map(|at| at + 1).unwrap_or(trimmed.len())
    } else if trimmed.starts_with("that was not")
        || trimmed.starts_with("which was not")
        || trimmed.starts_with("but not")
    {
        let from = find(trimmed, "not ")? + 4;
        from + trimmed[from..].find_sign(" ,.;").unwrap_or(trimmed.len() - from)
    } else {
        return None;
    };
    let part = &trimmed[..part_end];
    let named =
        part.split_ascii_whitespace().count() <= 6 && kind_of(part) != Interest::Unspecified && only_kind_words(part);
    named.then(|| (kind_of(part), offset + part_end))
}

/// Whether nothing but the vocabulary of kinds stands in `part`.
fn only_kind_words(part: &str) -> bool {
    words(part)
        .all(|word| is_kind_word(word.text) || among("but and not which that was of a an nature interest", word.text))
}

/// Words that by themselves name a kind.
fn is_kind_word(word: &str) -> bool {
    static KINDS: WordList = WordList::new(
        "dpi ori nri osi npi personal personol pecuniary prejudicial rhagfarnus disclosable registrable registerable financial transparency other affected declarable non",
    );
    let word = trimmed(word);
    KINDS.has(word) || opens_with_one(word, "non-")
}

/// The kind that the words of a phrase name.
pub(super) fn kind_of(phrase: &str) -> Interest {
    let named = |words: &str| holds_one_of(phrase, words);
    let denied = |words: &str| is_denied(phrase, words);
    let affirmed = |words: &str| named(words) && !denied(words);
    let short = |code: &str| holds(phrase, code) && words(phrase).any(|word| word.text.trim_end_signs("s") == code);
    if named("transparency|connection|statement") {
        Interest::TransparencyStatement
    } else if denied("registrable|registerable") || short("NRI") {
        Interest::NonRegistrable
    } else if short("DPI") || affirmed("pecuniary") && affirmed("disclos") {
        Interest::DisclosablePecuniary
    } else if short("ORI") || named("registrable|registerable") {
        Interest::OtherRegistrable
    } else if affirmed("pecuniary") {
        Interest::Pecuniary
    } else if affirmed("prejudicial") || named("rhagfarn") {
        Interest::Prejudicial
    } else if denied("pecuniary") || short("NPI") {
        Interest::NonPecuniary
    } else if named("personal|personol") || denied("prejudicial") {
        Interest::Personal
    } else if words(phrase).any(|word| names_local_kind(word.text)) {
        Interest::Other
    } else {
        Interest::Unspecified
    }
}

/// Whether a phrase denies what one of some words says: "non-pecuniary", also where "n0n" is printed.
fn is_denied(phrase: &str, words: &str) -> bool {
    let mut from = 0;
    while let Some(word) = find_one(&phrase[from..], words) {
        if closes_with_one(
            &phrase[..from + word.start],
            "non-|non |non|n0n-|n0n |n0n|not |not a |other than |other than a |no ",
        ) {
            return true;
        }
        from += word.end;
    }
    false
}

/// Whether `word` says more of an interest than that there is one.
fn names_local_kind(word: &str) -> bool {
    !among(
        "interest interests an a the and or his her their possible potential general conflict of similar same further standing separate additional ongoing on-going long-standing longstanding minor historic joint formal verbal relevant declaration declarations previous own usual direct indirect new late member members many several more another various respective known possibly clear specific particular following earlier past continuing identified noted below received",
        word,
    ) && word.starts_with(char::is_alphabetic)
}

static TOLD_LATER: Pattern = pattern!(
    r"(?xi) \b (?: interests? (?: \s+ in \s+ [^.;,]{1,60}? )? \s+ (?: was | were | is | being ) | which \s+ (?: was | is | were ) | (?: was | is | were ) \s+ considered (?: \s+ to \s+ be )? ) \s+ (?: both \s+ )? (?: an? \s+ )? (?<kind> [\w\s'-]+? ) (?: [,.;)] | \s+ or \s | \s+ (?: he | she | they ) \s | \s+ and \s+ (?: with | left | took | did | would | not | so | there | accord ) | $ )"
);

/// A kind that is told after the interest: "as her interest was personal and not prejudicial", "which was non-pecuniary".
pub(super) fn kind_told_later(text: &str) -> Option<(Interest, &str)> {
    let found = TOLD_LATER.captures_iter(text).filter_map(|found| found.name("kind"));
    found
        .map(|kind| kind.as_str())
        .find(|kind| only_kind_words(kind) && words(kind).any(|word| is_kind_word(word.text)))
        .map(|kind| (kind_of(kind), kind))
        .filter(|(kind, _)| *kind != Interest::Unspecified)
}

/// "in item 4 (non pecuniary)": a kind in brackets of its own.
pub(super) fn kind_in_brackets_behind(words: &str) -> Option<(Interest, &str)> {
    let inner =
        words.split_at_signs("(").skip(1).take(8).filter_map(|piece| piece.split_once_at(")")).map(|(inner, _)| inner);
    inner
        .filter(|inner| names_only_a_kind(inner))
        .map(|kind| (kind_of(kind), kind))
        .find(|(kind, _)| *kind != Interest::Unspecified)
}

/// Whether two phrases are one: "a personal interest and a prejudicial interest in item 7".
fn joins(between: &str) -> bool {
    is_among(between.trim_ascii(), "and a|and|and also a|but not a|but not")
}

fn refines(first: Interest, second: Interest) -> bool {
    first == Interest::Personal && second == Interest::Prejudicial
}

/// Whether `words` name a kind of interest and nothing else: "Personal", "Other registrable interest", "B - Personal Interests:".
pub(super) fn names_only_a_kind(words_of_it: &str) -> bool {
    const LONGEST: usize = 100;
    static BESIDE: WordList = WordList::new(
        "interest interests and or of but not significant statement statements declaration declarations members osis dpis oris nris any all both each",
    );
    if words_of_it.len() > LONGEST {
        return false;
    }
    let mut named = false;
    let all = words(words_of_it).enumerate().all(|(place, word)| {
        let kind = is_kind_word(word.text);
        named |= kind || among("significant", word.text);
        kind || BESIDE.has(word.text) || (place == 0 && word.text.len() == 1)
    });
    all && named
}
