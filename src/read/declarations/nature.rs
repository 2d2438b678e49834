//! Reasons: "as a member of the Club", "by virtue of his employment", "(he is a governor)" -> the words after the connective.

use crate::find::{find, rfind};
use crate::pattern;
use crate::pattern::Pattern;
use crate::phrases;
use crate::read::phrase::{Phrases, behind_spaces, is_of_word};
use crate::read::within::{
    closes_with_one, contains_one, find_one, first_token, holds_one_of, last_word, opens_with_one, starts_with_one,
    trimmed as trimmed_word,
};
use crate::read::word_list::WordList;
use crate::signs::InSigns;
use crate::structure::words::{among, among_exactly};
use std::ops::Range;

/// Words that introduce a reason. Those that are part of it ("being a trustee", "his sister being …") stay in it.
const CONNECTIVES: Phrases = phrases!(
    "by virtue/reason of/that|due to|owing to|because of?|on the ground/grounds/basis that/of|for the reason that|in that\
     |in view of|in light of|in the light of|on account of|given that?|seeing that\
     |the nature/reason of the/which/his/her interest? being/is/was that?|the nature/reason being/is/was that?\
     |arising from|stemming from|stating that?|explaining that|advising that|noting that?|namely\
     |through his/her/their/being?|in/with his/her/their capacity/role/position as|as a result/consequence of\
     |in consequence of|for/of which he/she/they|as|since|being|having|in so far as he/she/they/his/her/their\
     |insofar as he/she/they/his/her/their|relating/related to/of his/her/their/him|relating/related to/of the fact that\
     |in relation/respect to/of his/her/their/him|in relation/respect to/of the fact that\
     |with regard to/of his/her/their/him|with regard to/of the fact that",
);

/// What connects somebody with a matter.
const CONNECTION: Phrases = phrases!(
    "member/members/membership/trustee/trustees/governor/governors/employed/employee/employer/employment/employs/own/owns/owned\
     |owner/owners/ownership/live/lives/living/reside/resides/resident/residents/residing/neighbour/neighbours/know/knows/knew/known\
     |friend/friends/friendship/relative/relatives/related/relation/relations/wife/husband/partner/spouse/son/sons/daughter\
     |daughters/brother/brothers/sister/sisters/father/mother/parent/parents/grand_/nephew/niece/cousin/uncle/aunt/in-law/family\
     |work/works/worked/working/director/directors/directorship/chair/chairs/chairman/chairperson/chairwoman/president\
     |vice-president/secretary/treasurer/volunteer/volunteers/volunteered/landowner/landowners/land-owner/land-owners/landlord\
     |landlords/tenant/tenants/tenancy|allotment holder|plotholder/plot-holder/shareholder/shareholding/shares/appointed\
     |appointee/nominated/nominee/representative/representatives/acquainted/acquaintance/customer/supplier/contractor/applicant\
     |associate/associates/associated/association/involvement/involved/patron/client/clients/objector/pupil/student/teacher\
     |licensee/occupier/occupies/leaseholder/freeholder|ward member/members/councillor/councillors\
     |county/borough/district/parish/town/city councillor/councillors/council|adjoin/adjoins/business/property/land/paid/payment\
     |reimburse*|expenses/receipt/recipient/receive/receives/pension*",
);

/// Who is connected, before that.
const SUBJECTS: Phrases = phrases!("he/she/they/it/i");

/// Words before either that say little, in any number.
const FILLERS: Phrases = phrases!("am/is/was/are/were/has/have/had/been/also/both/being/an/a/the/his/her/their/my");

/// The words in which a declaration says why, and where the words about the item end.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parts<'t> {
    /// What stands before the reason: the item.
    pub item: &'t str,
    /// The reason, without its connective.
    pub nature: Option<&'t str>,
    /// What stands behind: what the member did.
    pub conduct: &'t str,
}

