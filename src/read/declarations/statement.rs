//! One sentence -> who declares what in it.
//!
//! In:       a sentence of minutes, and where it stands.   Out: [`Statement`]s.
//! Not here: rows of lists (`row`); sentences that say more of a declaration made before (`follow`).

use super::anchor::{Anchor, PASSIVE, anchors};
use super::conduct::{Conduct, conduct, records_dispensation};
use super::kind::{kind_in_brackets_behind, kind_told_later};
use super::nature::{connective, describes_connection, parts, trimmed};
use super::others::{OtherPeople, split_at_next_person, split_at_next_reason};
use super::told::statement_without_kind;
use crate::find::{find, rfind};
use crate::model::Interest;
use crate::pattern;
use crate::pattern::Pattern;
use crate::read::item_reference::{
    Cited, ItemReference, application_references, bare_numbers, numbered_references, titled_reference,
};
use crate::read::name::Named;
use crate::read::within::{contains_one, first_token, holds_one_of, opens_with_one, place_in, trimmed as trimmed_word};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::structure::words::among;

/// Where a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    /// Under an item about interests.
    Interests,
    /// Anywhere else, where "interest" may be anything and only a plain declaration counts.
    Business,
}

/// Somebody declares something.
#[derive(Clone, Debug, Default)]
pub(super) struct Statement<'t> {
    /// Who; none in a lead-in ("The following members declared …:").
    pub declarants: Vec<Named<'t>>,
    /// The kind, where one is named.
    pub kind: Option<Interest>,
    /// The words that name it.
    pub stated_as: Option<&'t str>,
    /// The items cited.
    pub references: Vec<ItemReference<'t>>,
    /// "this item", "the above item".
    pub same_item: bool,
    /// The reason.
    pub nature: Option<&'t str>,
    /// What the member did.
    pub conduct: Option<Conduct>,
    /// A dispensation is recorded.
    pub dispensation: bool,
    /// "having declared an interest": told before, perhaps.
    pub restated: bool,
    /// Only says what the member would do: a declaration where nothing else was said before.
    pub intends: bool,
    /// "Councillor Ives is also a town councillor": more of what the same person declared before, if that was so.
    pub aside: bool,
    /// A name and a matter: a declaration only where nothing says that there were none.
    pub loose: bool,
    /// A declaration only if the people are known.
    pub doubtful: bool,
}

pub(super) static PREPOSITION: Pattern = pattern!(
    r"(?xi) ^ [\s,:;-]* (?: (?: in | with ) \s+ (?: relation | respect | regards? | reference | connection ) \s+ (?: to | of | with ) | regarding | relating \s+ to | concerning | under | about | in | on | for | to | at | with | of | over | re ) \b :? \s*"
);

/// "as well as an" and a number in brackets are no longer, in bytes.
const LONGEST_TAIL: usize = 64;

/// "; and (2)" at the end of what is said of one declaration in a list of them.
static LIST_GOES_ON: Pattern = pattern!(
    r"(?xi) [;,.]? \s* (?: \b (?: and | as \s+ well \s+ as ) \b (?: \s+ also )? (?: \s+ an? \b )? )? \s* (?: \( \w{1,3} \) )? \s* $"
);

static SAME_ITEM: Pattern = pattern!(
    r"(?xi) ^ (?: the | this | that | these | said | his | her | their ) \s+ (?: above | aforementioned | same | following | above-mentioned | said | latter )? \s* (?: agenda \s+ | planning \s+ )? (?: items? | applications? | matters? | reports? | motions? | subjects? | topics? ) (?: \s+ in \s+ so \s+ far \b .* | \s+ insofar \b .* )? (?: \s+ (?: above | below | on \s+ the \s+ agenda | being \s+ discussed | under \s+ discussion ) )? [\s.,;]* $"
);

