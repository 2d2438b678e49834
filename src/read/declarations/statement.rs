//! One sentence -> who declares what in it.
//!
//! In:       a sentence of minutes, and where it stands.   Out: [`Statement`]s.
//! Not here: rows of lists (`row`); sentences that say more of a declaration made before (`follow`).

use super::conduct::{Conduct, conduct, records_dispensation};
use super::declarant::{Declarants, declarants_before};
use super::kind::{KindPhrase, kind_phrases, kind_told_later};
use super::nature::{connective, describes_connection, parts, trimmed};
use crate::model::Interest;
use crate::order;
use crate::read::item_reference::{
    Cited, ItemReference, application_references, bare_numbers, numbered_references, titled_reference,
};
use crate::read::name::{Named, read_name, read_names};
use regex::Regex;
use std::sync::LazyLock;

/// How many phrases of one sentence are looked at: more than any clerk writes.
const MOST_PHRASES: usize = 24;

/// Where a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Setting {
    /// Under an item about interests.
    Interests,
    /// Anywhere else, where "interest" may be anything and only a plain declaration counts.
    Business,
}

/// Somebody declares something.
#[derive(Clone, Debug)]
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
}

static DECLARES: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?xi) \b (?: (?: re-? )? declar(?:ed|es|ing) | disclos(?:ed|es|ing) | (?: wish(?:ed|es) | want(?:ed|s) | like[sd]? | asked | needed ) \s+ to \s+ (?: declare | disclose | register ) ) \b",
    )
});

static REPORTS: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?xi) \b (?: made | make | makes | gave | expressed | registered | noted | reported | recorded | stated | raised | had | has | have | held | holds | indicated | announced | notified | acknowledged | reiterated | intimated
        | advised | confirmed | informed | identified | highlighted | mentioned | explained | reminded | said | repeated | drew ) \b",
    )
});

static SAYS_THAT: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?xi) ^ [\s,]* (?: (?: also | further | then | both | all | each ) \s+ )? (?: advised | stated | informed | reported | noted | indicated | explained | highlighted | mentioned | reminded | said | confirmed | recorded | wished | wanted | asked | requested | announced )
        \b [^.;]{0,80}? \b (?: that ) ,? \s+ (?: (?: for | in \s+ the \s+ interests? ) [^,.;]{0,60} , \s* )? | ^ \s* (?: also \s+ )? (?: said | stated | advised ) \s+",
    )
});

static PASSIVE: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?xi) \b (?: was | were | is | are | been ) \s+ (?: also \s+ | then \s+ )? (?: declared | disclosed | noted | recorded | received | made | registered | intimated | submitted | given ) \b (?: \s+ (?: by | from ) \b )?",
    )
});

static NEXT_ITEM: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?xi) (?: [,;] \s* (?: and \s+ )? | \s+ and \s+ ) (?: also \s+ )?
            (?<item> (?: (?: in | on | for | under | regarding | in \s+ (?: relation | respect ) \s+ (?: to | of ) ) \s+ )? (?: agenda \s+ )? (?: items? | minutes? ) \s+ (?: nos?\.? \s+ )? (?-i:[A-Z]{0,4}) \d )",
    )
});

static DECLARED_BY: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"(?xi) ^ \s* (?: (?: was | were ) \s+ )? (?: declared | disclosed ) \s+ by \b"));

/// "expressed an interest in becoming a councillor": curiosity, not a connection.
static EAGER: LazyLock<Regex> = LazyLock::new(|| pattern(r"^ (?:in|about) (?P<what>[a-z]+ing)\b"));

static PREPOSITION: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?xi) ^ [\s,:;-]* (?: (?: in | with ) \s+ (?: relation | respect | regards? | reference | connection ) \s+ (?: to | of | with ) | regarding | relating \s+ to | concerning | under | about | in | on | for | to | at | with | of | over | re ) \b :? \s*",
    )
});

static BECAUSE_OF: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?xi) \b (?: due \s+ to | because \s+ of | owing \s+ to | on \s+ account \s+ of | having | had | has | (?: following | after ) \s+ (?: his | her | their ) \s+ declaration \s+ of | as \s+ (?: he | she | they ) \s+ (?: had | has | have ) ) \s+ (?: an? | his | her | their | the )? \s* $",
    )
});

