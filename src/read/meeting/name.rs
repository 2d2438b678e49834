//! What a body's name looks like.
//!
//! In:       words of the head or of the running text.   Out: the slice that is a body's name.
//! Source:   names end in a noun that says what the body is ("Planning Committee"), or put what it is for behind that noun
//!           ("Committee for Schools", "Licensing Sub-Committee B", "Overview and Scrutiny Panel (Children)").
//! Not here: which of the names in a document is the body's (`body`, `running`).

use crate::find::{find, find_ignoring_case, holds, rfind};
use crate::phrases;
use crate::read::date::dates_in;
use crate::read::phrase::Phrases;
use crate::read::within::{before_one, parts, words_in};
use crate::read::word_list::WordList;
use crate::signs::InSigns;
use crate::structure::words::beginning;

/// Sorts of words in and about names, a bit each, in the order of [`WORDS`].
mod sort {
    /// The words with which names of bodies end.
    pub const NOUN: u32 = 1;
    /// The same in Welsh, where the noun comes first ("Pwyllgor Cynllunio").
    pub const WELSH_NOUN: u32 = 1 << 1;
    /// Sorts of meeting, before the name or behind it, that are no part of it.
    pub const MEETING: u32 = 1 << 2;
    /// What stands behind the name in a title: "Town Council Meeting Minutes", "FULL COUNCIL ORDINARY BUSINESS".
    pub const PAPER: u32 = 1 << 3;
    /// Words that end a name before them.
    pub const STOP: u32 = 1 << 4;
    /// With these ends the name of a council or an authority.
    pub const COUNCIL: u32 = 1 << 5;
    /// One word that names a body.
    pub const ALONE: u32 = 1 << 6;
    /// Words in the name of no body: the volume of a council's minutes, its index, its logo on a page.
    pub const OF_PAPER: u32 = 1 << 7;
    /// Words that go on with a name behind its noun.
    pub const GOES_ON: u32 = 1 << 8;
    /// Words that open the title of an item, and no body's name.
    pub const OPENER: u32 = 1 << 9;
    /// Roles, behind which a body's name stands that is not the title ("Membership of the Joint Committee").
    pub const ROLE: u32 = 1 << 10;
    /// "of", "item".
    pub const OF_ITEM: u32 = 1 << 11;
}

/// The words of each sort.
static WORDS: WordList = WordList::of_lists(&[
    "committee council cabinet board panel forum group executive sub-committee subcommittee authority assembly commission \
     partnership district joint-committee trust bench court conference consortium cabinet/executive party",
    "cyngor pwyllgor is-bwyllgor cabinet bwrdd panel fforwm awdurdod",
    "ordinary annual extraordinary extra-ordinary special monthly statutory virtual online on-line remote quarterly general \
     meeting extra draft inaugural emergency regular adjourned hybrid public budget bi-monthly scheduled physical informal \
     additional the a an open reconvened zoom",
    "minutes meeting meetings agenda notes draft business ordinary annual extraordinary special virtual remote unconfirmed \
     approved",
    "held on at in which convened within via meeting meetings took commencing monday tuesday wednesday thursday friday saturday \
     sunday january february march april may june july august september october november december minutes present virtually \
     was were is had has be from who agenda",
    "council district authority",
    "council cabinet executive assembly",
    "volume index logo",
    "of for on with hearing hearings north south east west central no number member working",
    "minutes minute meeting agenda apologies welcome present councillors councillor cllr date venue notice draft dear resolved \
     that contact attendance report reports",
    "membership members member chairman chair chairperson vice-chairman vice-chair election appointment clerk leader terms \
     record decisions mayor constitution role meetings",
    "of item",
]);

fn is(word: &str, sorts: u32) -> bool {
    WORDS.look_up(word).is_some_and(|(_, own)| own & sorts != 0)
}

/// A body has no more words in its name.
const MOST_WORDS: usize = 14;

