//! Things by their names: what a document calls its styles, lists and parts.
//!
//! In:   names in any order, each of a thing at some place.   Out: the place of a name; the first where it stands twice.

use crate::order;

/// Names in order, with the places of what they name.
#[derive(Debug, Default)]
pub(super) struct Names<'t>(Vec<(&'t str, usize)>);

impl<'t> Names<'t> {
    /// Of things that stand one after another from place 0.
    pub fn of(names: impl Iterator<Item = &'t str>) -> Self {
        let mut names: Vec<(&str, usize)> = names.enumerate().map(|(place, name)| (name, place)).collect();
        order::sort(&mut names);
        Names(names)
    }

    /// Where the first thing of that name stands.
    pub fn find(&self, name: &str) -> Option<usize> {
        let index = self.0.partition_point(|(known, _)| *known < name);
        self.0.get(index).filter(|(known, _)| *known == name).map(|(_, place)| *place)
    }
}
