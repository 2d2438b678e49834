//! What stands beside a name in a list: office, party, initials, "via Teams", "until 7.45 pm", "substitute for …".

use crate::find::find;
use crate::read::name::{Name, begins_large, is_council_acronym, is_large, read_name};
use crate::read::within::{behind_opening, contains_one, holds_one_of, is_among, is_spelt, opens_with_one, parts};
use crate::read::word_list::WordList;
use crate::signal_words::Signals;
use crate::signs::InSigns;

/// A note, read.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Note<'t> {
    /// "Chair", "Parish Clerk".
    Office(&'t str),
    /// "Labour".
    Group(&'t str),
    /// "JB".
    Initials(&'t str),
    /// "via Teams".
    Remote,
    /// "substituting for Councillor Hale".
    SubstituteFor(Name<'t>),
    /// "Councillor Hale substituting".
    SubstitutedBy(Name<'t>),
    /// "from item 5", "until 7.45 pm".
    Movement,
    /// A reason or something that is not read.
    Other,
}

/// The parts of a note that holds initials and an office: "JH, Chair"; otherwise the note.
pub(super) fn parts_of_note<'t>(name: &Name<'_>, note: &'t str) -> Vec<&'t str> {
    let Some((first, second)) = note.split_once_at(",;/") else { return vec![note] };
    let parts = [first.trim_ascii(), second.trim_ascii()];
    let initials = !second.has_sign(",;/") && parts.iter().any(|part| is_initials_of(name, part));
    if initials { parts.to_vec() } else { vec![note] }
}

/// Reads a note beside `name`.
pub(super) fn read_note<'t>(name: &Name<'_>, note: &'t str) -> Note<'t> {
    if is_initials_of(name, note) {
        Note::Initials(note)
    } else if let Some(substitution) = substitution(note) {
        substitution
    } else if is_movement(note) {
        Note::Movement
    } else if is_remote(note) {
        Note::Remote
    } else if is_party(note) {
        Note::Group(note)
    } else if is_office(note) {
        Note::Office(note)
    } else {
        Note::Other
    }
}

/// Whether `note` is the initials of `name`: "(PBJ)" beside "Penelope Buckland-Jones".
pub(super) fn is_initials_of(name: &Name<'_>, note: &str) -> bool {
    const LONGEST: usize = 20;
    if note.len() > LONGEST || !begins_large(note) {
        return false;
    }
    let letters: String = note.chars().filter(|sign| !matches!(sign, '.' | ' ')).collect();
    if !(2..=4).contains(&letters.chars().count()) || !is_large(&letters) {
        return false;
    }
    let heads = |text: &str| -> String {
        text.split(|sign: char| !sign.is_alphabetic() && sign != '\'').filter_map(|part| part.chars().next()).collect()
    };
    let whole = heads(name.given.unwrap_or_default()) + &heads(name.family);
    let (whole, letters) = (whole.to_uppercase(), letters.to_uppercase());
    // "SM" stands for Sarah Jane Moss as well, "FRE" for Frank Reid.
    let printed = format!("{}{}", name.given.unwrap_or_default(), name.family).to_uppercase();
    let mut signs = printed.chars();
    let drawn = name.given.is_some()
        && printed.starts_with(letters.chars().next().unwrap_or(' '))
        && letters.chars().all(|letter| signs.any(|sign| sign == letter));
    whole == letters
        || drawn && letters.chars().count() > 2
        || (whole.starts_with(letters.chars().next().unwrap_or(' '))
            && letters.ends_with(whole.chars().next_back().unwrap_or(' ')))
}

/// Who is replaced, or who came instead, where a note says so.
fn substitution<'t>(note: &'t str) -> Option<Note<'t>> {
    const WORDS: Signals = Signals::words("for place replac* represent* substitut* attend* deputis*");
    if !Signals::of(note).any(WORDS) && !opens_with_one(note, "vice |sub: ") && !holds_one_of(note, "behalf of ") {
        return None;
    }
    let lower = note.to_ascii_lowercase();
    let replaced = substitute_for(note, &lower).map(Note::SubstituteFor);
    replaced.or_else(|| substituted_by(note, &lower).map(Note::SubstitutedBy))
}

/// The member replaced: "substituting for X", "in place of X", "for Cllr X".
fn substitute_for<'t>(note: &'t str, lower: &str) -> Option<Name<'t>> {
    const SIGNS: &str = "\
        in substitution for |reserve for |representing cllr |substituting for |substitute for |\
        substitute member for |subbing for |sub for |substituted for |in place of |in the place of |\
        replacing |deputising for |deputy for |on behalf of |standing in for ";
    // "for Peter Hale", and nothing more.
    let whole = lower
        .strip_prefix("for ")
        .and_then(|_| read_name(&note[4..]))
        .filter(|(name, end)| name.given.is_some() && 4 + end == note.len());
    if let Some((name, _)) = whole {
        return Some(name);
    }
    if let Some(other) =
        lower.strip_prefix("vice ").and_then(|_| read_name(&note[5..])).filter(|(name, _)| is_member(name))
    {
        return Some(other.0);
    }
    let after = parts(SIGNS).find_map(|sign| find(lower, sign).map(|at| at + sign.len()));
    let at = after.or_else(|| {
        let titled = lower.starts_with("for c") || lower.starts_with("for m") || lower.starts_with("for ald");
        titled.then_some(4)
    })?;
    let rest = note.get(at..)?;
    read_name(rest.strip_prefix("the ").unwrap_or(rest)).map(|(name, _)| name)
}

