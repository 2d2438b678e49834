//! Sentences that declare without the word "interest": "declared that he was a governor", "advised that she lives next door".
//!
//! In:       a sentence in which no interest is named.   Out: a [`Statement`], if it declares.
//! Not here: sentences that say more of a declaration made before (`follow`).

use super::anchor::{DECLARES, MAY_DECLARE, is_governed, same_people};
use super::conduct::{conduct, records_dispensation};
use super::declarant::{Declarants, declarants_before, office_at};
use super::nature::{connective, describes_connection, parts, trimmed};
use super::others::split_at_next_item;
use super::statement::{PREPOSITION, Setting, Statement, cited_numbers, say_before};
use crate::find::{find, find_from, holds, split_once};
use crate::model::{Interest, Participation};
use crate::pattern;
use crate::pattern::Pattern;
use crate::read::name::{Named, read_names};
use crate::read::within::{
    behind_one, behind_opening, closes_with_one, contains_one, find_one, holds_one_of, opens_with_one, words_in,
};
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::structure::words::among;

static SAYS_THAT: Pattern = pattern!(
    r"(?xi) ^ [\s,]* (?: referred \s+ to \s [^;]{1,80}? \s and \s+ )? (?: (?: also | further | then | both | all | each ) \s+ )? (?: advised | stated | informed | reported | noted | indicated | explained | highlighted | mentioned | reminded | said | confirmed | recorded | wished | wanted | asked | requested | announced )
        \b [^;]{0,110}? \b (?: that ) ,? \s+ (?: (?: for | in \s+ the \s+ interests? | in \s+ (?: relation | respect ) | with \s+ (?: regard | reference | respect ) | regarding ) [^,;]{0,90} , \s* )? | ^ \s* (?: also \s+ )? (?: said | stated | advised ) \s+"
);

/// A sentence that names no interest: "declared that he was a governor", "advised that she lives next door".
pub(super) fn statement_without_kind<'t>(
    sentence: &'t str,
    signals: Signals,
    setting: Setting,
    earlier: &[Named<'t>],
) -> Vec<Statement<'t>> {
    let declares = if signals.any(MAY_DECLARE) { DECLARES.find(sentence) } else { None };
    let declares = declares.filter(|verb| !is_governed(sentence, verb));
    match declares {
        Some(verb) => {
            declared_without_kind(sentence, (verb.start(), verb.end()), setting, earlier).into_iter().collect()
        }
        None if setting == Setting::Interests => connections_told(sentence, earlier),
        None => Vec::new(),
    }
}

/// "Councillor Smith was the heritage champion", in a list that a sentence announced: whatever is told is a connection.
pub(super) fn statement_in_list(sentence: &str) -> Option<Statement<'_>> {
    let (declarants, behind) = subject_of(sentence)?;
    let opens = sentence[..declarants.start].trim_matches(|c: char| !c.is_alphanumeric()).is_empty();
    if !opens || !begins_with_verb(behind) || conduct(behind).is_some() {
        return None;
    }
    let parts = parts(behind);
    Some(Statement {
        declarants: declarants.named,
        references: cited_numbers(behind),
        nature: trimmed(head_of(behind, parts.conduct)),
        dispensation: records_dispensation(sentence),
        ..Statement::default()
    })
}

fn declared_without_kind<'t>(
    sentence: &'t str,
    (start, end): (usize, usize),
    setting: Setting,
    earlier: &[Named<'t>],
) -> Option<Statement<'t>> {
    let declarants = declarants_before(&sentence[..start]).or_else(|| same_people(&sentence[..start], earlier))?;
    let middle = &sentence[declarants.end..start];
    let right = past_interjection(sentence[end..].trim_ascii_start());
    if setting == Setting::Interests && opens_with_one(right, "the same.|likewise") {
        return Some(Statement { declarants: declarants.named, ..Statement::default() });
    }
    if right.is_empty() || setting == Setting::Interests && declares_nothing(right) {
        return None;
    }
    let told = right.strip_prefix("that ").or_else(|| right.strip_prefix("that, "));
    let left_room = conduct(middle).or_else(|| conduct(right));
    let openly = contains_one(&sentence[end..], "openness|transparency");
    if setting == Setting::Business && !openly && (told.is_none() || left_room.is_none_or(|conduct| conduct.intended)) {
        return None;
    }
    let clause = told.unwrap_or(right);
    if let Some(reason) = behind_opening(clause, "as ")
        && let Some(will) = find_one(reason, " he would | she would | they would | he will | she will | they will ")
    {
        // "declared that as a trustee of the Hall he would take no part"
        return Some(Statement {
            declarants: declarants.named.clone(),
            references: cited_numbers(sentence),
            nature: trimmed(&reason[..will.start]),
            conduct: conduct(&reason[will.start..]),
            ..Statement::default()
        });
    }
    if foretells(clause) && begins_with_pronoun(sentence) {
        // "He declared he would not vote": more of what was declared before.
        return None;
    }
    if let Some(said) = conduct(clause).filter(|_| foretells(clause)) {
        let reason = connective(clause).and_then(|(_, from)| trimmed(&clause[from..]));
        return Some(Statement {
            declarants: declarants.named.clone(),
            references: cited_numbers(sentence),
            nature: reason,
            conduct: Some(said),
            dispensation: records_dispensation(sentence),
            ..Statement::default()
        });
    }
    if setting == Setting::Interests && told.is_some() && denies(clause) {
        return None;
    }
    let parts = parts(clause);
    let cites = cited_numbers(clause);
    let starts_with_item = !cites.is_empty()
        && opens_with_one(clause, "item|agenda item|for item|in item|on item|for agenda|in agenda|on agenda");
    let mut statement = Statement {
        declarants: declarants.named.clone(),
        references: cites,
        nature: if starts_with_item { parts.nature } else { trimmed(past_lead(head_of(clause, parts.conduct))) },
        conduct: conduct(parts.conduct).or_else(|| conduct(middle)),
        same_item: closes_with_one(clause.trim_end_signs("."), " same item"),
        dispensation: records_dispensation(sentence),
        ..Statement::default()
    };
    say_before(&mut statement, &sentence[..declarants.start], "", "");
    Some(statement)
}

