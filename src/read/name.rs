//! Names of people as minutes print them.
//!
//! "Councillor Phil Riley", "Cllr Mrs J. O'Neill OBE (Vice-Chair)", "Smith D", "Prof. M. E. Auberon CC", "Care Leaver".

/// A name. All slices are of the text that was read, so that `SourceText::span_of` finds them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name<'t> {
    /// The name as printed, its own honorific and post-nominals included, brackets after it not.
    pub text: &'t str,
    /// "Councillor", "Cllr Mrs"; a plural before a list ("Councillors A, B and C") holds for each as its singular.
    pub honorific: Option<String>,
    /// First names or initials.
    pub given: Option<&'t str>,
    /// The family name; all the words where somebody is named by office alone ("Care Leaver").
    pub family: &'t str,
    /// "OBE", "MP", "CC".
    pub suffix: Option<&'t str>,
}

/// The name at the start of `text`, after white space; and the bytes read up to its end.
///
/// Reads a name with or without honorific; not a lower-case word, a month, or a word that begins a sentence but no name.
pub fn read_name(text: &str) -> Option<(Name<'_>, usize)> {
    let _ = text;
    None
}

/// The people in a list at the start of `text`: "Councillors Brookfield, Smith D and Mrs Taylor (Chair)"; and the bytes
/// read. The list ends where something stands that is neither name, bracket after a name, nor what parts names
/// (comma, semicolon, "and", "&", line end, tab).
pub fn read_names(text: &str) -> (Vec<Named<'_>>, usize) {
    let _ = text;
    (Vec::new(), 0)
}

/// A name in a list, with what stands in brackets or after a dash or comma behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named<'t> {
    /// Who.
    pub name: Name<'t>,
    /// "Vice Chair", "substitute for Councillor Jones", "from item 5"; without brackets.
    pub notes: Vec<&'t str>,
}
