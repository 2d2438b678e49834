//! Captions of lists of attendance: "Present:", "Also in attendance", "Apologies for absence were received from".

use crate::read::word_list::WordList;

/// What a list of attendance lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum List {
    /// Nothing that a caption has named yet; only what names itself is read.
    Unknown,
    /// Members who were there.
    Present,
    /// Officers, guests, members of other bodies.
    InAttendance,
    /// "In attendance" without a list of those present before it: members and officers alike.
    Attendance,
    /// Those who sent apologies.
    Apologies,
    /// Those who were not there and sent none.
    Absent,
}

/// A caption at the start of a line.
pub(super) struct Caption<'t> {
    /// What it heads.
    pub list: List,
    /// The caption says that they attended remotely.
    pub remote: bool,
    /// The caption names the members, and does not say that they were there.
    pub membership: bool,
    /// It is the beginning of a sentence: "Apologies were received from".
    pub sentence: bool,
    /// What stands after it on the line.
    pub rest: &'t str,
}

/// The list that the title of an item announces.
pub(super) fn of_title(title: &str) -> List {
    let lower = title.to_lowercase();
    let any = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    if any(&["apolog"]) {
        List::Apologies
    } else if any(&["absen"]) && !any(&["present", "attendance"]) {
        List::Absent
    } else if any(&["substitut"]) && !any(&["present", "attendance"]) {
        List::Present
    } else if any(&["present", "sederunt", "attendance", "attending"]) {
        List::Attendance
    } else {
        List::Unknown
    }
}

/// Words of which captions are made. A caption is a run of them that holds a key word.
static VOCABULARY: WordList = WordList::new(
    "members member of the committee council board cabinet panel sub-committee subcommittee authority councillors \
    cllrs councillor present in attendance attendees attending attended also other others officers officer officials staff \
    guests visitors observers by invitation apologies apology for absence absences absent absentees without with received \
    from substitutes substitute those these were was are is and sederunt parish town borough district county city community remotely remote \
    virtually virtual via zoom teams ms microsoft not voting non-voting non co-opted coopted advisers advisors invited \
    non-members executive portfolio holders lateness leave online public press meeting at elected lay independent \
    additional tendered noted accepted representatives & / sent on behalf had been have gave given non-councillors his her their an \
    reported part regrets chamber location person persons: hybrid physically video conference link conferencing \
    following officials: trustees governors directors commissioners partners recorded intimated submitted non-attendance persons people \
    inability to attend named chair in-attendance that it the there asterisk denotes indicates = presennol bresennol yn hefyd \
    aelodau cynghorwyr swyddogion ymddiheuriadau absenoldeb absennol lead forum membership item items minute agenda",
);

/// Whether captions are made of a word.
pub(super) fn is_vocabulary(word: &str) -> bool {
    VOCABULARY.has(word)
}

/// Words that make a run of vocabulary a caption.
static KEYS: WordList = WordList::new(
    "present attendance attendees attending attended officers officials staff guests visitors observers apologies \
    apology absent absentees absences substitutes substitute sederunt public press members councillors invited co-opted coopted \
    advisers advisors regrets in-attendance non-attendance non-councillors representatives trustees governors \
    presennol bresennol cynghorwyr swyddogion ymddiheuriadau absennol zoom teams online virtually membership",
);

