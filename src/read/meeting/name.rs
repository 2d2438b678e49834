//! What a body's name looks like.
//!
//! In:       words of the head or of the running text.   Out: the slice that is a body's name.
//! Source:   names end in a noun that says what the body is ("Planning Committee"), or put what it is for behind that noun
//!           ("Committee for Schools", "Licensing Sub-Committee B", "Overview and Scrutiny Panel (Children)").
//! Not here: which of the names in a document is the body's (`body`, `running`).

use crate::read::date::dates_in;
use crate::structure::words::beginning;
use regex::Regex;
use std::sync::LazyLock;

/// The words with which names of bodies end.
const NOUNS: &str = "committee council cabinet board panel forum group executive sub-committee subcommittee authority assembly \
commission partnership district joint-committee trust bench court conference consortium cabinet/executive party";
/// The same in Welsh, where the noun comes first ("Pwyllgor Cynllunio").
const WELSH_NOUNS: &str = "cyngor pwyllgor is-bwyllgor cabinet bwrdd panel fforwm awdurdod";
/// A body has no more words in its name.
const MOST_WORDS: usize = 14;

/// "meeting of the X", "Minutes of X".
static MEETING_OF: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)\bmeetings?\s*[:,]?\s+of\s+(?:the\s+|a\s+)?").ok());
static MINUTES_OF: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(?:minutes?|notes|record|proceedings)\s+(?:of|from|for)\s+(?:(?:the\s+)?proceedings\s+(?:at|of)\s+)?(?:the\s+|a\s+|an\s+)?").ok()
});

/// The name behind "meeting of", else behind "minutes of".
pub(super) fn name_of_meeting(text: &str) -> Option<&str> {
    let behind = |pattern: &'static LazyLock<Option<Regex>>| {
        pattern.as_ref()?.find_iter(text).take(20).find_map(|found| name_at(without_sorts(&text[found.end()..])))
    };
    behind(&MEETING_OF).or_else(|| behind(&MINUTES_OF))
}

/// Sorts of meeting, before the name or behind it, that are no part of it.
const SORTS: &str = "ordinary annual extraordinary extra-ordinary special monthly statutory virtual online on-line remote quarterly \
    general meeting extra draft inaugural emergency regular adjourned hybrid public budget bi-monthly scheduled physical informal \
    additional the a an open reconvened zoom";
/// What stands behind the name in a title: "Town Council Meeting Minutes", "FULL COUNCIL ORDINARY BUSINESS".
const PAPERS: &str = "minutes meeting meetings agenda notes draft business ordinary annual extraordinary special virtual remote unconfirmed \
    approved";

/// Leaves out "Ordinary", "Annual", "Extraordinary" and the like before the name.
pub(super) fn without_sorts(text: &str) -> &str {
    without_words(text, |word| among(SORTS, word))
}

fn without_words(text: &str, is_out: impl Fn(&str) -> bool) -> &str {
    let mut rest = text;
    let out = |word: &&str| is_out(bare(word)) || !word.contains(char::is_alphanumeric);
    while let Some(word) = rest.split_whitespace().next().filter(out) {
        rest = rest.trim_start()[word.len()..].trim_start();
    }
    rest
}

/// "Draft Minutes": a title that names the paper and no more.
pub(super) fn is_paper(title: &str) -> bool {
    !title.trim().is_empty() && title.split_whitespace().all(|word| among(PAPERS, bare(word)))
}

/// Leaves out what the title calls the paper, behind the name.
pub(super) fn without_paper(text: &str) -> &str {
    let mut name = text.trim();
    while let Some((rest, _)) = name.rsplit_once(' ').filter(|(_, word)| among(PAPERS, word)) {
        name = rest.trim_end_matches([',', '-', ' ']);
    }
    name
}