/// Parts the words behind "declared an interest" into item, reason and conduct.
pub(super) fn parts(words: &str) -> Parts<'_> {
    let (head, conduct) = words.split_at(conduct_begins(words).unwrap_or(words.len()));
    if let Some((start, from)) = connective(head) {
        return Parts { item: &head[..start], nature: trimmed(&head[from..]), conduct };
    }
    if let Some(at) =
        find(head, "who ").filter(|&at| head[..at].trim_end_signs(", ").is_empty() || head[..at].ends_with_sign(" "))
        && describes_connection(&head[at + 4..])
    {
        // "was made by Colonel Smith who was a member of the Trust"
        return Parts { item: &head[..at], nature: trimmed(&head[at + 4..]), conduct };
    }
    if let Some((item, nature)) = unconnected(head) {
        let from = connective(nature.trim_ascii_start()).filter(|(start, _)| *start == 0).map_or(0, |(_, from)| from);
        return Parts { item, nature: trimmed(&nature.trim_ascii_start()[from..]), conduct };
    }
    // "and left the room as he owns the land": the reason stands behind what the member did.
    let late = connective(conduct).filter(|(start, from)| tells_of_oneself(&conduct[*start..*from], &conduct[*from..]));
    let nature = late.and_then(|(_, from)| trimmed(&conduct[from..]));
    Parts { item: head, nature, conduct: late.map_or(conduct, |(start, _)| &conduct[..start]) }
}

/// Where what is said of the reason or the item ends and the member's conduct begins, outside brackets: at a sign, or at
/// white space before a dash or a word that joins.
fn conduct_begins(words: &str) -> Option<usize> {
    const JOINTS: Phrases = phrases!("and|but|so|however|before");
    let bytes = words.as_bytes();
    let space = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_whitespace);
    for (at, byte) in bytes.iter().enumerate() {
        let behind = if matches!(byte, b',' | b';' | b':') {
            let sign = past_spaces(words, at + 1);
            sign + usize::from(bytes.get(sign) == Some(&b'-'))
        } else if !byte.is_ascii_whitespace() {
            continue;
        } else if bytes.get(at + 1) == Some(&b'-') && space(at + 2) {
            at + 2
        } else if let Some(end) = JOINTS.at(words, at + 1) {
            end + usize::from(matches!(bytes[at + 1], b'a' | b'A') && bytes.get(end) == Some(&b','))
        } else {
            continue;
        };
        let start = if space(at) { words[..at].trim_ascii_end().len() } else { at };
        if tells_conduct(words, past_spaces(words, behind)) && outside_brackets(words, start) {
            return Some(start);
        }
    }
    None
}

fn past_spaces(words: &str, at: usize) -> usize {
    behind_spaces(words, at).unwrap_or(at)
}

/// Whether the words from a byte on tell what the member did: "and she therefore left".
fn tells_conduct(words: &str, at: usize) -> bool {
    const LINKS: Phrases = phrases!("and|but|so|however|therefore|that");
    const WHO: Phrases = phrases!("he/she/they|the councillor/member|both|all");
    const HAVE: Phrases = phrases!("had|has|have");
    const ADVERBS: Phrases =
        phrases!("also|then|therefore|subsequently|immediately|accordingly|duly|thus|consequently");
    const ACTS: Phrases = phrases!(
        "noting/stating/advising/explaining that? he/she/they would/will/intended/left/proposed|left|withdr_|would|will|shall\
         |did not|didn't|does not|took no/part|remain*|stay*|retir_ from/to|vacat_|absent*|abstain*|recus_|refrain*|elect_\
         |inten_|indicat_|reported/reporting|determin_|had concluded|stated/states/stating|advis_|confirm_|conclud_|should\
         |having applied/declared/taken/left/withdrawn/removed/considered|request*|agreed|spoke|went|relied|kept\
         |was/were not/granted|had/has/have been granted|had/has/have a dispensation|had/has/have applied/received|exited\
         |logged|leaving|taking no|not vot*/tak*/participat*|which was/is a/an? non/personal/pecuniary/prejudicial/not\
         |did so|declin_|stood down|stepped|considered|so would/left|did vote|voted|dispensation|a dispensation\
         |may leave/withdraw|neither|take no|accordingly|in accordance",
    );
    const MOST_WORDS: usize = 8;
    let acts = |at: usize| ACTS.at(words, at).is_some();
    let behind = |list: Phrases, at: usize| list.at(words, at).and_then(|end| behind_spaces(words, end));
    let mut at = at;
    for _ in 0..MOST_WORDS {
        let Some(end) = LINKS.at(words, at).filter(|_| !acts(at)) else { break };
        at = past_spaces(words, end + usize::from(words[end..].starts_with_sign(",")));
    }
    if acts(at) {
        return true;
    }
    if starts_with_one(&words[at..], "after ") {
        // "and after making a statement left the meeting"
        const NEAR: usize = 100;
        return super::conduct::conduct(&words[at..words.floor_char_boundary(at + NEAR)]).is_some();
    }
    if let Some(who) = behind(WHO, at) {
        at = if acts(who) { who } else { behind(HAVE, who).unwrap_or(who) };
    }
    for _ in 0..MOST_WORDS {
        let Some(next) = behind(ADVERBS, at).filter(|_| !acts(at)) else { break };
        at = next;
    }
    acts(at)
}

