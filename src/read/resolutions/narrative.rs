//! What is told and not decided: discussion, opinions, facts noted, actions, who came and went.
//!
//! In:       sentences.   Out: yes or no, or the sentence without such a tail.

use super::mover::{Movers, person, person_before};
use super::outcome::is_result_of_vote;
use super::sentence::Sentence;
use crate::read::sentence::holds_any;
use regex::Regex;
use std::sync::LazyLock;

/// Whether a sentence tells what somebody did or said, so that a decision cannot go on in it.
pub fn is_narrative(sentence: &str) -> bool {
    static TOLD: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?xi)^ [\s(*\[]*
            (?: (?:the\s+)? (?:councillors?|cllrs?|members?|alderman|mr|mrs|ms|miss|dr|prof|officers?|clerk|chair\w*|vice-chair\w*|mayor|leader|director|head|meeting|committee|council|public|provost|convener|monitoring|chief|principal|senior|democratic|it|this|there|he|she|they|following|having|during|at\s+this|prior|before|after|action|note|a\s+(?:vote|member|resident)|on\s+being|upon) \b )",
        )
        .expect("a constant pattern")
    });
    static PAST: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?xi)\b(?: was|were|had|did|asked|reported|said|advised|thanked|explained|left|returned|entered|arrived|joined|withdrew|re-?joined|stated|outlined|presented|noted|confirmed|signed|informed|gave|welcomed|closed|ended|commented|queried|raised|agreed|declared|spoke|abstained|voted|requested|suggested|felt|referred|vacated|took|adjourned|replied|introduced|proposed|moved|seconded|considered|discussed|received|wished|expressed|would|drew|resumed|concluded|responded|highlighted )\b | ^\W*(?:action|note)\b\s*[:\-]",
        )
        .expect("a constant pattern")
    });
    let signed = [" was signed", " were signed", " was witnessed", " were witnessed", " was thanked", " were thanked"]
        .iter()
        .any(|words| sentence.contains(words));
    signed || TOLD.is_match(sentence) && PAST.is_match(sentence) || tells_of_initials(sentence)
}

/// "PO returned.", "KM left the room."
fn tells_of_initials(sentence: &str) -> bool {
    const TOLD: [&str; 12] = [
        "returned",
        "left",
        "rejoined",
        "re-joined",
        "withdrew",
        "abstained",
        "declared",
        "reported",
        "thanked",
        "asked",
        "said",
        "advised",
    ];
    let mut words = sentence.split_whitespace();
    let initials = words
        .next()
        .is_some_and(|word| (2..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase()));
    let verb = words.next().unwrap_or_default().trim_end_matches(|c: char| !c.is_alphanumeric());
    initials && TOLD.contains(&verb)
}

/// "Clerk to action", "ACTION: Clerk", "JB and NL to follow up".
pub fn is_action(sentence: &str) -> bool {
    static ACTION: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?x)^ [\s(*\[]* (?: (?i:actions?(?:\s+point)?\s*(?:[:\-]|by\b)) | ACTION\b
            | (?: (?i:the\s+)? (?: Clerk | Chair\w* | Cllr | Cllrs | Councillor | Mr | Mrs | Ms | Deputy | Handyman | Officers? | Secretary ) (?:\s+[A-Z][\w.'\-]*){0,4}
                | [A-Z]{2,3} (?: \s*(?:/|&|and|,)\s* [A-Z]{2,3} )* )
              \s+ to \s+ [a-z] )",
        )
        .expect("a constant pattern")
    });
    ACTION.is_match(sentence)
}