/// The name of a body at the start of `text`: the words up to "held", "meeting", a date, a comma or the line's end.
pub(super) fn name_at(text: &str) -> Option<&str> {
    let mut end = 0;
    let mut last_is_noun = false;
    for (count, word) in text.split_whitespace().enumerate() {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
        let new_line = text[end..start].contains('\n');
        if (new_line && (last_is_noun || text[end..start].matches('\n').count() > 2))
            || stops(bare)
            || (bare.is_empty() && word != "&")
            || count > MOST_WORDS
        {
            break;
        }
        // "Standards (Hearings) Sub-Committee": a bracket before the noun belongs to the name.
        let amid = word.starts_with('(') && word.ends_with(')') && !last_is_noun;
        if word.starts_with('(') && end > 0 && !amid {
            // "Overview and Scrutiny Committee (Regeneration)": a short bracket behind the noun belongs to the name.
            let bracket = text[start..].find(')').map(|close| start + close + 1);
            if let Some(close) =
                bracket.filter(|close| last_is_noun && close - start < 40 && !text[start..*close].contains(['\n', ':']))
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
        end = start + word.trim_end_matches([',', '.', ':', ';']).len();
        last_is_noun = is_noun(bare);
        if word.ends_with([',', '.', ':', ';']) && last_is_noun {
            break;
        }
    }
    Some(without_paper(&text[..end])).filter(|name| is_name(name))
}

fn bare(word: &str) -> &str {
    word.trim_matches(|sign: char| !sign.is_alphanumeric() && sign != '-')
}

pub(super) fn among(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|known| word.eq_ignore_ascii_case(known))
}

/// Whether the name is a council's or an authority's.
pub(super) fn ends_in_council(name: &str) -> bool {
    name.split_whitespace().next_back().is_some_and(|last| among("council district authority", bare(last)))
}

/// "Council", "Cabinet": one word that names a body; "the Committee" does not.
pub(super) fn stands_for_itself(word: &str) -> bool {
    among("council cabinet executive assembly", word)
}

fn stops(word: &str) -> bool {
    const STOPS: &str = "held on at in which convened within via meeting meetings took commencing monday tuesday wednesday thursday friday \
        saturday sunday january february march april may june july august september october november december minutes present virtually \
        was were is has had be from who agenda";
    among(STOPS, word)
}

pub(super) fn is_noun(word: &str) -> bool {
    among(NOUNS, word) || matches!(word, "PC" | "TC")
}

/// Whether `text` is a body's name: short, capitalised, and one of its words says what it is.
pub(super) fn is_name(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().take(MOST_WORDS + 1).collect();
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
    let paper = words.iter().any(|word| among("volume index logo", word));
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
        && !text.contains([':', '\t', '>', '|', ';'])
        && !text.contains("genda")
}

/// Whether `text` is a body's name in Welsh: "Pwyllgor Cynllunio", "Cyngor Sir".
pub(super) fn is_welsh_name(text: &str) -> bool {
    let mut words = text.split_whitespace();
    words.next().is_some_and(|first| among(WELSH_NOUNS, first))
        && (1..8).contains(&words.count())
        && !text.contains([':', '\t', '|', ';', ','])
}

/// Whether the words behind the noun can belong to a name: nothing, a bracket, what it is for, an area, a letter; "Council
/// Chamber" and "Committee Room" are places.
fn goes_on_as_name(noun: &str, rest: &[&str]) -> bool {
    let Some(next) = rest.first() else { return true };
    noun.ends_with(['-', ','])
        || next.starts_with(['(', '-', '&', '[', '/'])
        || among("of for on with hearing hearings north south east west central no number member working", bare(next))
        || rest.len() == 1 && (next.len() == 1 || next.bytes().all(|sign| sign.is_ascii_digit()))
}