/// Past ", in the interests of openness," between the verb and what is declared.
fn past_interjection(words: &str) -> &str {
    let Some(aside) = words.strip_sign(",") else { return words };
    find(aside, ", ").filter(|&at| at <= 100).map_or(words, |at| &aside[at + 2..])
}

/// "declared the meeting closed", "declared that he had no interests", "declared that any comments he had heard …".
fn declares_nothing(words: &str) -> bool {
    const IDLE: &str = "the meeting|the motion|the amendment|the proposal|the result|carried|lost|open|closed|elected|duly elected|and signed|acceptance|no |none|nothing|nil|any |there were no|there was no|he had no|she had no|they had no|he had not|she had not|they had not";
    let words = behind_opening(words, "that ").unwrap_or(words);
    opens_with_one(words, IDLE)
        || holds_one_of(words, "open mind") && !holds_one_of(words, "interest") && !describes_connection(words)
}

/// "she would not take part …": what follows is what the member would do.
fn foretells(clause: &str) -> bool {
    let mut words = clause.split_ascii_whitespace();
    let pronoun = words.next().is_some_and(|word| among("he she they", word));
    pronoun && words.next().is_some_and(|word| among("would will intended", word))
}

/// `clause` without the words about conduct behind it.
fn head_of<'t>(clause: &'t str, conduct: &str) -> &'t str {
    &clause[..clause.len() - conduct.len().min(clause.len())]
}

/// Past "in relation to item 6f) Standing Orders, " or "in respect of item 4" before a reason.
fn past_lead(clause: &str) -> &str {
    let Some(lead) = PREPOSITION.find(clause).filter(|lead| lead.as_str().trim_ascii().len() > 1) else {
        return clause;
    };
    let rest = &clause[lead.end()..];
    let reason = find_one(rest, " he | she | they | his | her | their ").map(|word| word.start);
    let comma = find(rest, ", ").filter(|&at| at <= 200 && reason.is_none_or(|reason| at < reason));
    if let Some(at) = comma {
        let told = find(&rest[at..], ", that ").filter(|&that| that <= 100).map(|that| at + that + ", that ".len());
        return &rest[told.unwrap_or(at + 2)..];
    }
    reason.map_or(clause, |start| rest[start..].trim_ascii_start())
}