/// Whether the words after "agreed that" hold an opinion or a fact and no decision ("that traffic was a concern").
pub fn is_opinion(words: &str) -> bool {
    const FACTS: [&str; 19] = [
        "was", "were", "is", "are", "had", "has", "have", "needed", "needs", "remained", "felt", "did", "wasn't",
        "isn't", "hadn't", "looked", "seemed", "appeared", "been",
    ];
    const DECISIONS: [&str; 13] =
        ["be", "should", "would", "will", "shall", "must", "to", "may", "can", "could", "not", "might", "supports"];
    const WORDS_AHEAD: usize = 40;
    let flat = flat(words);
    let record = words.split_whitespace().take(4).any(|word| {
        matches!(
            word.trim_matches(|c: char| !c.is_alphanumeric()).to_ascii_lowercase().as_str(),
            "minutes" | "accounts"
        )
    });
    if record || is_record(&flat) {
        return false;
    }
    let conditional =
        words.split_whitespace().take(3).any(|word| matches!(word, "if" | "once" | "when" | "unless" | "should"));
    if conditional {
        return !words.split_whitespace().any(|word| matches!(word, "would" | "should" | "will" | "be" | "shall"));
    }
    let words = words.split_once(", and ").map_or(words, |(first, _)| first);
    let mut previous = "";
    for word in words.split_whitespace().take(WORDS_AHEAD) {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '\'');
        // "the Clerk is to write": that is decided; "the road is wet" is a fact.
        if matches!(previous, "is" | "are") {
            return word != "to";
        }
        if matches!(word, "is" | "are") {
            previous = word;
            continue;
        }
        if FACTS.iter().any(|known| word.eq_ignore_ascii_case(known)) {
            return !words.split_whitespace().any(|word| word == "should");
        }
        if word == "to" && matches!(previous, "is" | "are" | "needed" | "due") {
            return true;
        }
        if DECISIONS.iter().any(|known| word.eq_ignore_ascii_case(known)) {
            return false;
        }
        previous = word;
    }
    false
}

/// Whether words call something a true record.
pub fn is_record(flat: &str) -> bool {
    [
        "true record",
        "correct record",
        "accurate record",
        "true and accurate",
        "true and correct",
        "correct and accurate",
    ]
    .iter()
    .any(|words| flat.contains(words))
}

/// The words in small letters with single spaces, for comparing phrases that may be broken over lines.
pub fn flat(text: &str) -> String {
    let mut flat = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !flat.is_empty() {
            flat.push(' ');
        }
        flat.push_str(&word.to_ascii_lowercase());
    }
    flat
}

/// Whether a sentence only states a vote, movers or both, and decides nothing by itself.
pub fn is_trailer(words: &Sentence<'_>) -> bool {
    let (sentence, movers, vote) = (words.text, words.movers(), words.found_vote());
    let object = movers.mover_first && has_object(sentence, movers);
    if movers.is_empty() && (vote.is_none() || holds_any(sentence, &["last meeting", "previous meeting"])) {
        return false;
    }
    // "Cllr Ames abstained from voting because …", "The vote for the resolution was carried with …".
    let votes = vote.is_some_and(|found| {
        found.range.start == 0 && !found.vote.votes.is_empty()
            || sentence.starts_with("The vote ") && (found.vote.unanimous || found.vote.against.is_some())
    });
    if votes && movers.is_empty() {
        return true;
    }
    if vote.is_some() && is_result_of_vote(sentence) {
        return true;
    }
    let behind = movers.range().map_or("", |range| sentence.get(range.end..).unwrap_or_default());
    let behind = behind.trim_start_matches(|c: char| c.is_whitespace() || c == ',');
    if !movers.mover_first
        && ["to ", "that "].iter().any(|begin| behind.starts_with(begin))
        && behind.len() > "that it be".len()
    {
        return false;
    }
    // "Cllr Ames seconded the thanks to the Clerk", "All councillors agreed the fete was a success".
    let movers_alone = movers.mover.is_none() || movers.seconder.is_none();
    let mut known = vec![false; sentence.len()];
    let ranges = [movers.moved_at.as_ref(), movers.seconded_at.as_ref(), vote.map(|vote| &vote.range)];
    for range in ranges.into_iter().flatten() {
        known[range.clone()].fill(true);
    }
    let first = known.iter().position(|known| *known).unwrap_or(0);
    let last = known.iter().rposition(|known| *known).map_or(0, |at| at + 1);
    let mut unknown = words_of(sentence).filter(|(at, word)| !known[*at] && !is_filler(word));
    let begins = words_of(&sentence[..first]).next().is_none();
    let allowed = if begins && sentence.starts_with('(') { 10 } else { 2 };
    let seconds_something = movers_alone && begins_object(&sentence[last..]);
    if (object || seconds_something) && !sentence.starts_with('(') || announces_motion(&sentence[last..]) {
        return false;
    }
    unknown.next().is_none_or(|(at, _)| at > first) && unknown.count() < allowed
}

