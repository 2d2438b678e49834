//! Words that name an agenda item: "item 7", "Agenda Items 5 and 9", "minute 26 below", "the above item", a title.

/// A reference to an item, as printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemReference<'t> {
    /// The number cited, without "item" and final dot; none where the item is named by title.
    pub number: Option<&'t str>,
    /// The words that name it: a slice of the plain text.
    pub text: &'t str,
}