/// Words that open the title of an item, or a role, and no body's name ("Membership of the Joint Committee").
fn opens_no_name(first: &str, second: &str) -> bool {
    const OPENERS: &str = "minutes minute meeting agenda apologies welcome present councillors councillor cllr date venue notice draft \
        dear resolved that contact attendance report reports";
    const ROLES: &str = "membership members member chairman chair chairperson vice-chairman vice-chair election appointment clerk \
        leader terms record decisions mayor constitution role meetings";
    among(OPENERS, bare(first))
        || among(ROLES, bare(first)) && among("of to for", second)
        || among("public open", first) && among("forum session", second)
}

/// The name in a line of the head: the name with which it starts, or that of the meeting that it tells of.
pub(super) fn name_in_line(line: &str) -> Option<&str> {
    let line = beginning(line, 400);
    let of_meeting = || {
        let lower = line.to_lowercase();
        (lower.contains("meeting") || lower.contains("minutes")).then_some(())?;
        let rest = without_words(line, |word| among(SORTS, word) || among(PAPERS, word) || among("of item", word));
        name_at(rest).or_else(|| name_of_meeting(line)).map(committee_in)
    };
    leading_name(line).map(|name| without_paper(without_sorts(name))).filter(|name| is_name(name)).or_else(of_meeting)
}

/// A line that is a name, or the name with which a line starts before "Draft", "Minutes", "Meeting", " - ".
fn leading_name(line: &str) -> Option<&str> {
    const ENDS: [&str; 12] = [
        "Draft", "DRAFT", "Minutes", "MINUTES", "Meeting", "MEETING", "Agenda", "Ordinary", "ORDINARY", "Annual",
        "ANNUAL", " held",
    ];
    let line = beginning(line, 400);
    let mut end = ENDS.iter().filter_map(|word| line.find(word)).min().unwrap_or(line.len());
    if let Some(date) = dates_in(line).next() {
        end = end.min(date.range.start);
    }
    let ends: &[char] = &[',', '.', '-', ':', '|'];
    let trimmed = |end: usize| line[..end].trim().trim_end_matches(ends).trim_end();
    // "Standards (Hearings) Sub-Committee" has its bracket within; "Wexcombe Parish Council (WPC)" behind.
    let bracket = line.find('(').filter(|at| *at < end && is_name(trimmed(*at)) || !is_name(trimmed(end)));
    let name = committee_in(trimmed(end.min(bracket.unwrap_or(end))));
    // "Planning Committee - Wexcombe": the first part is the name.
    let name = name.split_once(" - ").map(|(first, _)| first.trim()).filter(|first| is_name(first)).unwrap_or(name);
    (!name.is_empty()).then_some(name)
}

/// "Wexcombe Town Council - Planning Committee", "Wexcombe Parish Council. Planning Committee", "WEXCOMBE TOWN COUNCIL PLANNING
/// COMMITTEE": the committee is the body.
pub(super) fn committee_in(line: &str) -> &str {
    let committee = |part: &&str| is_name(part) && !ends_in_council(part);
    let found = [" - ", ". ", ", ", " | "].iter().find_map(|sign| {
        let behind = line.split_once(sign).filter(|(first, _)| ends_in_council(first)).map(|(_, rest)| rest.trim());
        let before = line.rsplit_once(sign).filter(|(_, last)| ends_in_council(last)).map(|(rest, _)| rest.trim());
        behind.filter(committee).or(before.filter(committee))
    });
    found.unwrap_or_else(|| without_council(line))
}

/// "Wexcombe Parish Council Planning Committee" without the council.
fn without_council(name: &str) -> &str {
    const KINDS: &str = "parish town community borough district city county park fire rescue combined";
    let mut last = "";
    for word in name.split_whitespace() {
        let end = word.as_ptr() as usize - name.as_ptr() as usize + word.len();
        if among("council authority", word) && among(KINDS, last) {
            let rest = name[end..].trim();
            let titled = rest.starts_with(char::is_uppercase) && rest.split_whitespace().count() > 1;
            return if titled && is_name(rest) && !ends_in_council(rest) { rest } else { name };
        }
        last = word;
    }
    name
}