/// "; and (2)" at the end of what is said of one declaration in a list of them.
static LIST_GOES_ON: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?xi) [;,.]? \s* (?: \b (?: and | as \s+ well \s+ as ) \b (?: \s+ also )? (?: \s+ an? \b )? )? \s* (?: \( \w{1,3} \) )? \s* $",
    )
});

static SAME_ITEM: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?xi) ^ (?: the | this | that | these | said | his | her | their ) \s+ (?: above | aforementioned | same | following | above-mentioned | said | latter )? \s* (?: agenda \s+ | planning \s+ )? (?: items? | applications? | matters? | reports? | motions? | subjects? | topics? ) (?: \s+ in \s+ so \s+ far \b .* | \s+ insofar \b .* )? (?: \s+ (?: above | below | on \s+ the \s+ agenda | being \s+ discussed | under \s+ discussion ) )? [\s.,;]* $",
    )
});

fn pattern(text: &str) -> Regex {
    Regex::new(text).unwrap_or_else(|error| unreachable!("{error}"))
}

/// Every declaration that `sentence` states, in the order printed. `earlier` are those who declared in the sentence
/// before: "She also declared …", "Personal interest in item 9 as …" go on with them.
pub(super) fn statements<'t>(sentence: &'t str, setting: Setting, earlier: &[Named<'t>]) -> Vec<Statement<'t>> {
    let anchors = anchors(sentence, setting, earlier);
    if anchors.is_empty() {
        return statement_without_kind(sentence, setting, earlier).into_iter().collect();
    }
    let mut found: Vec<Statement<'t>> = Vec::new();
    for (index, anchor) in anchors.iter().enumerate() {
        let end = anchors.get(index + 1).map_or(sentence.len(), |next| next.begins);
        let right = sentence[anchor.phrase.end..end.max(anchor.phrase.end)].trim_end();
        let right = LIST_GOES_ON.find(right).map_or(right, |tail| &right[..tail.start()]);
        read_anchor(sentence, anchor, right, &mut found);
    }
    found
}

/// A phrase that names an interest, with the people who declare it.
struct Anchor<'t> {
    phrase: KindPhrase<'t>,
    declarants: Option<Declarants<'t>>,
    /// Where what is said of it begins: its people, or the phrase.
    begins: usize,
    /// The verb, where one stands before the phrase.
    verb: Option<(usize, usize)>,
    /// The people stand behind the phrase ("was declared by").
    passive: bool,
}