/// Every declaration that `sentence` states, in the order printed. `earlier` are those who declared in the sentence
/// before: "She also declared …", "Personal interest in item 9 as …" go on with them. `signals` are those of the sentence.
pub(super) fn statements<'t>(
    sentence: &'t str,
    signals: Signals,
    setting: Setting,
    earlier: &[Named<'t>],
) -> Vec<Statement<'t>> {
    let anchors = anchors(sentence, signals, setting, earlier);
    if anchors.is_empty() {
        return statement_without_kind(sentence, signals, setting, earlier);
    }
    let mut found: Vec<Statement<'t>> = Vec::new();
    for (index, anchor) in anchors.iter().enumerate() {
        let next = anchors.get(index + 1);
        let end = next.map_or(sentence.len(), |next| next.begins);
        let right = sentence[anchor.phrase.end..end.max(anchor.phrase.end)].trim_ascii_end();
        let right = if next.is_some() { without_tail(right) } else { right.trim_end_signs(";,.") };
        read_anchor(sentence, anchor, right, &mut found);
    }
    share_conduct(sentence, &mut found);
    found
}

/// What is said of one declaration, without the "; and (2)" that leads to the next.
fn without_tail(right: &str) -> &str {
    if let Some(bare) = right.strip_end_sign(";,.") {
        return bare;
    }
    let last = right.rsplit(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default();
    if !last.is_empty() && !among("and as also a an", last) {
        return right;
    }
    let tail = right.floor_char_boundary(right.len().saturating_sub(LONGEST_TAIL));
    LIST_GOES_ON.find_at(right, tail).map_or(right, |tail| &right[..tail.start()])
}

/// "declared an interest in item 5 and also in item 6 and left whilst the matters were considered": what was done at all of them.
fn share_conduct(sentence: &str, found: &mut [Statement<'_>]) {
    let Some((last, earlier)) = found.split_last_mut().filter(|(_, earlier)| !earlier.is_empty()) else { return };
    if !holds_one_of(sentence, "matters were|items were|both|these items|those items|these matters") {
        return;
    }
    let family = |statement: &Statement<'_>| statement.declarants.first().map(|named| named.name.family.to_owned());
    let own = family(last);
    for statement in earlier.iter_mut().filter(|statement| family(statement) == own) {
        statement.conduct = statement.conduct.or(last.conduct);
    }
}

/// Reads what is said of one anchor, and of people for whom only their items are said ("and Councillor B in item 6").
fn read_anchor<'t>(sentence: &'t str, anchor: &Anchor<'t>, right: &'t str, found: &mut Vec<Statement<'t>>) {
    let declarants = match &anchor.declarants {
        Some(declarants) => declarants.named.clone(),
        None => found.last().map(|statement| statement.declarants.clone()).unwrap_or_default(),
    };
    let mut statement = Statement {
        declarants,
        kind: (anchor.phrase.interest != Interest::Unspecified).then_some(anchor.phrase.interest),
        stated_as: anchor.phrase.stated_as,
        references: Vec::new(),
        nature: None,
        conduct: None,
        dispensation: records_dispensation(sentence),
        ..Statement::default()
    };
    let names = anchor.declarants.as_ref();
    if anchor.passive {
        let (start, end) = names.map_or((0, 0), |names| (names.start, names.end));
        let before = sentence.get(anchor.phrase.end..start).unwrap_or_default();
        let (item, behind) =
            PASSIVE.find(before).map_or((before, ""), |verb| (&before[..verb.start()], &before[verb.end()..]));
        say_of_items(&mut statement, item);
        if statement.references.is_empty() {
            statement.references.extend(cited_numbers(behind));
        }
        let (own, others) = split_at_next_person(&sentence[end..]);
        say_rest(&mut statement, own);
        statement.conduct = conduct(own).or(statement.conduct);
        let kind = (statement.kind, statement.stated_as);
        let cited = statement.references.clone();
        found.push(statement);
        say_of_others(others, kind, &cited, found);
        return;
    }
    if names.is_none() && found.is_empty() && anchor.verb.is_none() {
        // "In relation to minute 51 there were the following declarations"
        statement.references = cited_numbers(&sentence[..anchor.phrase.start]);
    }
    let (own, others) = split_at_next_person(right);
    let (first, further) = split_at_next_reason(own);
    say_rest(&mut statement, first);
    if statement.conduct.is_none() && !further.is_empty() {
        statement.conduct = conduct(parts(own).conduct);
    }
    if let (Some(names), Some((verb_start, verb_end))) = (names, anchor.verb) {
        let lead = &sentence[..names.start];
        let middle = sentence.get(names.end..verb_start).unwrap_or_default();
        let between = sentence.get(verb_end..anchor.phrase.start).unwrap_or_default();
        say_before(&mut statement, lead, middle, between);
    }
    if is_prior_contact(anchor.phrase.stated_as) && statement.nature.is_none() {
        // "disclosed that she had been lobbied": the contact itself is what is told.
        let verb = anchor.verb.map(|(start, end)| &sentence[start..end]).unwrap_or_default();
        let clause =
            anchor.verb.and_then(|(_, end)| rfind(&sentence[end..anchor.phrase.start], "that ").map(|at| end + at + 5));
        if let (false, Some(clause)) = (opens_with_one(verb, "declar"), clause) {
            statement.nature = trimmed(sentence[clause..anchor.phrase.end].trim_ascii());
        }
    }
    let kind = (statement.kind, statement.stated_as);
    let cited = statement.references.clone();
    let again: OtherPeople<'t> = further.into_iter().map(|words| (statement.declarants.clone(), words)).collect();
    let acted = statement.conduct;
    found.push(statement);
    let known = found.len();
    say_of_others(again, kind, &[], found);
    for statement in &mut found[known..] {
        statement.conduct = statement.conduct.or(acted);
    }
    say_of_others(others, kind, &cited, found);
}

/// Adds the people of whom only their items are said: the same kind, and the same items where none are said.
fn say_of_others<'t>(
    others: OtherPeople<'t>,
    (kind, stated_as): (Option<Interest>, Option<&'t str>),
    cited: &[ItemReference<'t>],
    found: &mut Vec<Statement<'t>>,
) {
    for (declarants, words) in others {
        let mut other = Statement {
            declarants,
            kind,
            stated_as,
            references: Vec::new(),
            nature: None,
            conduct: None,
            dispensation: false,
            ..Statement::default()
        };
        say_rest(&mut other, words);
        if other.references.is_empty() && !other.same_item {
            other.references.extend_from_slice(cited);
        }
        found.push(other);
    }
}

fn is_prior_contact(stated_as: Option<&str>) -> bool {
    stated_as.is_some_and(|words| holds_one_of(words, "lobbied"))
}

/// Reads the words behind "declared an interest".
pub(super) fn say_rest<'t>(statement: &mut Statement<'t>, words: &'t str) {
    let parts = parts(words);
    statement.nature = statement.nature.or(parts.nature);
    say_of_items(statement, parts.item);
    if statement.references.is_empty() {
        let cited = cited_numbers(words);
        statement.references.extend(cited);
    } else if statement.references.iter().all(|reference| reference.cited == Cited::Title) {
        // "in the report on Allowances … (minute 26 below)"
        statement.references.extend(cited_numbers(words));
    }
    if statement.kind.is_none()
        && let Some((kind, words)) = kind_told_later(words)
    {
        statement.kind = Some(kind);
        statement.stated_as = Some(words);
    }
    if statement.kind.is_none()
        && let Some((kind, words)) = kind_in_brackets_behind(words)
    {
        statement.kind = Some(kind);
        statement.stated_as = Some(words);
    }
    if statement.nature.is_none() && statement.kind == Some(Interest::TransparencyStatement) {
        // "made a statement for transparency that her husband works there"
        let told = find(parts.item, " that ").map(|at| &parts.item[at + 6..]);
        statement.nature = told.filter(|told| describes_connection(told)).and_then(trimmed);
    }
    let said = conduct(parts.conduct);
    statement.conduct = statement.conduct.or(said);
}

/// Reads the item in the words between "interest" and the reason.
fn say_of_items<'t>(statement: &mut Statement<'t>, words: &'t str) {
    let numbered = cited_numbers(words);
    if !numbered.is_empty() {
        statement.references.extend(numbered);
        return;
    }
    let after = PREPOSITION.find(words).map_or("", |found| &words[found.end()..]);
    if SAME_ITEM.is_match(after.trim_ascii()) {
        statement.same_item = true;
        return;
    }
    let applications = application_references(words);
    if !applications.is_empty() {
        statement.references.extend(applications);
    } else if let numbers @ [_, .., last] | numbers @ [last] = bare_numbers(after).as_slice()
        && !counts(&after[place_in(after, last.text) + last.text.len()..])
    {
        statement.references.extend(numbers.iter().map(of_application));
    } else if let Some(title) = titled_reference(after).filter(|title| title.text.len() <= 300 && !tells_when(after)) {
        statement.references.push(title);
    }
}