/// Whether a reason that stands behind the conduct is one: "because …", "as she …", not "as ward member".
fn tells_of_oneself(connective: &str, reason: &str) -> bool {
    let first = first_token(reason);
    let own = among("he she they his her their", first);
    own || !among_exactly("as since being", connective.trim_ascii()) && describes_connection(reason)
}

/// The first connective of `words`: where it begins, and where the reason begins behind it.
pub(super) fn connective(words: &str) -> Option<(usize, usize)> {
    let mut at = 0;
    while let Some(Range { start, end }) = next_connective(words, at) {
        at = end;
        let lower = words[start..end].to_ascii_lowercase();
        let next = trimmed_word(first_token(&words[end..]));
        let before = last_word(&words[..start]);
        let idle = match lower.as_str() {
            "as" if speaks_of_the_interest(&words[end..]) => true,
            "as" => {
                among(
                    "follows indicated well defined set detailed listed per to soon printed stated recorded shown outlined amended below above such part being regards",
                    next,
                ) || among("such so far insofar well soon known (known", before)
            }
            "being" => {
                words[end..].trim_ascii_start().starts_with("on record")
                    || closes_with_one(before, "item")
                    || among("considered discussed debated taken", next)
            }
            "having" => among("spoken made answered addressed given declared taken received", next),
            "due to" => among("be", next),
            "stating that" | "advising that" | "explaining that" | "noting that" | "stating" | "noting" => {
                foretells(&words[end..])
            }
            _ if opens_with_one(&lower, "in relation|in respect|with regard") => {
                among("application request report motion question proposal", next)
            }
            "in so far as" | "insofar as" => connective(&words[end..]).is_some() || !among("he she they his her", next),
            "given" => among("be been was were is", before),
            "through" => !next.is_empty() && !among("his her their being membership employment involvement", next),
            _ => false,
        };
        if idle || !outside_brackets(words, start) {
            continue;
        }
        return Some((start, reason_start(words, start, end, &lower)));
    }
    None
}

/// Where the next connective stands from a byte on.
fn next_connective(words: &str, from: usize) -> Option<Range<usize>> {
    const THE_FACT: Phrases = phrases!("the fact that");
    const NO_FACTS: &str = "for which|since|being|having|in so far|insofar|relat|in relation|in respect|with regard";
    let mut from = from;
    loop {
        let Range { start, end } = CONNECTIVES.find_from(words, from)?;
        let (printed, next) = (&words[start..end], behind_spaces(words, end));
        if printed.eq_ignore_ascii_case("stating") {
            // Something must be stated.
            match next.filter(|next| words.as_bytes().get(*next).is_some_and(|byte| is_of_word(*byte))) {
                Some(next) => return Some(start..next),
                None => from = end,
            }
            continue;
        }
        let fact = next.filter(|_| !printed.eq_ignore_ascii_case("as") && !opens_with_one(printed, NO_FACTS));
        return Some(start..fact.and_then(|next| THE_FACT.at(words, next)).unwrap_or(end));
    }
}