/// The phrases of `sentence` that somebody declares.
fn anchors<'t>(sentence: &'t str, setting: Setting, earlier: &[Named<'t>]) -> Vec<Anchor<'t>> {
    let mut anchors: Vec<Anchor<'t>> = Vec::new();
    let mut from = 0;
    for phrase in kind_phrases(sentence).into_iter().take(MOST_PHRASES) {
        let left = &sentence[from..phrase.start];
        if is_denied(left) || setting == Setting::Business && is_eager(&sentence[phrase.end..]) {
            continue;
        }
        if let Some((start, end)) = verb_before(left, setting, &phrase) {
            if let Some(mut declarants) =
                declarants_before(&left[..start]).or_else(|| same_people(&left[..start], earlier))
            {
                let begins = from + declarants.start;
                declarants.start += from;
                declarants.end += from;
                anchors.push(Anchor {
                    phrase,
                    declarants: Some(declarants),
                    begins,
                    verb: Some((from + start, from + end)),
                    passive: false,
                });
                from = phrase.end;
                continue;
            }
            if anchors.is_empty()
                && let Some(declarants) = people_behind_participle(sentence, left, phrase.end)
            {
                anchors.push(Anchor { phrase, declarants: Some(declarants), begins: 0, verb: None, passive: true });
                from = phrase.end;
                continue;
            }
            let leads_list = left.to_lowercase().contains("following") || sentence.trim_end().ends_with(':');
            if anchors.is_empty() && setting == Setting::Interests && leads_list {
                anchors.push(Anchor {
                    phrase,
                    declarants: None,
                    begins: phrase.start,
                    verb: Some((from + start, from + end)),
                    passive: false,
                });
                from = phrase.end;
                continue;
            }
        }
        let goes_on =
            anchors.last().is_some_and(|anchor: &Anchor<'_>| anchor.declarants.is_some()) && ends_with_and(left);
        if goes_on {
            anchors.push(Anchor { phrase, declarants: None, begins: phrase.start, verb: None, passive: false });
            from = phrase.end;
            continue;
        }
        if anchors.is_empty()
            && let Some(declarants) = people_with_interest(left, &sentence[phrase.end..])
        {
            let (verb, begins) = (Some((phrase.start, phrase.start)), declarants.start);
            anchors.push(Anchor { phrase, declarants: Some(declarants), begins, verb, passive: false });
            from = phrase.end;
            continue;
        }
        if anchors.is_empty()
            && setting == Setting::Interests
            && phrase.start <= 3
            && !earlier.is_empty()
            && phrase.stated_as.is_some()
        {
            let declarants = Some(Declarants { named: earlier.to_vec(), start: 0, end: 0 });
            anchors.push(Anchor { phrase, declarants, begins: 0, verb: None, passive: false });
            from = phrase.end;
            continue;
        }
        let declared_by = DECLARED_BY.is_match(&sentence[phrase.end..]);
        if anchors.is_empty()
            && (setting == Setting::Interests || declared_by)
            && let Some(declarants) = declarants_behind(sentence, phrase.end)
        {
            anchors.push(Anchor {
                phrase,
                declarants: Some(declarants),
                begins: phrase.start,
                verb: None,
                passive: true,
            });
            from = phrase.end;
        }
    }
    if anchors.is_empty()
        && setting == Setting::Interests
        && sentence.trim_end().ends_with(':')
        && sentence.contains("following")
    {
        let leads = kind_phrases(sentence).into_iter().find(|phrase| !is_denied(&sentence[..phrase.start]));
        anchors.extend(leads.map(|phrase| Anchor {
            phrase,
            declarants: None,
            begins: phrase.start,
            verb: None,
            passive: false,
        }));
    }
    anchors
}

/// "left the room due to a pecuniary interest", "having an interest, abstained", "had an interest and left": the people,
/// where the words before or behind say what they did.
fn people_with_interest<'t>(left: &'t str, right: &str) -> Option<Declarants<'t>> {
    let because = BECAUSE_OF.find(left)?;
    let declarants = declarants_before(&left[..because.start()])?;
    let acted = conduct(&left[declarants.end..because.start()]).or_else(|| conduct(right));
    acted.is_some().then_some(declarants)
}

/// "Having declared an interest in this matter, Councillor Smith left the room": the people behind the comma.
fn people_behind_participle<'t>(sentence: &'t str, left: &str, from: usize) -> Option<Declarants<'t>> {
    let opens = left.trim_start().to_lowercase();
    if !opens.starts_with("having ") && !opens.starts_with("after ") {
        return None;
    }
    let comma = from + sentence[from..].find(',')?;
    let (named, length) = read_names(&sentence[comma + 1..]);
    let titled = named.first().is_some_and(|named| named.name.honorific.is_some());
    titled.then(|| Declarants { named, start: comma + 1, end: comma + 1 + length })
}

/// "She also declared", "They each declared": those who declared before.
fn same_people<'t>(left: &str, earlier: &[Named<'t>]) -> Option<Declarants<'t>> {
    let trimmed = left.trim_start();
    let first = trimmed.split_whitespace().next()?;
    let pronoun = matches!(first, "He" | "She" | "They" | "he" | "she" | "they" | "Both");
    (pronoun && !earlier.is_empty()).then(|| {
        let start = left.len() - trimmed.len();
        Declarants { named: earlier.to_vec(), start, end: start + first.len() }
    })
}

/// Whether an interest is in doing something; trades and services ("planning", "parking") are matters.
fn is_eager(right: &str) -> bool {
    const MATTERS: [&str; 14] = [
        "planning",
        "parking",
        "building",
        "housing",
        "lighting",
        "licensing",
        "funding",
        "catering",
        "bowling",
        "boating",
        "grazing",
        "fishing",
        "cycling",
        "training",
    ];
    let what = EAGER.captures(right).and_then(|found| found.name("what"));
    what.is_some_and(|what| !MATTERS.contains(&what.as_str()))
}