/// The name behind "meeting of", else behind "minutes of".
pub(super) fn name_of_meeting(text: &str) -> Option<&str> {
    const MEETING: Phrases = phrases!("meeting/meetings");
    const MINUTES: Phrases = phrases!("minute/minutes/notes/record/proceedings of/from/for");
    const PROCEEDINGS: Phrases = phrases!("the proceedings at/of|proceedings at/of");
    let of_meeting = |end: usize| {
        let behind = text[end..].trim_ascii_start();
        behind_word(behind.strip_sign(":,").unwrap_or(behind), "of")
    };
    let of_minutes = |end: usize| {
        let behind = text[end..].trim_ascii_start();
        Some(PROCEEDINGS.at(behind, 0).map_or(behind, |end| behind[end..].trim_ascii_start()))
    };
    behind_phrase(text, &MEETING, &of_meeting).or_else(|| behind_phrase(text, &MINUTES, &of_minutes))
}

/// The name behind one of the phrases and what `skip` passes over behind it.
fn behind_phrase<'t>(text: &'t str, phrases: &Phrases, skip: &dyn Fn(usize) -> Option<&'t str>) -> Option<&'t str> {
    const MOST: usize = 20;
    let mut at = 0;
    for _ in 0..MOST {
        let found = phrases.find_from(text, at)?;
        at = found.end;
        let name = skip(at).and_then(|rest| {
            let article = ["the", "a", "an"].iter().find_map(|article| behind_word(rest, article));
            let rest = article.unwrap_or(rest);
            name_at(without_sorts(behind_word(rest, "new").unwrap_or(rest)))
        });
        if name.is_some() {
            return name;
        }
    }
    None
}

/// What stands behind a word and the white space after it, where a text starts with both.
fn behind_word<'t>(text: &'t str, word: &str) -> Option<&'t str> {
    let text = text.trim_ascii_start();
    let rest = text.get(..word.len()).filter(|own| own.eq_ignore_ascii_case(word)).map(|_| &text[word.len()..])?;
    rest.starts_with_sign(" \n\t").then(|| rest.trim_ascii_start())
}

/// Leaves out "Ordinary", "Annual", "Extraordinary" and the like before the name.
pub(super) fn without_sorts(text: &str) -> &str {
    without_words(text, sort::MEETING)
}

fn without_words(text: &str, sorts: u32) -> &str {
    let mut rest = text;
    let out = |word: &&str| is(bare(word), sorts) || !word.contains(char::is_alphanumeric);
    while let Some(word) = rest.split_ascii_whitespace().next().filter(out) {
        rest = rest.trim_ascii_start()[word.len()..].trim_ascii_start();
    }
    rest
}

/// "Draft Minutes": a title that names the paper and no more.
pub(super) fn is_paper(title: &str) -> bool {
    !title.trim_ascii().is_empty() && title.split_ascii_whitespace().all(|word| is(bare(word), sort::PAPER))
}

/// Leaves out what the title calls the paper, behind the name.
pub(super) fn without_paper(text: &str) -> &str {
    let mut name = text.trim_ascii();
    while let Some((rest, _)) = name.rsplit_once_at(" ").filter(|(_, word)| is(word, sort::PAPER)) {
        name = rest.trim_end_signs(",- ");
    }
    name
}

/// The name of a body at the start of `text`: the words up to "held", "meeting", a date, a comma or the line's end.
pub(super) fn name_at(text: &str) -> Option<&str> {
    let mut end = 0;
    let mut last_is_noun = false;
    for (count, word) in text.split_ascii_whitespace().enumerate() {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        let new_line = text[end..start].has_sign("\n");
        if (new_line && (last_is_noun || text[end..start].matches('\n').count() > 2))
            || is(bare, sort::STOP)
            || (bare.is_empty() && word != "&")
            || count > MOST_WORDS
        {
            break;
        }
        // "Standards (Hearings) Sub-Committee": a bracket before the noun belongs to the name.
        let amid = word.starts_with_sign("(") && word.ends_with_sign(")") && !last_is_noun;
        if word.starts_with_sign("(") && end > 0 && !amid {
            // "Overview and Scrutiny Committee (Regeneration)": a short bracket behind the noun belongs to the name.
            let bracket = text[start..].find_sign(")").map(|close| start + close + 1);
            if let Some(close) =
                bracket.filter(|close| last_is_noun && close - start < 40 && !text[start..*close].has_sign("\n:"))
            {
                end = close;
            }
            break;
        }
        if bare.starts_with(|sign: char| sign.is_ascii_digit()) {
            break;
        }
        // "Joint Committee for the year"; but "Advisory Committee for Schools".
        let joins = matches!(bare, "of" | "and" | "for" | "with" | "on") || word == "&";
        let for_a_time = bare == "for" && text[start..].starts_with("for the ");
        if last_is_noun && bare.starts_with(char::is_lowercase) && (!joins || for_a_time) {
            break;
        }
        // "the Planning Committee of Wexcombe Town Council": the authority is no part of the committee's name.
        if bare.eq_ignore_ascii_case("of") && last_is_noun && !ends_in_council(&text[..end]) {
            break;
        }
        end = start + word.trim_end_signs(",.:;").len();
        last_is_noun = is_noun(bare);
        if word.ends_with_sign(",.:;") && last_is_noun {
            break;
        }
    }
    // "the Council of 3rd October"
    let name = before_one(&text[..end], " of| and| for| with| on").unwrap_or(&text[..end]);
    Some(without_paper(name)).filter(|name| is_name(name))
}