/// The member who came instead: "Cllr X substituting", "substitute: Cllr X", "replaced by Cllr X".
fn substituted_by<'t>(note: &'t str, lower: &str) -> Option<Name<'t>> {
    const BEHIND: &str = " substitut| - substitut| as substitute| attending| attended| deputising| in place";
    const BEFORE: &str = "\
        who was represented by |substituted by |replaced by |represented by |substitute: |substitute - |\
        substitute |sub: |substitute was ";
    if holds_one_of(lower, BEHIND) {
        return read_name(note)
            .filter(|(_, end)| lower.get(*end..).is_some_and(|rest| opens_with_one(rest, BEHIND)))
            .map(|(name, _)| name);
    }
    let at = parts(BEFORE).find_map(|sign| lower.starts_with(sign).then_some(sign.len()))?;
    read_name(note.get(at..)?).map(|(name, _)| name)
}

fn is_movement(note: &str) -> bool {
    opens_with_one(
        note,
        "\
                from |until |till |to item|up to |left |arrived|joined|departed|part |items |item |for item|late|\
                for part|to minute",
    ) || holds_one_of(note, " only") && holds_one_of(note, "item")
}

/// Whether words say that somebody attended remotely.
pub(super) fn is_remote(note: &str) -> bool {
    const SIGNS: &str = "\
        via |remote|virtual|online|on-line|by zoom|zoom|teams|on teams|by phone|by telephone|by video|\
        via video";
    opens_with_one(note, SIGNS) || opens_with_one(note, "attend") && holds_one_of(note, SIGNS)
}

fn is_party(note: &str) -> bool {
    const PARTIES: &str = "\
        labour|conservative|liberal democrat|liberal democrats|lib dem|lib dems|green|green party|\
        independent|snp|plaid cymru|ukip|reform|reform uk|dup|uup|sdlp|alliance|sinn fein|sinn féin|lab|con|\
        ld|ind|conservatives|labour and co-operative";
    let end = note.len().saturating_sub(" group".len());
    let own = match note.get(end..) {
        Some(word) if is_among(word, " group| party") => &note[..end],
        _ => note,
    };
    is_among(own, PARTIES)
}

/// Whether words name the chair or the vice-chair.
pub(super) fn names_chair(office: &str) -> bool {
    const CHAIRS: &str = "chair|chairman|chairperson|chairwoman|vice-chair|vice chair|vice-chairman|vice chairman";
    is_among(office, CHAIRS)
}

/// Whether words name an office by a word that only offices have.
pub(super) fn names_office(office: &str) -> bool {
    holds_one_of(office, OFFICES) || holds_one_of(office, "council") || is_officers(office)
}

/// Whether words say who presided.
pub(super) fn says_in_the_chair(office: &str) -> bool {
    office.eq_ignore_ascii_case("in the chair") || office.eq_ignore_ascii_case("presiding")
}

/// Which of two notes is the role: the first, unless it is a body and the second an office.
pub(super) fn weightier<'t>(role: Option<&'t str>, note: &'t str) -> Option<&'t str> {
    let office = |note: &str| holds_one_of(note, OFFICES) || is_officers(note);
    match role {
        Some(role) if office(role) || !office(note) => Some(role),
        _ => Some(note),
    }
}

/// Words that only offices have.
const OFFICES: &str = "\
    independent|co-opt|steward|commissioner|chair|clerk|mayor|leader|officer|secretary|director|manager|\
    solicitor|treasurer|member|convener|warden|rfo|minute|representative|rep|observer|governor|\
    president|deputy|advis";