/// "and a", "and also a": the same people declare a second interest.
fn ends_with_and(left: &str) -> bool {
    let left = left.trim_end().to_lowercase();
    ["and a", "and an", "and also a", "and also an", "and", "as well as a", "as well as an"]
        .iter()
        .any(|end| left.ends_with(end))
        && left.len() > 4
}

/// Whether the words before a phrase deny it, or speak of any interest that there may be.
fn is_denied(left: &str) -> bool {
    let lower = left.to_lowercase();
    let near: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .rev()
        .take(7)
        .collect();
    matches!(near.first(), Some(&("no" | "any" | "not" | "nor" | "without" | "nil")))
        || near
            .iter()
            .take_while(|word| !matches!(**word, "declared" | "disclosed" | "declares"))
            .any(|word| matches!(*word, "not" | "never" | "cannot" | "didn't" | "neither" | "no"))
}

/// The verb by which a phrase is declared: a plain "declared"; under interests also "made", "had", "advised that".
fn verb_before(left: &str, setting: Setting, phrase: &KindPhrase<'_>) -> Option<(usize, usize)> {
    let plain = DECLARES.find_iter(left).last();
    let statement = phrase.interest == Interest::TransparencyStatement;
    let found = match plain {
        Some(found) => Some(found),
        None if speaks_of_known_interest(left, phrase) => None,
        None if setting == Setting::Interests || statement => REPORTS.find_iter(left).last(),
        None => None,
    }?;
    let between = left[found.end()..].to_lowercase();
    let mut words = between.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let told = [
        "should",
        "must",
        "may",
        "any",
        "whether",
        "if",
        "no",
        "not",
        "asked",
        "invited",
        "declare",
        "disclose",
        "responsibility",
        "responsibilities",
        "need",
        "duty",
        "requirement",
        "requirements",
        "register",
        "opportunity",
        "importance",
        "obligation",
    ];
    let near = between.split_whitespace().count() <= 25;
    let gives = ["made", "makes", "gave", "repeated", "had", "has", "have", "holds", "registered"]
        .contains(&found.as_str().to_lowercase().as_str());
    if plain.is_none() && !gives && between.contains("declaration") {
        return None;
    }
    (near && !words.any(|word| told.contains(&word))).then(|| (found.start(), found.end()))
}

/// "so that the interest was not …": an interest already told, not a new one.
fn speaks_of_known_interest(left: &str, phrase: &KindPhrase<'_>) -> bool {
    let article = left.split_whitespace().next_back().unwrap_or_default().to_lowercase();
    phrase.interest == Interest::Unspecified && matches!(article.as_str(), "the" | "this" | "that" | "such" | "these")
}

/// The people behind a passive: "was declared by Councillor Smith", "in respect of Councillors A and B was noted",
/// "were received from", "from Councillor Smith".
fn declarants_behind(sentence: &str, from: usize) -> Option<Declarants<'_>> {
    let right = &sentence[from..];
    let stated =
        PASSIVE.is_match(right) || PASSIVE.is_match(&sentence[..from]) || sentence.to_lowercase().contains("declar");
    if !stated {
        return None;
    }
    for link in [" by ", " from ", " in respect of ", " for ", " of "] {
        let Some(at) = right.find(link) else { continue };
        let names_at = from + at + link.len();
        let (named, length) = read_names(&sentence[names_at..]);
        if named.iter().any(|named| named.name.honorific.is_some()) {
            return Some(Declarants { named, start: names_at, end: names_at + length });
        }
    }
    None
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
        same_item: false,
        nature: None,
        conduct: None,
        dispensation: records_dispensation(sentence),
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
            anchor.verb.and_then(|(_, end)| sentence[end..anchor.phrase.start].rfind("that ").map(|at| end + at + 5));
        if let (false, Some(clause)) = (verb.to_lowercase().starts_with("declar"), clause) {
            statement.nature = trimmed(sentence[clause..anchor.phrase.end].trim());
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
            same_item: false,
            nature: None,
            conduct: None,
            dispensation: false,
        };
        say_rest(&mut other, words);
        if other.references.is_empty() && !other.same_item {
            other.references.extend_from_slice(cited);
        }
        found.push(other);
    }
}