/// "2 planning applications": what stands behind the number is counted by it.
fn counts(behind: &str) -> bool {
    const GO_ON: &str = "and as because since due by in on for with he she they being which who but so the";
    let next = first_token(behind.trim_ascii_start());
    behind.starts_with_sign(" ") && next.starts_with(char::is_lowercase) && !among(GO_ON, trimmed_word(next))
}

/// "an interest in 1296 (Mill Lane)": a number so long that stands alone is an application's, unless an item bears it.
fn of_application<'t>(reference: &ItemReference<'t>) -> ItemReference<'t> {
    let long =
        reference.number.is_some_and(|number| number.len() >= 4 && number.bytes().all(|byte| byte.is_ascii_digit()));
    ItemReference { cited: if long { Cited::Application } else { reference.cited }, ..*reference }
}

/// "at the start of the meeting": when it was declared, not what it is about.
fn tells_when(words: &str) -> bool {
    opens_with_one(
        words,
        "the start|the beginning|the commencement|the outset|this point|this stage|the meeting|this meeting",
    )
}

/// Numbers of items; those of minutes only where no item is cited ("item 9A (minute 36 refers)").
pub(super) fn cited_numbers(words: &str) -> Vec<ItemReference<'_>> {
    let mut cited = numbered_references(words);
    cited.retain(|reference| !is_of_other_minutes(words, reference.text));
    if cited.iter().any(|reference| reference.cited == Cited::Item) {
        cited.retain(|reference| reference.cited == Cited::Item);
    }
    cited
}

