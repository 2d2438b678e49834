//! What people with an interest did, as items of business and lists of attendance say: "Councillor B left the room",
//! "Mr Stone (excluding item 10)".
//!
//! In:       blocks.   Out: [`ConductReading`]s.
//! Not here: who of them had declared an interest (`link`).

use super::conduct::conduct_at;
use super::declarant::declarants_before;
use super::follow::is_departure;
use super::{ConductReading, DeclarationsReading};
use crate::find::places;
use crate::model::Participation;
use crate::read::item_reference::numbered_references;
use crate::read::name::read_name;
use crate::read::sentence::sentences;
use crate::read::within::contains_one;
use crate::signal_words::Signals;
use crate::signs::InSigns;
use crate::structure::Block;
use crate::text::SourceText;

/// Notes whom an item of business records as having left, abstained or taken no part.
pub(super) fn read_conduct<'t>(
    source: &SourceText,
    block: &Block<'t>,
    item: usize,
    reading: &mut DeclarationsReading<'t>,
) {
    const MAY_LEAVE: Signals = Signals::words("abst* withdr* recus* vacat* absen*");
    const LEFT: Signals = Signals::words("left");
    const PART: Signals = Signals::words("part partic* vote*");
    let says = |signals: Signals, words: &str| block.signals.any(signals) && contains_one(block.text, words);
    let acted = says(MAY_LEAVE, "bstain|withdrew|recused|vacated|absented")
        || says(LEFT, "left the")
        || says(PART, "no part|not vote|not take part|not participate");
    if !acted {
        return;
    }
    for sentence in sentences(block.text) {
        let Some((at, said)) = conduct_at(sentence) else { continue };
        if said.intended || said.participation == Participation::Participated || is_departure(sentence) {
            continue;
        }
        let Some(declarants) = declarants_before(&sentence[..at]) else { continue };
        for named in declarants.named {
            reading.conduct.push(ConductReading {
                name: named.name,
                participation: said.participation,
                item: Some(item),
                references: Vec::new(),
                evidence: source.span_of(sentence),
            });
        }
    }
}

/// Notes whom a list of attendance names with "(excluding items 14.2 and 14.3)".
pub(super) fn read_exclusions<'t>(source: &SourceText, block: &Block<'t>, reading: &mut DeclarationsReading<'t>) {
    const MOST: usize = 60;
    let openings = ["(exclud", "(except "].into_iter();
    let found = openings.flat_map(|opening| places(block.text, opening).map(move |at| (at, at + opening.len())));
    for (at, behind) in found.take(MOST) {
        let Some((inner, _)) = block.text[behind..].split_once_at(")") else { continue };
        let references = numbered_references(inner);
        let before = &block.text[..at];
        let start = before.rfind_sign(";,:\n").map_or(0, |start| start + 1);
        let Some((name, _)) = read_name(before[start..].trim_ascii_start()).filter(|_| !references.is_empty()) else {
            continue;
        };
        reading.conduct.push(ConductReading {
            name,
            participation: Participation::Withdrew,
            item: None,
            references,
            evidence: source.span_of(block.text[start..at].trim_ascii()),
        });
    }
}
