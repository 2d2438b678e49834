//! The stages strung together.

use crate::model::Analysis;
use crate::text::SourceText;
use crate::{check, link, read, structure, text};

/// What came in: a file or a paste.
pub struct Source<'b> {
    /// The file's name, or "pasted text".
    pub name: &'b str,
    /// Its bytes, as they came.
    pub bytes: &'b [u8],
}

/// Why a source cannot be analysed at all.
pub use crate::text::Refusal;

/// How often [`analyse_text`] tells.
pub const STAGES: u32 = 7;

/// Reads minutes into facts. Refused is only what is no text: see [`Refusal`].
pub fn analyse(source: Source<'_>) -> Result<Analysis, Refusal> {
    Ok(analyse_text(text::read_source(&source)?, &mut |_| {}))
}

/// The same for a text that was read before, telling after each stage how many of [`STAGES`] are done: for whoever waits.
pub fn analyse_text(source_text: SourceText, tell: &mut dyn FnMut(u32)) -> Analysis {
    tell(1);
    let outline = structure::read_outline(&source_text);
    tell(2);
    let meeting = read::meeting::read_meeting(&source_text, &outline.value);
    let attendance = read::attendance::read_attendance(&source_text, &outline.value);
    tell(3);
    let declarations = read::declarations::read_declarations(&source_text, &outline.value);
    tell(4);
    let resolutions = read::resolutions::read_resolutions(&source_text, &outline.value);
    tell(5);
    let link::Linked { mut analysis, conflicts } =
        link::link(link::Readings { source: &source_text, outline, meeting, attendance, declarations, resolutions });
    tell(6);
    analysis.checks = check::check(&analysis, &conflicts, source_text.feed());
    tell(STAGES);
    analysis.source.text = source_text.into_text();
    analysis
}