/// A caption at the start of `line`, which ends in a sign, a line end, a tab, or where a name begins.
pub(super) fn at_start(line: &str, present_listed: bool) -> Option<Caption<'_>> {
    const MOST_WORDS: usize = 16;
    let mut words: Vec<String> = Vec::new();
    let mut at = 0;
    let mut ended = false;
    while words.len() < MOST_WORDS && !ended {
        let rest = &line[at..];
        let trimmed = rest.trim_start_matches([' ', '*', '_', '(', ',']);
        // "YMDDIHEURIADAU/APOLOGIES": the caption in both languages.
        let other = trimmed.strip_prefix('/').map(|rest| rest.trim_start_matches(' '));
        let known = |rest: &&str| {
            is_vocabulary(
                &rest
                    .split(|sign: char| !sign.is_alphabetic() && sign != '-')
                    .next()
                    .unwrap_or_default()
                    .to_lowercase(),
            )
        };
        let trimmed = other.filter(known).unwrap_or(trimmed);
        let gap = !words.is_empty() && trimmed.len() < rest.len() && rest.starts_with("   ");
        at = line.len() - trimmed.len();
        // A sign before any word ends no caption.
        if words.is_empty() && trimmed.starts_with([':', '-', ';', '\t', '\n']) {
            return None;
        }
        if gap || trimmed.is_empty() || trimmed.starts_with(['\t', '\n']) {
            ended = true;
            break;
        }
        if let Some(after) = trimmed.strip_prefix([':', '-', ';']) {
            let after = after.trim_start_matches([':', '-', ';']);
            at = line.len() - after.len();
            ended = true;
            break;
        }
        let length = trimmed
            .find(|sign: char| {
                sign.is_whitespace() || ":;,*()/".contains(sign) || (sign == '-' && !trimmed.starts_with("-"))
            })
            .unwrap_or(trimmed.len());
        let length = whole_word(trimmed, length);
        let length = if length == 0 && trimmed.starts_with('/') { 1 } else { length };
        let word = trimmed[..length].trim_end_matches('.').to_lowercase();
        let of_body = || words.is_empty() && trimmed[..length].len() > 2 && heads_representatives(trimmed, length);
        let numbered = words
            .last()
            .is_some_and(|last| matches!(last.as_str(), "item" | "items" | "minute" | "minutes" | "agenda"));
        let cited = numbered && word.starts_with(|sign: char| sign.is_ascii_digit());
        // "PRESENT (Seven Councillors):-".
        let counted = !words.is_empty() && line[..at].ends_with('(') && counts_members(trimmed);
        if word.is_empty() || !is_vocabulary(&word) && !of_body() && !cited && !counted {
            break;
        }
        words.push(word);
        at += length;
        if line[at..].starts_with(')') {
            at += 1;
            // "(Officials)Mr Dale": a caption in brackets.
            ended = words.len() == 1 && line.starts_with('(');
        }
    }
    // "Present / Yn bresennol": the caption in the other language.
    if !ended && words.last().is_some_and(|word| word == "/") {
        at += line[at..].find(['\n', ':', '\t']).unwrap_or(line.len() - at);
        ended = true;
    }
    if !ended && let Some(title) = words.pop_if(|word| super::super::name::is_title(word)) {
        at -= title.len();
        at = line[..at + 1].rfind(|sign: char| sign.is_whitespace()).map_or(0, |space| space + 1);
    }
    // "In attendance County Cllr Hale": the tier belongs to the title behind it.
    let title_follows = line[at..].trim_start().split([' ', '.']).next().is_some_and(super::super::name::is_title);
    if !ended
        && title_follows
        && let Some(tier) = words.pop_if(|word| {
            matches!(word.as_str(), "county" | "borough" | "district" | "city" | "town" | "parish" | "community")
        })
    {
        at = line[..at].trim_end().len().saturating_sub(tier.len());
    }
    let list = kind(&words, present_listed)?;
    let remote = words
        .iter()
        .any(|word| "remotely remote virtually virtual zoom teams online".split(' ').any(|known| known == word));
    let there = "present attendance attending attended attendees sederunt substitutes substitute remotely remote virtually online zoom teams presennol bresennol";
    let membership = list == List::Present && !words.iter().any(|word| there.split(' ').any(|known| known == word));
    let sentence =
        !ended && words.iter().any(|word| matches!(word.as_str(), "were" | "was" | "have" | "had" | "received"));
    let rest = line[at..].trim_start_matches([' ', '*', '_', ':', '-', '\t', '\n']);
    (ended || introduces_names(&words, rest)).then_some(Caption { list, remote, membership, sentence, rest })
}

/// The captions that `text` begins with, one behind the other, where a table was copied column by column: "Present: Officers:
/// Apologies:"; and what stands behind them.
pub(super) fn stacked(text: &str) -> (Vec<List>, &str) {
    const FEWEST: usize = 3;
    const MOST: usize = 6;
    let (mut lists, mut rest) = (Vec::new(), text);
    while lists.len() < MOST
        && let Some(caption) = at_start(rest, true).filter(|caption| !caption.membership)
    {
        lists.push(caption.list);
        rest = caption.rest;
    }
    let twice = lists.iter().enumerate().any(|(at, list)| lists[..at].contains(list));
    if lists.len() < FEWEST || twice { (Vec::new(), text) } else { (lists, rest) }
}

