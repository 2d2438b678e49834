//! The way from the plain text back to the source text, and from its bytes to its code points.
//!
//! In:   the pieces of which `normalise` made the plain text.   Out: places in the source text, by binary search.

/// Bytes between two checkpoints of [`CodePoints`].
const STEP: usize = 32;

/// One piece of the plain text and the piece of the source text that it stands for. Pieces follow one another without
/// gaps in both; either side may be empty.
#[derive(Clone, Copy, Debug)]
struct Piece {
    plain: u32,
    /// The highest bit says that both hold the same bytes; else the piece is one replacement, indivisible. No source is so
    /// long that its places need the bit.
    source_and_same: u32,
}

impl Piece {
    const SAME: u32 = 1 << 31;

    fn source(self) -> u32 {
        self.source_and_same & !Piece::SAME
    }

    fn same(self) -> bool {
        self.source_and_same & Piece::SAME != 0
    }
}

/// Plain text -> source text, both counted in bytes.
#[derive(Debug, Default)]
pub(super) struct SourceMap {
    pieces: Vec<Piece>,
    source_len: u32,
}

impl SourceMap {
    /// Notes that a piece starts here in both texts.
    pub(super) fn push(&mut self, plain: usize, source: usize, same: bool) {
        let same = if same { Piece::SAME } else { 0 };
        self.pieces.push(Piece { plain: plain as u32, source_and_same: source as u32 | same });
    }

    /// Closes the map.
    pub(super) fn finish(&mut self, source_len: usize) {
        self.source_len = source_len as u32;
        self.pieces.shrink_to_fit();
    }

    /// Where in the source a passage that starts at byte `at` of the plain text starts: after anything that was dropped
    /// there, and before the whole of a replacement.
    pub(super) fn start(&self, at: u32) -> usize {
        let Some(index) = self.pieces.partition_point(|piece| piece.plain <= at).checked_sub(1) else { return 0 };
        let piece = self.pieces[index];
        (piece.source() + if piece.same() { at - piece.plain } else { 0 }) as usize
    }

    /// Where in the source a passage that ends at byte `at` of the plain text ends: before anything that was dropped
    /// there, and after the whole of a replacement.
    pub(super) fn end(&self, at: u32) -> usize {
        let Some(index) = self.pieces.partition_point(|piece| piece.plain < at).checked_sub(1) else { return 0 };
        let piece = self.pieces[index];
        let next = self.pieces.get(index + 1).map_or(self.source_len, |next| next.source());
        (if piece.same() { (piece.source() + (at - piece.plain)).min(next) } else { next }) as usize
    }
}

/// Bytes of a text -> its code points.
#[derive(Debug, Default)]
pub(super) struct CodePoints {
    /// Code points that start before each [`STEP`] bytes; none where every byte is one.
    before: Vec<u32>,
}

impl CodePoints {
    /// Counts a text through once.
    pub(super) fn of(text: &str) -> Self {
        if text.is_ascii() {
            return CodePoints::default();
        }
        let mut before = Vec::with_capacity(text.len() / STEP + 1);
        let mut count = 0;
        let (chunks, rest) = text.as_bytes().as_chunks::<STEP>();
        for chunk in chunks {
            before.push(count);
            count += starts(chunk);
        }
        before.push(count);
        before.push(count + starts(rest));
        CodePoints { before }
    }

    /// Code points before byte `at` of `text`, the text that was counted.
    pub(super) fn before(&self, text: &str, at: usize) -> u32 {
        let step = at / STEP;
        if self.before.is_empty() {
            return at as u32;
        }
        self.before[step] + starts(&text.as_bytes()[step * STEP..at])
    }
}

/// Code points that start in these bytes, [`STEP`] at most: in all but those whose first bits are 1 and 0.
fn starts(bytes: &[u8]) -> u32 {
    const ONES: u64 = u64::MAX / 0xFF;
    let (eights, rest) = bytes.as_chunks::<8>();
    let inside = |eight: &[u8; 8]| {
        let eight = u64::from_le_bytes(*eight);
        (eight & !(eight << 1)) >> 7 & ONES
    };
    // Each byte of the sum counts for itself.
    let inside = eights.iter().map(inside).sum::<u64>().wrapping_mul(ONES) >> 56;
    bytes.len() as u32 - inside as u32 - rest.iter().map(|byte| u32::from(byte & 0xC0 == 0x80)).sum::<u32>()
}
