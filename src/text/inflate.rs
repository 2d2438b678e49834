//! DEFLATE -> bytes.
//!
//! In:     packed bytes, and the size that they are said to unpack to.   Out: just so many bytes, or nothing.
//! Source: RFC 1951. No more is written than was announced, and the time is in proportion to that.
//! Why:    a library for it is four times as large, and everybody fetches it with the page, whether or not they ever open
//!         a packed document. tests/archives.rs holds it against that library.

/// Bits of the longest code.
const LONGEST: usize = 15;

/// Unpacks; none where the bytes are no DEFLATE, end too soon, or hold more or less than `size`.
pub(super) fn inflate(packed: &[u8], size: usize) -> Option<Vec<u8>> {
    let mut bits = Bits { packed, at: 0, held: 0, count: 0 };
    let mut out = Vec::with_capacity(size);
    loop {
        let is_last = bits.take(1)? == 1;
        match bits.take(2)? {
            0 => stored(&mut bits, &mut out, size)?,
            1 => {
                let lengths = |symbol: usize| match symbol {
                    144..=255 => 9,
                    256..=279 => 7,
                    _ => 8,
                };
                let lengths: [u8; 288] = std::array::from_fn(lengths);
                coded(&mut bits, &Code::of(&lengths)?, &Code::of(&[5; 30])?, &mut out, size)?;
            }
            2 => {
                let (symbols, distances) = codes(&mut bits)?;
                coded(&mut bits, &symbols, &distances, &mut out, size)?;
            }
            _ => return None,
        }
        if is_last {
            return (out.len() == size).then_some(out);
        }
    }
}

/// Bits, the lowest of each byte first.
struct Bits<'p> {
    packed: &'p [u8],
    at: usize,
    held: u32,
    count: u32,
}

impl Bits<'_> {
    /// The next `count` bits, at most 16, as a number.
    fn take(&mut self, count: u32) -> Option<u32> {
        while self.count < count {
            self.held |= u32::from(*self.packed.get(self.at)?) << self.count;
            self.at += 1;
            self.count += 8;
        }
        let taken = self.held & ((1 << count) - 1);
        self.held >>= count;
        self.count -= count;
        Some(taken)
    }
}

/// A Huffman code: how many codes there are of each length, and their symbols in the order of the codes.
struct Code {
    counts: [u16; LONGEST + 1],
    symbols: Vec<u16>,
}

impl Code {
    /// The code whose symbols have codes of these lengths; 0 is none. None where there are more codes than can be told
    /// apart.
    fn of(lengths: &[u8]) -> Option<Self> {
        let mut counts = [0u16; LONGEST + 1];
        lengths.iter().for_each(|length| counts[usize::from(*length)] += 1);
        counts[0] = 0;
        let mut places = [0u16; LONGEST + 2];
        let mut left = 1i32;
        for length in 1..=LONGEST {
            left = left * 2 - i32::from(counts[length]);
            if left < 0 {
                return None;
            }
            places[length + 1] = places[length] + counts[length];
        }
        let mut symbols = vec![0; usize::from(places[LONGEST + 1])];
        for (symbol, length) in lengths.iter().enumerate().filter(|(_, length)| **length > 0) {
            let place = &mut places[usize::from(*length)];
            symbols[usize::from(*place)] = symbol as u16;
            *place += 1;
        }
        Some(Code { counts, symbols })
    }

    /// The next symbol.
    fn read(&self, bits: &mut Bits<'_>) -> Option<usize> {
        let (mut code, mut first, mut place) = (0, 0, 0);
        for count in &self.counts[1..] {
            let count = u32::from(*count);
            code |= bits.take(1)?;
            if code < first + count {
                return self.symbols.get((place + code - first) as usize).map(|symbol| usize::from(*symbol));
            }
            place += count;
            first = (first + count) << 1;
            code <<= 1;
        }
        None
    }
}

/// Bytes that stand as they are.
fn stored(bits: &mut Bits<'_>, out: &mut Vec<u8>, size: usize) -> Option<()> {
    // At most seven bits are held between blocks: the rest of a byte that is now passed over.
    (bits.held, bits.count) = (0, 0);
    let len = bits.take(16)?;
    if bits.take(16)? != len ^ 0xFFFF || len as usize > size - out.len() {
        return None;
    }
    out.extend(bits.packed.get(bits.at..bits.at + len as usize)?);
    bits.at += len as usize;
    Some(())
}

/// The two codes of a block that brings its own.
fn codes(bits: &mut Bits<'_>) -> Option<(Code, Code)> {
    const ORDER: [u8; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
    let symbols = bits.take(5)? as usize + 257;
    let all = symbols + bits.take(5)? as usize + 1;
    let mut own = [0; 19];
    for place in &ORDER[..bits.take(4)? as usize + 4] {
        own[usize::from(*place)] = bits.take(3)? as u8;
    }
    let code = Code::of(&own)?;
    let mut lengths = Vec::with_capacity(all);
    while lengths.len() < all {
        let (length, times) = match code.read(bits)? {
            16 => (*lengths.last()?, bits.take(2)? + 3),
            17 => (0, bits.take(3)? + 3),
            18 => (0, bits.take(7)? + 11),
            length => (length as u8, 1),
        };
        lengths.extend(std::iter::repeat_n(length, times as usize));
    }
    if lengths.len() > all {
        return None;
    }
    Some((Code::of(&lengths[..symbols])?, Code::of(&lengths[symbols..])?))
}

/// Bytes, and copies of what stands before them, up to the block's end.
fn coded(bits: &mut Bits<'_>, symbols: &Code, distances: &Code, out: &mut Vec<u8>, size: usize) -> Option<()> {
    loop {
        let symbol = symbols.read(bits)?;
        let len = match symbol {
            0..=255 => {
                if out.len() == size {
                    return None;
                }
                out.push(symbol as u8);
                continue;
            }
            256 => return Some(()),
            257..=264 => symbol - 254,
            285 => 258,
            265..=284 => stretch(bits, symbol - 261, 4)? + 3,
            _ => return None,
        };
        let distance = match distances.read(bits)? {
            distance @ 0..=3 => distance + 1,
            distance @ 4..=29 => stretch(bits, distance - 2, 2)? + 1,
            _ => return None,
        };
        if len > size - out.len() {
            return None;
        }
        let from = out.len().checked_sub(distance)?;
        for at in from..from + len {
            out.push(out[at]);
        }
    }
}

/// A number of which the symbol gives the first bits, and the stream the rest: after every `steps` symbols one bit more.
fn stretch(bits: &mut Bits<'_>, symbol: usize, steps: usize) -> Option<usize> {
    let more = symbol / steps;
    Some(((symbol % steps + steps) << more) + bits.take(more as u32)? as usize)
}
