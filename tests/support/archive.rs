//! Archives packed as office programs pack them, and, where a test asks for it, as nobody should.

use miniz_oxide::deflate::compress_to_vec;

/// One part of an archive, with what its two heads say of it.
pub struct Part {
    pub name: Vec<u8>,
    pub packed: Vec<u8>,
    pub method: u16,
    pub flags: u16,
    pub size: u32,
    pub packed_size: u32,
    pub checksum: u32,
    /// Where its own head is said to stand, if not where it stands.
    pub place: Option<u32>,
}

impl Part {
    /// A part that is deflated.
    pub fn new(name: &str, content: &[u8]) -> Part {
        Part::at_level(name, content, 6)
    }

    /// A part that is deflated with more or less effort, from 0 to 10.
    pub fn at_level(name: &str, content: &[u8], level: u8) -> Part {
        Part::packed(name, content, 8, compress_to_vec(content, level))
    }

    /// A part that is stored as it is.
    pub fn stored(name: &str, content: &[u8]) -> Part {
        Part::packed(name, content, 0, content.to_vec())
    }

    fn packed(name: &str, content: &[u8], method: u16, packed: Vec<u8>) -> Part {
        Part {
            name: name.into(),
            packed_size: packed.len() as u32,
            packed,
            method,
            flags: 0,
            size: content.len() as u32,
            checksum: checksum(content),
            place: None,
        }
    }
}

/// What stands in the record that ends the list, if not the truth.
#[derive(Default)]
pub struct End {
    pub count: Option<u16>,
    pub start: Option<u32>,
    pub disk: u16,
    pub comment: Vec<u8>,
}

/// Packs parts.
pub fn pack(parts: &[Part]) -> Vec<u8> {
    pack_with(parts, &End::default())
}

/// Packs parts, and says of them what is asked.
pub fn pack_with(parts: &[Part], end: &End) -> Vec<u8> {
    let (mut bytes, mut list) = (Vec::new(), Vec::new());
    for part in parts {
        let place = part.place.unwrap_or(bytes.len() as u32);
        let mut fields = Vec::new();
        for field in [20, part.flags, part.method, 0, 0] {
            fields.extend(field.to_le_bytes());
        }
        for field in [part.checksum, part.packed_size, part.size] {
            fields.extend(field.to_le_bytes());
        }
        fields.extend((part.name.len() as u16).to_le_bytes());
        fields.extend([0, 0]);
        bytes.extend(b"PK\x03\x04");
        bytes.extend(&fields);
        bytes.extend(&part.name);
        bytes.extend(&part.packed);
        list.extend(b"PK\x01\x02\x14\0");
        list.extend(&fields);
        list.extend([0; 10]);
        list.extend(place.to_le_bytes());
        list.extend(&part.name);
    }
    let (start, count) = (bytes.len() as u32, end.count.unwrap_or(parts.len() as u16));
    let list_len = list.len() as u32;
    bytes.extend(list);
    bytes.extend(b"PK\x05\x06");
    for field in [end.disk, end.disk, count, count] {
        bytes.extend(field.to_le_bytes());
    }
    bytes.extend(list_len.to_le_bytes());
    bytes.extend(end.start.unwrap_or(start).to_le_bytes());
    bytes.extend((end.comment.len() as u16).to_le_bytes());
    bytes.extend(&end.comment);
    bytes
}

/// CRC-32.
pub fn checksum(bytes: &[u8]) -> u32 {
    let shift = |sum: u32| if sum & 1 == 1 { sum >> 1 ^ 0xEDB8_8320 } else { sum >> 1 };
    let table: [u32; 256] = std::array::from_fn(|byte| (0..8).fold(byte as u32, |sum, _| shift(sum)));
    !bytes.iter().fold(!0, |sum, byte| table[((sum ^ u32::from(*byte)) & 0xFF) as usize] ^ sum >> 8)
}