/// "noting that she would leave the room": what follows is what the member would do, not a reason.
fn foretells(words: &str) -> bool {
    let mut words = words.split_ascii_whitespace();
    words.next().is_some_and(|word| among("he she they", word))
        && words.next().is_some_and(|word| among("would will intended left proposed", word))
}

/// "as her interest was personal, …" names the kind, not a reason.
fn speaks_of_the_interest(words: &str) -> bool {
    let mut words = words.split_ascii_whitespace();
    let own = words.next().is_some_and(|word| among("his her their the this", word));
    own && words.next().is_some_and(|word| opens_with_one(word, "interest"))
}

/// The connective is left out; a possessive or "being" that it ends with belongs to the reason.
fn reason_start(words: &str, start: usize, end: usize, connective: &str) -> usize {
    if connective == "being" || connective == "having" {
        // "his sister being a teaching assistant": the words since the comma are the reason.
        let subject = words[..start].rfind_sign(",").map_or(start, |at| at + 1);
        let own = words[subject..start].trim_ascii_start();
        let possessive = opens_with_one(own, "his |her |their |both |the ");
        return if possessive { subject } else { start };
    }
    if contains_one(connective, "role|capacity|position") {
        return start;
    }
    let last = last_word(&words[start..end]);
    let kept =
        among("his her their him he she they", last) || (among("being", last) && connective.starts_with("through"));
    if kept { end - last.len() } else { end }
}

/// A reason without a connective: behind a comma, dash, colon, semicolon or in brackets.
fn unconnected(head: &str) -> Option<(&str, &str)> {
    for (at, sign) in head.char_indices() {
        let nature = match sign {
            '(' => {
                let inner = &head[at + 1..];
                &inner[..inner.find_sign(")").unwrap_or(inner.len())]
            }
            ',' | ';' => &head[at + 1..],
            '-' | ':' if head[..at].ends_with_sign(" ") || sign == ':' => &head[at + 1..],
            _ => continue,
        };
        if sign != '(' && (names_a_matter(nature) || starts_with_one(nature.trim_ascii_start(), "and the ")) {
            continue;
        }
        let introduced = sign == '(' && connective(nature.trim_ascii_start()).is_some_and(|(start, _)| start == 0);
        if introduced || describes_connection(nature) && !is_title(nature) {
            return Some((&head[..at], nature));
        }
    }
    // "a DPI in item 9, field at Pound Lane"
    let (item, rest) = head.split_once_at(",")?;
    let numbered = item.trim_ascii_end().ends_with(|c: char| c.is_ascii_digit() || c == ')');
    let reason = !names_a_matter(rest)
        && rest.trim_ascii_start().starts_with(char::is_lowercase)
        && !starts_with_one(rest.trim_ascii_start(), "and ")
        && !is_item_word(rest);
    (numbered && reason).then_some((item, rest))
}

/// "(Members' Allowances)", "(Family Hubs)": words beside a number that are the item's title, not a reason.
pub(super) fn is_title(words: &str) -> bool {
    let role = words.split_at_signs(",()").next().unwrap_or_default();
    let role = find_one(role, " of | at | for | on | in | to ").map_or(role, |link| &role[..link.start]);
    let last = trimmed_word(last_word(role));
    let first = first_token(words);
    let second = words.split_ascii_whitespace().nth(1).unwrap_or_default();
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let related = among_exactly("Related Married Known Close Son Daughter Brother Sister Mother Father", first);
    // "Changes to Committee Membership", "Review of Parking".
    let matter = capital(first) && among_exactly("to of", second) && !related;
    !HOLDERS.has(last) && (first.has_sign("'") || capital(first) && capital(second) || matter)
}

/// "the appointment of members": a matter with its article, where a person's part would be "the chair", "the owner".
fn names_a_matter(words: &str) -> bool {
    let mut words = words.split_ascii_whitespace().map(trimmed_word);
    words.next().is_some_and(|first| among("the", first)) && words.next().is_some_and(|second| !HOLDERS.has(second))
}