/// Whether a note names an office or the body that somebody is of. Reasons begin with a small letter.
fn is_office(note: &str) -> bool {
    if note.split_at_signs(" ").count() > 4 && holds_one_of(note, "cllr|councillor|mr |mrs ") {
        return false;
    }
    let figure = || note.len() > 6 && note.as_bytes()[0].is_ascii_digit() && note.contains(char::is_alphabetic);
    let named = || holds_one_of(note, OFFICES) || is_officers(note) || says_in_the_chair(note);
    note.len() < 160 && (begins_large(note) || figure()) || note.len() < 80 && named()
}

/// Whether an office is an officer's, who is in attendance even where those present list them.
pub(super) fn is_officers(role: &str) -> bool {
    static WORDS: WordList = WordList::new(
        "adviser advisor clerk rfo officer officers director manager solicitor secretary administrator assistant engineer planner \
         warden p.c. pc pcso constable sergeant superintendent inspector surveyor auditor accountant head minute minutes \
         groundsman handyman co-ordinator coordinator",
    );
    const MEMBERS: &str = "chair|vice|mayor|leader|cabinet|governor|councillor|member";
    let office = behind_opening(role, "deputy ").unwrap_or(role);
    !opens_with_one(role, MEMBERS)
        && !opens_with_one(office, MEMBERS)
        && (role.split(|sign: char| !(sign.is_alphanumeric() || matches!(sign, '.' | '-'))).any(|word| WORDS.has(word))
            || holds_one_of(role, "chief exec|chief super|footpath|team leader"))
}

/// Whether a title names the sort of council: "Borough Councillor".
pub(super) fn names_tier(honorific: &str) -> bool {
    honorific.split_once_at(" ").is_some_and(|(tier, title)| {
        (matches!(tier, "County" | "Borough" | "District" | "Dist" | "City" | "Ward" | "Unitary" | "Shire")
            || is_council_acronym(tier))
            && (title.starts_with("Cllr") || title.starts_with("Councillor"))
    })
}

/// The seat in a parliament that letters after a name state: "MSP".
pub(super) fn office_in_suffix<'t>(name: &Name<'t>) -> Option<&'t str> {
    name.suffix.filter(|suffix| is_spelt(suffix, "MP|MSP|MS|MLA|MEP"))
}

/// Titles of members.
pub(super) const MEMBERS_TITLES: &str = "Cllr|Councillor|Alderm|Ald|Bailie|Provost";

/// Whether a name bears a member's title.
pub(super) fn is_member(name: &Name<'_>) -> bool {
    name.honorific.as_deref().is_some_and(|title| contains_one(title, MEMBERS_TITLES))
}

/// Whether a title is a rank of the police.
pub(super) fn names_police(honorific: &str) -> bool {
    const RANKS: &str = "PC|PCSO|WPC|Constable|Sergeant|Sgt|Inspector|Insp|Superintendent|Supt";
    honorific.split_at_signs(" ").any(|word| is_spelt(word, RANKS))
}

/// A title that is an office as well: "Provost", "Sergeant".
pub(super) fn rank_before<'t>(name: &Name<'t>) -> Option<&'t str> {
    let ranked = |title: &str| names_police(title) || contains_one(title, "Provost|Bailie");
    if name.honorific.as_deref().is_some_and(ranked) { printed_title(name) } else { None }
}

/// The title as printed before a name.
pub(super) fn printed_title<'t>(name: &Name<'t>) -> Option<&'t str> {
    let first = name.given.filter(|given| is_inside(name.text, given)).unwrap_or(name.family);
    let length =
        (first.as_ptr() as usize).min(name.family.as_ptr() as usize).checked_sub(name.text.as_ptr() as usize)?;
    name.text.get(..length).map(|title| title.trim_end_signs(" \n:")).filter(|title| !title.is_empty())
}

/// "Borough Councillor", without a title behind it.
pub(super) fn printed_tier<'t>(name: &Name<'t>) -> Option<&'t str> {
    let title = printed_title(name)?;
    let end = title.match_indices([' ', '\n']).nth(1).map_or(title.len(), |(at, _)| at);
    Some(title[..end].trim_end_signs(","))
}

fn is_inside(outer: &str, inner: &str) -> bool {
    let outer = outer.as_bytes().as_ptr_range();
    let inner = inner.as_bytes().as_ptr_range();
    outer.start <= inner.start && inner.end <= outer.end
}