/// "6 Councillors)", "Seven Members)": how many there were, in a caption's brackets.
fn counts_members(text: &str) -> bool {
    let inside = text.split(')').next().filter(|inside| inside.len() < text.len());
    let mut words = inside.unwrap_or_default().split_whitespace();
    let (number, members) = (words.next().unwrap_or_default(), words.next().unwrap_or_default().to_lowercase());
    words.next().is_none()
        && number.chars().all(char::is_alphanumeric)
        && matches!(members.as_str(), "councillors" | "cllrs" | "members" | "persons" | "people" | "voting")
}

/// The end of a word that holds hyphens ("co-opted", "in-attendance"), which a dash does not end.
fn whole_word(text: &str, length: usize) -> usize {
    let rest = &text[length..];
    if rest.starts_with('-') && rest[1..].starts_with(char::is_alphabetic) && !rest.starts_with("- ") {
        let more = rest[1..].find(|sign: char| !sign.is_alphabetic()).unwrap_or(rest.len() - 1);
        return length + 1 + more;
    }
    length
}

/// "WBC Officers", "NHS representatives": the body that officers or guests are of, in capitals before the caption.
fn heads_representatives(text: &str, length: usize) -> bool {
    let next = text[length..].trim_start_matches(' ').split(|sign: char| !sign.is_alphabetic()).next();
    let officers = ["officers", "representatives", "staff"];
    text[..length].chars().all(char::is_uppercase)
        && next.is_some_and(|next| officers.iter().any(|word| next.eq_ignore_ascii_case(word)))
}

/// What a caption of these words heads; none where they hold no key word.
fn kind(words: &[String], present_listed: bool) -> Option<List> {
    let has = |known: &str| words.iter().any(|word| known.split(' ').any(|known| known == word));
    let first = words.first()?.as_str();
    if words == ["also"] || words == ["others"] {
        return Some(List::InAttendance);
    }
    if !words.iter().any(|word| KEYS.has(word)) {
        return None;
    }
    let late = has("lateness");
    Some(if has("absent absence") && has("without") {
        List::Absent
    } else if has("apologies apology regrets ymddiheuriadau") {
        if late { List::Present } else { List::Apologies }
    } else if has("absent absentees absences non-attendance absennol") {
        if has("with") { List::Apologies } else { List::Absent }
    } else if has("not") && has("present attendance attending") && !has("voting") {
        List::Absent
    } else if has("sederunt") {
        List::Present
    } else if has(
        "public press officers officials staff guests visitors observers invited invitation advisers advisors non-members non-councillors representatives also swyddogion hefyd lead",
    ) || has("other others additional")
        || (has("cabinet executive portfolio") && has("attendance attending"))
        || (has("non") && has("members"))
    {
        List::InAttendance
    } else if has("present substitutes substitute co-opted coopted")
        || has("presennol bresennol") && !has("attendance")
        || has("councillors members membership trustees governors cynghorwyr")
    {
        let prose = matches!(first, "the" | "it" | "that" | "with") && words.len() == 1
            // "The following members had been elected: …"
            || has("elected") && has("was were been");
        if prose { return None } else { List::Present }
    } else if has("zoom teams online virtually") && !has("attendance attending attended") {
        List::Present
    } else if present_listed {
        List::InAttendance
    } else {
        List::Attendance
    })
}

/// Whether names follow a caption that no sign ends: "Those attending Mr A Hale", "Present Councillors Hale and Orme".
fn introduces_names(words: &[String], rest: &str) -> bool {
    let strong = words.iter().any(|word| {
        "present attendance attending attended apologies apology absent sederunt"
            .split(' ')
            .any(|strong| strong == word)
    });
    let also = words == ["also"] && rest.split([' ', '.']).next().is_some_and(super::super::name::is_title);
    (strong || also) && !super::super::name::read_names(rest).0.is_empty()
}