/// What a person is in a body or to a place: the last word of a short reason ("Ward Councillor", "School Governor").
static HOLDERS: WordList = WordList::new(
    "member members governor trustee councillor councillors director employee owner landowner tenant neighbour friend resident chair chairman president appointee representative volunteer shareholder holder landlord treasurer secretary user applicant relative wife husband partner patron client",
);

fn is_item_word(rest: &str) -> bool {
    let first = first_token(rest);
    among(
        "no item items minute minutes in on which relating regarding concerning application planning for respectively there as at to from under",
        first,
    )
}

/// Whether `words` name what a person is in a body: "Vice-President", "Hon. Sec", "related to a tenant".
pub(super) fn names_part(words: &str) -> bool {
    let last = trimmed_word(last_word(words.trim_ascii_end()));
    describes_connection(words) || HOLDERS.has(last) || among("clerk sec president", last)
}

/// Whether `words` begin by describing how somebody is connected with a matter: "as he is a keen member".
pub(super) fn describes_connection(words: &str) -> bool {
    const MOST_OTHERS: usize = 3;
    let words = words.trim_ascii_start();
    // "works to a tree" is a matter.
    if starts_with_one(words, "works to |work to ") {
        return false;
    }
    let (mut at, mut passed, mut others) = (0, Passed::Nothing, 0);
    while CONNECTION.at(words, at).is_none() {
        let end = at + words[at..].bytes().take_while(|byte| is_of_word(*byte) || matches!(byte, b'\'' | b'-')).count();
        let Some(next) = behind_spaces(words, end).filter(|_| end > at) else { return false };
        let word = &words[at..end];
        let is = |list: Phrases| list.at(word, 0) == Some(word.len());
        passed = if passed == Passed::Nothing && word.eq_ignore_ascii_case("as") {
            Passed::As
        } else if passed <= Passed::As && is(SUBJECTS) || passed <= Passed::Fillers && is(FILLERS) {
            Passed::Fillers
        } else if others < MOST_OTHERS {
            others += 1;
            Passed::Others
        } else {
            return false;
        };
        at = next;
    }
    true
}

/// How much of "as he is a keen" was passed.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Passed {
    Nothing,
    As,
    Fillers,
    Others,
}

/// Without white space, punctuation and a bracket that closes nothing at the ends; without a reference to a minute behind it.
pub(super) fn trimmed(words: &str) -> Option<&str> {
    let edge = |c: char| c.is_whitespace() || ",;:.-|".contains(c);
    let mut words = words.trim_matches(edge);
    if let Some(at) = rfind(words, "(minute ").or_else(|| rfind(words, "(Minute ")) {
        words = words[..at].trim_end_matches(edge);
    }
    while words.ends_with_sign(")") && words.matches(')').count() > words.matches('(').count() {
        words = words[..words.len() - 1].trim_end_matches(edge);
    }
    if words.starts_with_sign("(") && words.find_sign(")").is_none_or(|close| close == words.len() - 1) {
        words = words[1..].trim_end_signs(")").trim_matches(edge);
    }
    if holds_one_of(words, "item|minute")
        && let Some(item) = ITEM_BEHIND.find(words)
    {
        words = words[..item.start()].trim_end_matches(edge);
    }
    (!words.is_empty()).then_some(words)
}

/// Where a reason ends with the item: "a season ticket holder, in item 5".
static ITEM_BEHIND: Pattern = pattern!(
    r"(?xi) (?: , | ,? \s+ (?: in | for | on | under | regarding | (?: in | with ) \s+ (?: relation | respect | regard ) \s+ (?: to | of ) ) ) \s+ (?: agenda \s+ )? (?: items? | minutes? ) \s+ (?: nos?\.? \s+ )? (?-i:[A-Z]{0,4}) \d [\w.()/-]* (?: \s* (?: , | and | & ) \s* (?: items? \s+ )? \d [\w.()/-]* )* (?: \s+ \( .* )? $"
);

/// Whether no bracket is open before `at`.
fn outside_brackets(words: &str, at: usize) -> bool {
    let before = &words[..at];
    // A bracket that never closes holds nothing.
    before.matches('(').count() <= before.matches(')').count() || !words[at..].has_sign(")")
}