/// " the thanks to the Clerk", " the fete was": words of their own behind "seconded" or "agreed", and no motion.
fn begins_object(behind: &str) -> bool {
    const MOTIONS: [&str; 6] = ["motion", "proposal", "proposition", "resolution", "recommendation", "amendment"];
    let Some(rest) = behind.strip_prefix(' ') else { return false };
    let mut words = words_of(rest).map(|(_, word)| word);
    let article =
        words.next().is_some_and(|word| ["the", "a", "an"].iter().any(|known| word.eq_ignore_ascii_case(known)));
    let next = words.next().unwrap_or_default();
    article && !is_filler(next) && !MOTIONS.iter().any(|known| next.eq_ignore_ascii_case(known))
}

/// " to mend the bench", " that it be mended": what was moved, behind the movers.
fn announces_motion(behind: &str) -> bool {
    let mut words = words_of(behind).map(|(_, word)| word);
    let leads = words.next().is_some_and(|word| word.eq_ignore_ascii_case("to") || word.eq_ignore_ascii_case("that"));
    leads && words.any(|word| !is_filler(word))
}

/// Whether something stands between "Mrs Ames proposed" and the seconder.
fn has_object(sentence: &str, movers: &Movers<'_>) -> bool {
    let from = movers.moved_at.as_ref().map_or(0, |range| range.end);
    let to = movers.seconded_at.as_ref().map_or(sentence.len(), |range| range.start);
    let between = from < to && words_of(&sentence[from..to]).any(|(_, word)| !is_filler(word));
    // "Cllr Ames proposed and Cllr Bull seconded Cllr Carr".
    let behind =
        movers.seconded_at.as_ref().filter(|range| range.start >= from).map_or("", |range| &sentence[range.end..]);
    let whom = behind.strip_prefix(' ').is_some_and(|behind| person(behind).is_some());
    between || whom
}

fn words_of(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = text.as_ptr() as usize;
    text.split(|c: char| !c.is_alphanumeric() && c != '\'')
        .filter(|word| !word.is_empty())
        .map(move |word| (word.as_ptr() as usize - start, word))
}

/// Words that say nothing beside movers and votes.
fn is_filler(word: &str) -> bool {
    const FILLERS: [&str; 58] = [
        "there",
        "no",
        "meeting",
        "having",
        "been",
        "it",
        "was",
        "were",
        "and",
        "the",
        "a",
        "an",
        "by",
        "on",
        "of",
        "to",
        "in",
        "being",
        "put",
        "vote",
        "votes",
        "voting",
        "voted",
        "then",
        "motion",
        "this",
        "that",
        "all",
        "agreed",
        "carried",
        "resolved",
        "unanimously",
        "proposed",
        "seconded",
        "members",
        "councillors",
        "present",
        "for",
        "against",
        "abstained",
        "with",
        "as",
        "result",
        "declared",
        "accordingly",
        "show",
        "hands",
        "taken",
        "favour",
        "following",
        "upon",
        "moved",
        "is",
        "cllr",
        "councillor",
        "resolution",
        "follows",
        "council",
    ];
    FILLERS.iter().any(|known| word.eq_ignore_ascii_case(known)) || word.bytes().all(|byte| byte.is_ascii_digit())
}

/// A clause without what follows the decision in its sentence: movers, votes, actions; and without its final dot.
pub fn without_tail(clause: &str, soft: bool) -> &str {
    let whole = Sentence::of(clause);
    let mut rest = without_stamp(clean_end(clause));
    loop {
        let words = whole.part(rest);
        let cut = mover_tail(&words)
            .or_else(|| vote_tail(&words))
            .or_else(|| action_tail(rest))
            .or_else(|| column_tail(rest))
            .or_else(|| aside_tail(rest, soft));
        match cut {
            Some(cut) if cut > 0 && !rest[..cut].trim().is_empty() => rest = clean_end(&rest[..cut]),
            _ => return rest,
        }
    }
}

/// Without the "Resolved" that is set behind the words of the decision.
fn without_stamp(text: &str) -> &str {
    const STAMPS: [&str; 7] = ["Resolved", "RESOLVED", "Carried", "CARRIED", "Agreed", "AGREED", "APPROVED"];
    let stamp =
        STAMPS.iter().find_map(|stamp| text.strip_suffix(stamp)).filter(|rest| rest.ends_with([' ', '\n', '\t', '.']));
    let rest = stamp.map_or(text, clean_end);
    let subject = rest.split_whitespace().count() > 3;
    if subject && !["be", "was", "were", "is", "been", "the"].iter().any(|word| rest.ends_with(word)) {
        rest
    } else {
        text
    }
}