fn bare(word: &str) -> &str {
    word.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '-')
}

pub(super) fn among(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|known| word.eq_ignore_ascii_case(known))
}

/// Whether the name is a council's or an authority's.
pub(super) fn ends_in_council(name: &str) -> bool {
    name.split_ascii_whitespace().next_back().is_some_and(|last| is(bare(last), sort::COUNCIL))
}

/// "Council", "Cabinet": one word that names a body; "the Committee" does not.
pub(super) fn stands_for_itself(word: &str) -> bool {
    is(word, sort::ALONE)
}

pub(super) fn is_noun(word: &str) -> bool {
    is(word, sort::NOUN) || matches!(word, "PC" | "TC")
}

/// Whether `text` is a body's name: short, capitalised, and one of its words says what it is.
pub(super) fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_ascii_whitespace().take(MOST_WORDS + 1).collect();
    let (Some(first), true) = (words.first(), words.len() <= MOST_WORDS) else { return false };
    let sentence = words.iter().any(|word| {
        matches!(*word, "was" | "were" | "is" | "are" | "to" | "by" | "that" | "has" | "from" | "had" | "who" | "be")
    });
    // "Lewes District" is an area; the "Municipal District of Ardkeel" meets.
    let noun = words.iter().rposition(|word| is_noun(bare(word)));
    let named = noun.is_some_and(|noun| {
        let area = bare(words[noun]).eq_ignore_ascii_case("district");
        let municipal = noun.checked_sub(1).is_some_and(|before| words[before].eq_ignore_ascii_case("municipal"));
        (!area || municipal) && goes_on_as_name(words[noun], &words[noun + 1..])
    });
    // The volume of a council's minutes, its index, its logo on a page.
    let paper = words.iter().any(|word| is(word, sort::OF_PAPER));
    // "Review of the Planning Committee", "Establishing a Police Panel" are business; the "Council of the Isles" meets.
    let business = words.windows(2).enumerate().any(|(at, pair)| {
        let of_another = pair[0].eq_ignore_ascii_case("of") && pair[1].eq_ignore_ascii_case("the");
        at > 0 && (of_another && !is_noun(bare(words[at - 1])) || matches!(pair[0], "a" | "an" | "from"))
    });
    let generic = words.len() == 1 && !stands_for_itself(bare(first));
    named
        && !generic
        && !sentence
        && !(business || paper)
        && !opens_no_name(first, words.get(1).copied().unwrap_or_default())
        && text.starts_with(char::is_uppercase)
        && !text.has_sign(":\t>|;")
        && !holds(text, "genda")
}

/// Whether `text` is a body's name in Welsh: "Pwyllgor Cynllunio", "Cyngor Sir".
pub(super) fn is_welsh_name(text: &str) -> bool {
    let mut words = text.split_ascii_whitespace();
    words.next().is_some_and(|first| is(first, sort::WELSH_NOUN))
        && (1..8).contains(&words.count())
        && !text.has_sign(":\t|;,")
}

/// Whether the words behind the noun can belong to a name: nothing, a bracket, what it is for, an area, a letter; "Council
/// Chamber" and "Committee Room" are places.
fn goes_on_as_name(noun: &str, rest: &[&str]) -> bool {
    let Some(next) = rest.first() else { return true };
    noun.ends_with_sign("-,")
        || next.starts_with_sign("(-&[/")
        || is(bare(next), sort::GOES_ON)
        || rest.len() == 1 && (next.len() == 1 || next.bytes().all(|sign| sign.is_ascii_digit()))
}

