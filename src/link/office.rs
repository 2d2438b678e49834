//! Offices that stand for a person: "the Chair moved …" means whom the attendance names as chair.
//!
//! In:       the words of an office, or the role that a list of attendance prints.   Out: a key that both share.
//! Not here: who holds it (`people`).

use crate::signs::InSigns;

/// The office that words name, in one spelling; none where they name no office that one person holds.
///
/// "the Chairman", "Chair of the Council" and "in the Chair" are one; a vice-chair is another.
pub fn office_key(words: &str) -> Option<&'static str> {
    const LONGEST: usize = 60;
    if words.len() > LONGEST {
        return None;
    }
    let words = words_of_office(words);
    let mut parts = words.split_at_signs(" ");
    let first = parts.next()?;
    let deputy = matches!(first, "vice" | "deputy" | "depute");
    let office = if deputy { parts.next()? } else { first };
    let key = match office {
        "chair" | "cathaoirleach" => ["chair", "vice-chair"],
        "mayor" => ["mayor", "deputy mayor"],
        "provost" => ["provost", "depute provost"],
        "convener" | "convenor" => ["convener", "vice-convener"],
        "leader" => ["leader", "deputy leader"],
        _ => return None,
    };
    Some(key[usize::from(deputy)])
}

/// The words by which offices are compared: "in the Chair", "Chairman" and "Chair" are one, and so are "Parish Clerk" and
/// "Clerk".
pub fn words_of_office(office: &str) -> String {
    let lower = office.to_lowercase();
    let words: Vec<&str> = lower
        .split(|sign: char| !sign.is_alphanumeric())
        .filter(|word| {
            !matches!(*word, "" | "the" | "in" | "to" | "lord" | "council" | "parish" | "town" | "committee")
        })
        .map(|word| if matches!(word, "chairman" | "chairwoman" | "chairperson") { "chair" } else { word })
        .collect();
    words.join(" ")
}
