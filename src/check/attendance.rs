//! Lists of attendance that contradict one another.
//!
//! Source: two lists that exclude one another name one person, matched by `link`; namesakes whom the minutes tell apart
//! are two people and no check.

use super::kind::CheckKind;
use super::{Facts, Found};
use crate::link::AttendanceConflict;
use crate::model::{AttendanceStatus, MovementKind};

/// How many contradictions are reported: more than any list holds that is one.
const MOST: usize = 100;

/// People listed as present and as not there.
pub(super) fn present_yet_missing(facts: &Facts<'_>, conflicts: &[AttendanceConflict], found: &mut Vec<Found>) {
    let arrived = |person_id: &str| {
        let movements = &facts.analysis.movements;
        movements.iter().any(|movement| movement.kind == MovementKind::Arrived && movement.person_id == person_id)
    };
    // Absent at first and arrived later is no contradiction.
    for conflict in conflicts.iter().take(MOST).filter(|conflict| !arrived(&conflict.person_id)) {
        let name = facts.name(&conflict.person_id);
        let kind = match conflict.missing {
            AttendanceStatus::Apologies => CheckKind::PresentAndApologies { name },
            _ => CheckKind::PresentAndAbsent { name },
        };
        let check = Found::enter(found, kind, vec![conflict.there_at, conflict.missing_at]);
        check.person_ids.push(conflict.person_id.clone());
    }
}