/// Without closing punctuation, and without the "and" that leads to the next clause.
fn clean_end(text: &str) -> &str {
    let mut rest = text.trim();
    loop {
        let mut next = rest.trim_end_matches(|c: char| c.is_whitespace() || ".;:,-*•|".contains(c));
        for word in ["and", "or", "AND"] {
            if let Some(before) = next.strip_suffix(word)
                && before.trim_end().len() < before.len()
                && (before.trim_end().ends_with([';', ',']) || next.len() < rest.len() || word == "and")
            {
                next = before.trim_end();
            }
        }
        for words in ["as follows", "namely"] {
            next = next.strip_suffix(words).unwrap_or(next).trim_end();
        }
        next = without_open_quote(next);
        if next.len() == rest.len() {
            return rest;
        }
        rest = next;
    }
}

/// Without a closing quote that has no opening one inside.
fn without_open_quote(text: &str) -> &str {
    match text.strip_suffix('"') {
        Some(inside) if inside.matches('"').count() % 2 == 0 => inside,
        _ => text.strip_suffix('\'').filter(|inside| !inside.contains(" '")).unwrap_or(text),
    }
}

/// Where ", proposed by …" or "(Cllr Ames proposed, …)" begins.
fn mover_tail(words: &Sentence<'_>) -> Option<usize> {
    let clause = words.text;
    let start = words.movers().range()?.start;
    let opened = start.saturating_sub(usize::from(clause[..start].ends_with('(')));
    if !words.part(&clause[opened..]).is_trailer() {
        return None;
    }
    let verb_first = clause[start..].to_ascii_lowercase();
    let before = &clause[..start];
    let opens = before.trim_end().is_empty()
        || before.trim_end().ends_with(['.', ',', ';', '(', '-', '*', '\n'])
        || verb_first.starts_with("prop")
            && !verb_first.starts_with("proposal")
            && !verb_first.starts_with("proposition")
        || verb_first.starts_with("moved")
        || verb_first.starts_with("second")
        || verb_first.starts_with('(');
    let trimmed = before.trim_end();
    let lead = ["on the", "upon the", "on a", "This was", "this was", "and was", "was", "were", "This"]
        .iter()
        .find_map(|lead| trimmed.strip_suffix(lead));
    (opens || lead.is_some()).then(|| lead.unwrap_or(before).trim_end_matches(['(', ' ', '*', '-', ',']).len())
}

/// What was moved, without ", and this was agreed" behind it.
pub fn without_fate(text: &str) -> &str {
    static FATE: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(
            r"(?xi) [\s,;.\-(]* \b (?: and | which | this | it ) \s+ (?: (?:this|it|which|the\s+(?:motion|proposal)|on\s+being\s+put\s+to\s+the\s+vote) \s+ )? (?: (?:was|were|being|declared|then|duly|therefore|accordingly|unanimously|put|to|the|vote) [\s,]+ (?:and\s+)? )* (?: agreed | carried | resolved | approved | accepted | passed ) (?:\s+unanimously|\s+accordingly)? (?:\s+by\s+(?:the\s+)?(?:committee|council|members|board|panel|meeting|all))? \W* $",
        )
        .expect("a constant pattern")
    });
    let cut = FATE.find(text).map_or(text.len(), |found| found.start());
    if text[..cut].trim().is_empty() { text } else { text[..cut].trim_end() }
}