/// Words that open the title of an item, or a role, and no body's name ("Membership of the Joint Committee").
fn opens_no_name(first: &str, second: &str) -> bool {
    is(bare(first), sort::OPENER)
        || is(bare(first), sort::ROLE) && among("of to for", second)
        || among("public open", first) && among("forum session", second)
}

/// The name in a line of the head: the name with which it starts, or that of the meeting that it tells of.
pub(super) fn name_in_line(line: &str) -> Option<&str> {
    let line = beginning(line, 400);
    // Every name has its noun.
    if !words_in(line).any(|word| is_noun(word) || !word.is_ascii()) {
        return None;
    }
    let of_meeting = || {
        find_ignoring_case(line, "meeting").or_else(|| find_ignoring_case(line, "minutes"))?;
        let rest = without_words(line, sort::MEETING | sort::PAPER | sort::OF_ITEM);
        name_at(rest).or_else(|| name_of_meeting(line)).map(committee_in)
    };
    leading_name(line).map(|name| without_paper(without_sorts(name))).filter(|name| is_name(name)).or_else(of_meeting)
}

/// A line that is a name, or the name with which a line starts before "Draft", "Minutes", "Meeting", " - ".
fn leading_name(line: &str) -> Option<&str> {
    const ENDS: &str = "Draft|DRAFT|Minutes|MINUTES|Meeting|MEETING|Agenda|Ordinary|ORDINARY|Annual|ANNUAL| held";
    let line = beginning(line, 400);
    let mut end = parts(ENDS).filter_map(|word| find(line, word)).min().unwrap_or(line.len());
    if let Some(date) = dates_in(line).next() {
        end = end.min(date.range.start);
    }
    let ends: &[char] = &[',', '.', '-', ':', '|'];
    let trimmed = |end: usize| line[..end].trim_ascii().trim_end_matches(ends).trim_ascii_end();
    // "Standards (Hearings) Sub-Committee" has its bracket within; "Wexcombe Parish Council (WPC)" behind.
    let bracket = line.find_sign("(").filter(|at| *at < end && is_name(trimmed(*at)) || !is_name(trimmed(end)));
    let name = committee_in(trimmed(end.min(bracket.unwrap_or(end))));
    // "Planning Committee - Wexcombe": the first part is the name.
    let name = find(name, " - ").map(|at| name[..at].trim_ascii()).filter(|first| is_name(first)).unwrap_or(name);
    (!name.is_empty()).then_some(name)
}

/// "Wexcombe Town Council - Planning Committee", "Wexcombe Parish Council. Planning Committee", "WEXCOMBE TOWN COUNCIL PLANNING
/// COMMITTEE": the committee is the body.
pub(super) fn committee_in(line: &str) -> &str {
    let committee = |part: &&str| is_name(part) && !ends_in_council(part);
    let found = [" - ", ". ", ", ", " | "].iter().find_map(|sign| {
        let (first, last) = (find(line, sign)?, rfind(line, sign)?);
        let behind = ends_in_council(&line[..first]).then(|| line[first + sign.len()..].trim_ascii());
        let before = || ends_in_council(&line[last + sign.len()..]).then(|| line[..last].trim_ascii());
        behind.filter(committee).or_else(|| before().filter(committee))
    });
    found.unwrap_or_else(|| without_council(line))
}

/// "Wexcombe Parish Council Planning Committee" without the council.
fn without_council(name: &str) -> &str {
    const KINDS: &str = "parish town community borough district city county park fire rescue combined";
    let mut last = "";
    for word in name.split_ascii_whitespace() {
        let end = word.as_ptr() as usize - name.as_ptr() as usize + word.len();
        if among("council authority", word) && among(KINDS, last) {
            let rest = name[end..].trim_ascii();
            let titled = rest.starts_with(char::is_uppercase) && rest.split_ascii_whitespace().count() > 1;
            return if titled && is_name(rest) && !ends_in_council(rest) { rest } else { name };
        }
        last = word;
    }
    name
}