/// "item 3 of the Finance Committee minutes of 4 May": a number of other minutes than these.
fn is_of_other_minutes(words: &str, number: &str) -> bool {
    const NEAR: usize = 80;
    let behind = (number.as_ptr() as usize + number.len()).checked_sub(words.as_ptr() as usize);
    let after = behind.and_then(|behind| words.get(behind..)).unwrap_or_default();
    let body = after.strip_prefix(" of the ").filter(|body| body.starts_with(char::is_uppercase));
    body.is_some_and(|body| {
        let near = &body[..body.floor_char_boundary(NEAR)];
        contains_one(near.split_at_signs(",;.-").next().unwrap_or_default(), " minutes of| minutes dated| Minutes of")
    })
}

/// Reads what stands before "declared an interest": "In relation to item 7, Councillor Smith, a member of the Club, left the room, having …".
pub(super) fn say_before<'t>(statement: &mut Statement<'t>, lead: &'t str, middle: &'t str, between: &'t str) {
    let by_number = |statement: &Statement<'_>| statement.references.iter().any(|reference| reference.number.is_some());
    for words in [between, lead, middle] {
        if !by_number(statement) {
            let mut cited = cited_numbers(words);
            if cited.is_empty() && statement.references.is_empty() {
                cited = application_references(words);
            }
            if !cited.is_empty() {
                statement.references.retain(|reference| reference.cited != Cited::Title);
                statement.references.extend(cited);
                statement.same_item = false;
            }
        }
    }
    if statement.nature.is_none() {
        statement.nature = connective(middle)
            .and_then(|(_, from)| trimmed(parts(&middle[from..]).item))
            .filter(|words| describes_connection(words));
    }
    if statement.nature.is_none()
        && let Some((0, from)) = connective(lead.trim_ascii_start())
    {
        // "As a trustee of the Hall, Councillor Smith declared …"
        statement.nature = trimmed(&lead.trim_ascii_start()[from..]).filter(|words| describes_connection(words));
    }
    statement.conduct = statement.conduct.or_else(|| conduct(middle));
}