/// Where a vote at the clause's end begins.
fn vote_tail(words: &Sentence<'_>) -> Option<usize> {
    static LEAD: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?xi)[\s,;(\[*\-]* (?: \b(?:and|by|on|with|a|the|vote|votes|voting|voted|of|was|were|is|this|it|carried|agreed|approved|resolved|accepted|passed|all|majority|members|councillors|put|to|result|as|follows|recorded|in|his|her|chair\w*'s) [\s:,]+ )* [\s(\[*]* $")
            .expect("a constant pattern")
    });
    static REST: LazyLock<Regex> = LazyLock::new(|| {
        Regex::new(r"(?i)^[\s)\].,;*]*(?:as (?:they|he|she) [\w\s]{0,60}|due to (?:an )?interests?|in favour|agreed|carried|votes?|members?|members? present|with no abstentions?|of the chair\w*|by the chair\w*)?[\s)\].,;*]*$")
            .expect("a constant pattern")
    });
    let (clause, found) = (words.text, words.found_vote()?);
    if !REST.is_match(&clause[found.range.end..]) {
        return None;
    }
    let before = &clause[..found.range.start];
    if is_predicate(before, &clause[found.range.start..]) {
        return None;
    }
    let lead = LEAD.find(before).map_or(found.range.start, |lead| lead.start());
    let bracket = before[lead..].rfind(['(', '[']).map(|at| before[..lead + at].trim_end().len());
    Some(bracket.unwrap_or(lead))
}

/// "A quote was approved by all": there the vote is what the sentence says of its subject, and no tail ("…. This was
/// approved by all").
fn is_predicate(before: &str, vote: &str) -> bool {
    let verb = ["approved", "accepted", "agreed"].iter().any(|verb| vote.starts_with(verb));
    let subject = [" was", " were"].iter().find_map(|was| before.trim_end().strip_suffix(was));
    let last = subject.map(|subject| subject.rsplit(char::is_whitespace).next().unwrap_or_default());
    verb && last
        .is_some_and(|last| !["this", "it", "which", "and", "that"].iter().any(|word| last.eq_ignore_ascii_case(word)))
}

/// Where "- AV to action", ", Clerk to action" or "and Cllr Bull will contact …" begins.
fn action_tail(clause: &str) -> Option<usize> {
    for (at, sign) in clause.char_indices().rev().filter(|(_, c)| matches!(c, '-' | ',' | '.' | ';' | '(')) {
        let joined = sign == '-' && !clause[..at].ends_with(char::is_whitespace);
        let named = sign == ','
            && ["Mr", "Mrs", "Ms", "Miss", "Dr", "Cllr", "Councillor"]
                .iter()
                .any(|title| clause[at + 1..].trim_start().starts_with(title));
        if !joined && !named && is_action(&clause[at + sign.len_utf8()..]) && !clause[..at].trim().is_empty() {
            return Some(at);
        }
    }
    None
}

/// Where the column begins that names who acts: "…      DE", "…\tClerk".
fn column_tail(clause: &str) -> Option<usize> {
    const GAP: &str = "   ";
    const LONGEST: usize = 4;
    let alone = clause.rfind(". ").map(|at| at + 2).filter(|&at| !clause[at..].contains(' '));
    let gap = clause.rfind(GAP).map(|at| at + GAP.len()).max(clause.rfind('\t').map(|at| at + 1)).max(alone)?;
    let column = clause[gap..].trim();
    let actor = |word: &str| {
        let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let initials = (2..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase());
        initials || ["Clerk", "Cllr", "Cllrs", "All", "RFO", "Chair", "Chairman"].contains(&word)
    };
    let words = column.split_whitespace().count();
    let named = column.split(|c: char| c.is_whitespace() || c == '/').filter(|word| !word.is_empty()).any(actor);
    let names = column
        .split(|c: char| c.is_whitespace() || c == '/')
        .all(|word| word.is_empty() || word == "&" || word.starts_with(char::is_uppercase));
    ((1..=LONGEST).contains(&words) && named && names).then(|| clause[..gap].trim_end().len())
}

/// Where a remark in brackets behind an informal decision begins, or "and Cllr Bull will …".
fn aside_tail(clause: &str, soft: bool) -> Option<usize> {
    const SHORTEST_ASIDE: usize = 3;
    if !soft {
        return None;
    }
    if let Some(open) = clause.rfind('(') {
        let inside = &clause[open..];
        let closes = inside.ends_with(')') && inside.matches(')').count() == 1 || !inside.contains(')');
        if closes && inside.split_whitespace().count() >= SHORTEST_ASIDE {
            return Some(open);
        }
    }
    let at = clause.rfind(" will ").filter(|&at| clause[at..].len() > 6)?;
    let (_, start) = person_before(&clause[..at])?;
    let before = clause[..start].trim_end();
    before.strip_suffix("and").map(|before| before.trim_end().len())
}
