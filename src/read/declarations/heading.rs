//! Lines within an item about interests that head others, and lists that a line runs together.

use super::walk::LONGEST_SENTENCE;
use crate::find::{find, places};
use crate::read::item_reference::{Cited, ItemReference, application_references, numbered_references};
use crate::read::name::read_name;
use crate::read::sentence::sentences;
use crate::read::within::{contains_one, holds_one_of, opens_with_one};
use crate::signs::InSigns;

/// "Minute CO57 - Motions on Notice", "Application P18L0453 - 30 Norden Road", "5. FUL/2019/0288 - Land at Beckside".
pub(super) fn item_heading<'t>(unit: &'t str, label: Option<&'t str>) -> Option<Vec<ItemReference<'t>>> {
    const LONGEST: usize = 200;
    let text = unit.trim_start_signs("(• ");
    let starts = opens_with_one(text, "item|agenda item|minute|application|planning application");
    let number = label
        .map(|label| label.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|label| label.starts_with(|c: char| c.is_ascii_digit()));
    if unit.len() > LONGEST
        || !starts && number.is_none()
        || contains_one(unit, "declare|interest|disclos")
        || !crate::read::name::names_in(unit).is_empty()
    {
        return None;
    }
    if starts {
        let numbered = numbered_references(text);
        return Some(if numbered.is_empty() { application_references(text) } else { numbered });
    }
    let number = number?;
    let titled = text.starts_with(|c: char| c.is_uppercase())
        && !text.trim_ascii_end().ends_with_sign(".")
        && text.split_ascii_whitespace().count() <= 20;
    titled.then(|| {
        vec![ItemReference {
            cited: Cited::Item,
            number: Some(number),
            stem: None,
            until: None,
            title: Some(text),
            text: number,
        }]
    })
}

/// "The following interests were declared: Councillor Ives - item 5": the lead-in with its colon, and the list.
pub(super) fn list_behind_colon(unit: &str) -> Option<(&str, &str)> {
    let at = find(unit, ": ").filter(|&at| holds_one_of(&unit[..at], "following|declared by|received from|made by"))?;
    let list = unit[at + 2..].trim_ascii_start();
    read_name(list).is_some_and(|(name, _)| name.honorific.is_some()).then_some((&unit[..at + 1], list))
}

/// The parts of a list in one line, each from a titled name to the next.
pub(super) fn people_apart(list: &str) -> Vec<&str> {
    let joints = [", ", "; ", " and ", ". "].iter().flat_map(|joint| places(list, joint).map(|at| at + joint.len()));
    let mut starts: Vec<usize> =
        joints.filter(|&at| read_name(&list[at..]).is_some_and(|(name, _)| name.honorific.is_some())).collect();
    crate::order::sort(&mut starts);
    starts.dedup();
    let ends = starts.clone().into_iter().chain([list.len()]);
    let firsts = std::iter::once(0).chain(starts);
    firsts
        .zip(ends)
        .map(|(start, end)| list[start..end].trim_end_matches(|c: char| c.is_whitespace() || ",;".contains(c)))
        .collect()
}

/// The first sentence of a row; what stands behind it says more.
pub(super) fn sentence_of_row(unit: &str) -> &str {
    let unit = &unit[..unit.floor_char_boundary(LONGEST_SENTENCE)];
    sentences(unit).next().map_or(unit, |first| {
        let end = first.as_ptr() as usize - unit.as_ptr() as usize + first.len();
        &unit[..end]
    })
}

/// Whether `text` holds a verb of declaring.
pub(super) fn declares(text: &str) -> bool {
    holds_one_of(text, "declar") && holds_one_of(text, "declared|declares|declaring|declare ")
        || holds_one_of(text, "disclos") && holds_one_of(text, "disclosed|discloses|disclose ")
}