/// "Councillor Smith advised that he was a governor of the school", "Councillor Smith is a governor of the school"; one for
/// each item of which a connection is told.
fn connections_told<'t>(sentence: &'t str, earlier: &[Named<'t>]) -> Vec<Statement<'t>> {
    let Some((declarants, behind)) = subject_of(sentence).or_else(|| same_subject(sentence, earlier)) else {
        return Vec::new();
    };
    let told = SAYS_THAT.find(behind);
    let clause = told.map_or(behind, |told| &behind[told.end()..]);
    let noted = "it be noted that |it be recorded that |it was noted that |it be minuted that ";
    let clause = behind_one(clause, noted).unwrap_or(clause);
    if let Some(intention) = intention_told(&declarants, clause, behind).filter(|_| told.is_some()) {
        return vec![intention];
    }
    let tells = if told.is_some() { begins_with_pronoun(clause.trim_ascii_start()) } else { begins_with_verb(clause) };
    let openly = contains_one(&sentence[..sentence.len() - clause.len()], "transparency|openness");
    let known = told.is_some() && (openly || holds_one_of(clause, " known to him| known to her| known to them"));
    if !known && (!tells || !describes_connection(clause))
        || holds_one_of(clause, " no interest|previous meeting")
        || denies(clause)
    {
        return Vec::new();
    }
    let (own, further) = split_at_next_item(clause);
    let before = &behind[..behind.len() - clause.len()];
    let mut first = Statement {
        declarants: declarants.named.clone(),
        references: cited_numbers(before),
        aside: told.is_none() && cited_numbers(behind).is_empty(),
        dispensation: records_dispensation(sentence),
        ..Statement::default()
    };
    let parts_of_own = parts(own);
    if first.references.is_empty() {
        first.references = cited_numbers(own);
    }
    first.nature = trimmed(past_lead(head_of(own, parts_of_own.conduct)));
    first.conduct = conduct(parts_of_own.conduct);
    say_before(&mut first, &sentence[..declarants.start], "", "");
    for_transparency(&mut first, sentence);
    let mut found = vec![first];
    for piece in further {
        let (parts, first) = (parts(piece), &found[0]);
        let statement = Statement {
            references: cited_numbers(piece),
            nature: trimmed(past_lead(head_of(piece, parts.conduct))),
            conduct: conduct(parts.conduct).or(first.conduct),
            ..first.clone()
        };
        found.push(statement);
    }
    if let Some(last) = found.last().and_then(|last| last.conduct) {
        for statement in &mut found {
            statement.conduct = statement.conduct.or(Some(last));
        }
    }
    found
}

/// "she is not on the Planning Committee": no connection.
fn denies(clause: &str) -> bool {
    let mut words = words_in(clause);
    words.next();
    words.take(2).any(|word| among("not never", word))
}

/// "stated that he would not take part in item 5 as he was employed there": an intention with its item and its reason.
fn intention_told<'t>(declarants: &Declarants<'t>, clause: &'t str, behind: &'t str) -> Option<Statement<'t>> {
    let said = conduct(clause).filter(|said| foretells(clause) && said.participation != Participation::Participated)?;
    let references = cited_numbers(behind);
    let (_, from) = connective(clause)?;
    (!references.is_empty()).then(|| Statement {
        declarants: declarants.named.clone(),
        references,
        nature: trimmed(parts(&clause[from..]).item),
        conduct: Some(said),
        intends: true,
        ..Statement::default()
    })
}

fn begins_with_pronoun(words: &str) -> bool {
    opens_with_one(words, "he |she |they |his |her |their ")
}

fn begins_with_verb(words: &str) -> bool {
    opens_with_one(
        words.trim_ascii_start(),
        "is |was |are |were |has |had |works |worked |lives |lived |knows |knew |owns |owned |sits |serves |served |chairs ",
    )
}

/// "Similarly, she noted for transparency in relation to item 6 that …": those who told of a connection before.
fn same_subject<'t>(sentence: &'t str, earlier: &[Named<'t>]) -> Option<(Declarants<'t>, &'t str)> {
    if !holds(sentence, "transparency") || cited_numbers(sentence).is_empty() {
        return None;
    }
    let start = split_once(sentence, ", ").filter(|(lead, _)| lead.len() <= 20).map_or(0, |(lead, _)| lead.len() + 2);
    let people = same_people(&sentence[start..], earlier)?;
    let end = start + people.end;
    Some((Declarants { named: people.named, start, end }, &sentence[end..]))
}

/// The titled people with whom a sentence begins, a lead-in passed over, and what stands behind them.
fn subject_of(sentence: &str) -> Option<(Declarants<'_>, &str)> {
    const FIRST: usize = 40;
    let near = &sentence[..sentence.floor_char_boundary(FIRST)];
    let that = |from: usize| find_from(sentence, " that ", from).map(|at| at + " that ".len());
    let places = std::iter::once(0)
        .chain(["Councillor", "Cllr", "Alderm"].iter().filter_map(|title| find(near, title)).min())
        .chain((1..sentence.len()).filter(|at| matches!(sentence.as_bytes()[at - 1], b',' | b':')))
        .chain(std::iter::successors(that(0), |at| that(*at)));
    for start in places.take(8) {
        let (named, length) = read_names(&sentence[start..]);
        if named.first().is_some_and(|named| named.name.honorific.is_some()) {
            return Some((Declarants { named, start, end: start + length }, &sentence[start + length..]));
        }
        if let Some((named, end)) = office_at(&sentence[start..]) {
            return Some((Declarants { named: vec![named], start, end: start + end }, &sentence[start + end..]));
        }
    }
    None
}

/// A connection told "for transparency" is a transparency statement where no kind is named.
fn for_transparency<'t>(statement: &mut Statement<'t>, sentence: &'t str) {
    if statement.kind.is_none()
        && let Some(at) = find(sentence, "transparency")
    {
        statement.kind = Some(Interest::TransparencyStatement);
        statement.stated_as = Some(&sentence[at..at + "transparency".len()]);
    }
}