fn is_prior_contact(stated_as: Option<&str>) -> bool {
    stated_as.is_some_and(|words| words.to_lowercase().contains("lobbied"))
}

/// "in item 5 as a tenant and item 6 as a trustee": each item with its reason is an interest of its own.
fn split_at_next_reason(own: &str) -> (&str, Vec<&str>) {
    const MOST: usize = 12;
    let mut pieces: Vec<&str> = Vec::new();
    let mut rest = own;
    while pieces.len() < MOST
        && let Some((_, reason)) = connective(rest)
        && let Some(next) = NEXT_ITEM.captures(&rest[reason..])
        && let (Some(whole), Some(item)) = (next.get(0), next.name("item"))
        && connective(&rest[reason + item.start()..]).is_some()
    {
        pieces.push(&rest[..reason + whole.start()]);
        rest = &rest[reason + item.start()..];
    }
    pieces.push(rest);
    let first = pieces.remove(0);
    (first, pieces)
}

/// People behind the first of a sentence of whom only their items are said, and those words.
type OtherPeople<'t> = Vec<(Vec<Named<'t>>, &'t str)>;

/// "in item 5 and Councillor Jones in item 6": the words about the first person, and the others with theirs.
fn split_at_next_person(right: &str) -> (&str, OtherPeople<'_>) {
    let mut cuts: Vec<(usize, usize, Vec<Named<'_>>)> = Vec::new();
    for joint in [" and ", "; ", ", "] {
        let mut at = 0;
        while let Some(offset) = right[at..].find(joint) {
            let start = at + offset;
            at = start + joint.len();
            let begins = right[at..].strip_prefix("and ").map_or(at, |_| at + 4);
            if read_name(&right[begins..]).is_none_or(|(name, _)| name.honorific.is_none()) {
                continue;
            }
            let (named, length) = read_names(&right[begins..]);
            let behind = right[begins + length..].trim_start();
            let goes_on =
                ["in ", "on ", "for ", "item ", "(item", "agenda item"].iter().any(|word| behind.starts_with(word));
            if goes_on
                && !named.is_empty()
                && start > 3
                && cuts.iter().all(|cut| begins >= cut.1 || begins + length <= cut.0)
            {
                cuts.push((start, begins + length, named));
            }
        }
    }
    if let Some(at) = right.find(" as did ") {
        // "as he knew the applicant, as did Councillor Jones"
        let (named, length) = read_names(&right[at + 8..]);
        if !named.is_empty() && cuts.is_empty() {
            cuts.push((at, at + 8 + length, named));
        }
    }
    order::sort_by_key(&mut cuts, |cut| cut.0);
    let own = &right[..cuts.first().map_or(right.len(), |cut| cut.0)];
    let ends: Vec<usize> = cuts.iter().skip(1).map(|cut| cut.0).chain([right.len()]).collect();
    let others = cuts
        .into_iter()
        .zip(ends)
        .filter(|((_, start, _), end)| start <= end)
        .map(|((_, start, named), end)| (named, &right[start..end]))
        .collect();
    (own, others)
}

/// Reads the words behind "declared an interest".
fn say_rest<'t>(statement: &mut Statement<'t>, words: &'t str) {
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
    if statement.nature.is_none() && statement.kind == Some(Interest::TransparencyStatement) {
        // "made a statement for transparency that her husband works there"
        let told = parts.item.find(" that ").map(|at| &parts.item[at + 6..]);
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
    if SAME_ITEM.is_match(after.trim()) {
        statement.same_item = true;
        return;
    }
    let applications = application_references(words);
    if !applications.is_empty() {
        statement.references.extend(applications);
    } else if let numbers @ [_, ..] = bare_numbers(after).as_slice() {
        statement.references.extend_from_slice(numbers);
    } else if let Some(title) = titled_reference(after).filter(|title| title.text.len() <= 300) {
        statement.references.push(title);
    }
}

/// Numbers of items; those of minutes only where no item is cited ("item 9A (minute 36 refers)").
fn cited_numbers(words: &str) -> Vec<ItemReference<'_>> {
    let mut cited = numbered_references(words);
    if cited.iter().any(|reference| reference.cited == Cited::Item) {
        cited.retain(|reference| reference.cited == Cited::Item);
    }
    cited
}

/// Reads what stands before "declared an interest": "In relation to item 7, Councillor Smith, a member of the Club, left the room, having …".
fn say_before<'t>(statement: &mut Statement<'t>, lead: &'t str, middle: &'t str, between: &'t str) {
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
        && let Some((0, from)) = connective(lead.trim_start())
    {
        // "As a trustee of the Hall, Councillor Smith declared …"
        statement.nature = trimmed(&lead.trim_start()[from..]).filter(|words| describes_connection(words));
    }
    statement.conduct = statement.conduct.or_else(|| conduct(middle));
}

/// A sentence that names no interest: "declared that he was a governor", "advised that she lives next door".
fn statement_without_kind<'t>(sentence: &'t str, setting: Setting, earlier: &[Named<'t>]) -> Option<Statement<'t>> {
    match DECLARES.find(sentence) {
        Some(verb) => declared_without_kind(sentence, (verb.start(), verb.end()), setting, earlier),
        None if setting == Setting::Interests => connection_told(sentence),
        None => None,
    }
}

fn declared_without_kind<'t>(
    sentence: &'t str,
    (start, end): (usize, usize),
    setting: Setting,
    earlier: &[Named<'t>],
) -> Option<Statement<'t>> {
    let declarants = declarants_before(&sentence[..start]).or_else(|| same_people(&sentence[..start], earlier))?;
    let middle = &sentence[declarants.end..start];
    let right = past_interjection(sentence[end..].trim_start());
    let lower = right.to_lowercase();
    if right.is_empty() || setting == Setting::Interests && declares_nothing(&lower) {
        return None;
    }
    let told = right.strip_prefix("that ");
    let left_room = conduct(middle).or_else(|| conduct(right));
    let openly = ["openness", "transparency"].iter().any(|word| sentence[end..].contains(word));
    if setting == Setting::Business && !openly && (told.is_none() || left_room.is_none_or(|conduct| conduct.intended)) {
        return None;
    }
    let clause = told.unwrap_or(right);
    if let Some(said) = conduct(clause).filter(|_| foretells(clause)) {
        let reason = connective(clause).and_then(|(_, from)| trimmed(&clause[from..]));
        return Some(Statement {
            declarants: declarants.named.clone(),
            kind: None,
            stated_as: None,
            references: cited_numbers(sentence),
            same_item: false,
            nature: reason,
            conduct: Some(said),
            dispensation: records_dispensation(sentence),
        });
    }
    let parts = parts(clause);
    let cites = cited_numbers(clause);
    let starts_with_item = !cites.is_empty() && clause.to_lowercase().trim_start_matches("agenda ").starts_with("item");
    let mut statement = Statement {
        declarants: declarants.named.clone(),
        kind: None,
        stated_as: None,
        references: cites,
        same_item: false,
        nature: if starts_with_item { parts.nature } else { trimmed(past_lead(head_of(clause, parts.conduct))) },
        conduct: conduct(parts.conduct).or_else(|| conduct(middle)),
        dispensation: records_dispensation(sentence),
    };
    say_before(&mut statement, &sentence[..declarants.start], "", "");
    Some(statement)
}

/// Past ", in the interests of openness," between the verb and what is declared.
fn past_interjection(words: &str) -> &str {
    let Some(aside) = words.strip_prefix(',') else { return words };
    aside.find(", ").filter(|&at| at <= 100).map_or(words, |at| &aside[at + 2..])
}

/// "declared the meeting closed", "declared that he had no interests", "declared that any comments he had heard …".
fn declares_nothing(words: &str) -> bool {
    const IDLE: [&str; 26] = [
        "the meeting",
        "the motion",
        "the amendment",
        "the proposal",
        "the result",
        "carried",
        "lost",
        "open",
        "closed",
        "elected",
        "duly elected",
        "and signed",
        "acceptance",
        "no ",
        "none",
        "nothing",
        "nil",
        "any ",
        "there were no",
        "there was no",
        "he had no",
        "she had no",
        "they had no",
        "he had not",
        "she had not",
        "they had not",
    ];
    let words = words.strip_prefix("that ").unwrap_or(words);
    IDLE.iter().any(|idle| words.starts_with(idle)) || words.contains("open mind") && !words.contains("interest")
}

/// "she would not take part …": what follows is what the member would do.
fn foretells(clause: &str) -> bool {
    let mut words = clause.split_whitespace().map(str::to_lowercase);
    let pronoun = words.next().is_some_and(|word| matches!(word.as_str(), "he" | "she" | "they"));
    pronoun && words.next().is_some_and(|word| matches!(word.as_str(), "would" | "will" | "intended"))
}

/// `clause` without the words about conduct behind it.
fn head_of<'t>(clause: &'t str, conduct: &str) -> &'t str {
    &clause[..clause.len() - conduct.len().min(clause.len())]
}

/// Past "in relation to item 6f) Standing Orders, " or "in respect of item 4" before a reason.
fn past_lead(clause: &str) -> &str {
    let Some(lead) = PREPOSITION.find(clause).filter(|lead| lead.as_str().trim().len() > 1) else { return clause };
    let rest = &clause[lead.end()..];
    if let Some(at) = rest.find(", ").filter(|&at| at <= 200) {
        return &rest[at + 2..];
    }
    let reason =
        [" he ", " she ", " they ", " his ", " her ", " their "].iter().filter_map(|word| rest.find(word)).min();
    reason.map_or(clause, |at| rest[at..].trim_start())
}

/// "Councillor Smith advised that he was a governor of the school", "Councillor Smith is a governor of the school".
fn connection_told(sentence: &str) -> Option<Statement<'_>> {
    let (declarants, behind) = subject_of(sentence)?;
    let told = SAYS_THAT.find(behind);
    let clause = told.map_or(behind, |told| &behind[told.end()..]);
    let noted = ["it be noted that ", "it be recorded that ", "it was noted that ", "it be minuted that "];
    let clause = noted.iter().find_map(|noted| clause.strip_prefix(noted)).unwrap_or(clause);
    let lower = clause.trim_start().to_lowercase();
    let subject = ["he ", "she ", "they ", "his ", "her ", "their "].iter().any(|word| lower.starts_with(word));
    let verb = [
        "is ", "was ", "are ", "were ", "has ", "had ", "works ", "worked ", "lives ", "knows ", "knew ", "owns ",
        "sits ", "serves ",
    ]
    .iter()
    .any(|word| lower.starts_with(word));
    let tells = if told.is_some() { subject } else { verb };
    if !tells || !describes_connection(clause) || lower.contains(" no interest") {
        return None;
    }
    let parts = parts(clause);
    let mut statement = Statement {
        declarants: declarants.named.clone(),
        kind: None,
        stated_as: None,
        references: cited_numbers(behind),
        same_item: false,
        nature: trimmed(past_lead(head_of(clause, parts.conduct))),
        conduct: conduct(parts.conduct),
        dispensation: records_dispensation(sentence),
    };
    say_before(&mut statement, &sentence[..declarants.start], "", "");
    for_transparency(&mut statement, sentence);
    Some(statement)
}

/// The titled people with whom a sentence begins, a lead-in passed over, and what stands behind them.
fn subject_of(sentence: &str) -> Option<(Declarants<'_>, &str)> {
    let places = std::iter::once(0)
        .chain(sentence.match_indices([',', ':']).map(|(at, _)| at + 1))
        .chain(sentence.match_indices(" that ").map(|(at, found)| at + found.len()));
    for start in places.take(8) {
        let (named, length) = read_names(&sentence[start..]);
        if named.first().is_some_and(|named| named.name.honorific.is_some()) {
            return Some((Declarants { named, start, end: start + length }, &sentence[start + length..]));
        }
    }
    None
}

/// A connection told "for transparency" is a transparency statement where no kind is named.
fn for_transparency<'t>(statement: &mut Statement<'t>, sentence: &'t str) {
    if statement.kind.is_none()
        && let Some(at) = sentence.find("transparency")
    {
        statement.kind = Some(Interest::TransparencyStatement);
        statement.stated_as = Some(&sentence[at..at + "transparency".len()]);
    }
}
